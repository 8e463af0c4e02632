#pragma once

#include "models/core/error.h"
#include "models/core/time.h"
#include "models/fleet/fleet.h"

#include <QString>

namespace pilothouse {

/// A refusal by PostgreSQL, in the words of an operator. `text` is libpq's or the server's message;
/// `sqlState` decides where the server gave one, else the text is read.
[[nodiscard]] Error postgresError(const HostPort& at, const QString& sqlState, const QString& text);

/// No answer within our own deadline. `isConnected` tells a silent server from a silent network.
[[nodiscard]] Error postgresTimeout(const HostPort& at, Milliseconds deadline, bool isConnected);

/// The SQLSTATE in a verbose message ("FATAL:  57P03: the database system is ..."), which is the
/// only place where libpq tells it for a refused connection; empty when there is none.
[[nodiscard]] QString sqlStateIn(const QString& text);

} // namespace pilothouse
