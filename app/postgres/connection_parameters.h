#pragma once

#include "app/postgres/message.h"

struct pg_conn;

namespace pilothouse {

/// Begins to connect as the fleet file says and nothing else does: no file below the user's home
/// and no variable counts. Never null; look at its status.
[[nodiscard]] pg_conn* startConnection(const PostgresTarget& target, const QString& address);

/// Hands a statement to libpq; false when libpq refuses it.
[[nodiscard]] bool sendStatement(pg_conn* connection, const PostgresStatement& statement);

} // namespace pilothouse
