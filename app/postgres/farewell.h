#pragma once

using PGresult = struct pg_result;

namespace pilothouse {

/// Whether a server that says this on an open connection was told to go down. One that is shut down
/// and one whose postmaster was killed end a connection with the same SQLSTATE; the message tells
/// them apart in words of some language, the function that reports it in any (PostgreSQL 15,
/// measured).
[[nodiscard]] bool isFarewell(const PGresult* said);

} // namespace pilothouse
