#pragma once

#include <QJsonObject>

#include <optional>

/// How fast the primary is replaced when its postmaster is killed, with nobody to ask.
namespace pilothouse::bench {

/// One lab, one killed postmaster: the engine starts at once, as with a person who needs no time.
/// {"killedToWriteMs", "partsMs": {step: from the start to its end}}, empty when it did not end so.
[[nodiscard]] std::optional<QJsonObject> engineRound();

/// The same with nothing but pg_promote() on the first standby at the moment of the kill: what no
/// engine that verifies, ranks and fences can be faster than.
[[nodiscard]] std::optional<QJsonObject> bareRound();

} // namespace pilothouse::bench
