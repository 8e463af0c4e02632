#pragma once

#include "models/core/error.h"
#include "models/core/time.h"

#include <QString>

namespace pilothouse {

/// The worded refusal for a status of c-ares (ARES_*). `server` is "address:port", or empty for
/// this desk's own name servers.
[[nodiscard]] Error dnsError(int status, const QString& name, const QString& server);

/// No answer within our own deadline.
[[nodiscard]] Error dnsTimeout(const QString& name, const QString& server, Milliseconds deadline);

} // namespace pilothouse
