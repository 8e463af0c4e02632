#pragma once

#include "models/telemetry/assessment.h"

#include <QString>

/// The words for the enumerations, the same on every page.
namespace pilothouse::words {

/// "", "ADV", "MED", "HIGH", "CRIT".
[[nodiscard]] QString severity(Severity severity);

/// "LIVE", "AGEING", "STALE", "DISAGREE", "ERROR", "UNKNOWN".
[[nodiscard]] QString quality(Quality quality);

/// "UP", "DEGRADED", "SUSPECTED", "DOWN", "UNKNOWN".
[[nodiscard]] QString verdict(Verdict verdict);

/// "service", "database", "peers", "platform".
[[nodiscard]] QString evidenceKind(EvidenceKind kind);

/// "streaming", "catching up", "no stream", "stale", "unknown".
[[nodiscard]] QString linkState(LinkState state);

} // namespace pilothouse::words
