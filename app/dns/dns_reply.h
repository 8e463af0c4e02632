#pragma once

#include "models/core/result.h"
#include "models/telemetry/observations.h"

#include <QByteArray>

namespace pilothouse {

/// Reads a whole DNS message (RFC 1035) that answers a question for the addresses of `name`:
/// follows the CNAMEs from the name, yields the addresses at their end and the shortest TTL on the
/// way. Records about other names are not believed. An answer of CNAMEs alone has no addresses.
/// Anything that is not such a message is Malformed; no address and no CNAME is NotFound.
[[nodiscard]] Result<DnsAnswer> parseDnsReply(const QByteArray& message, const QString& name,
                                              const QString& server);

} // namespace pilothouse
