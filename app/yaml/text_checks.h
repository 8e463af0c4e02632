#pragma once

#include "models/fleet/finding.h"

#include <QByteArray>

#include <optional>

namespace pilothouse {

/// What is wrong with the bytes before any parser sees them, because the parser's own words for it
/// help nobody: another encoding, control characters, tabs in the indentation.
[[nodiscard]] std::optional<FleetFinding> firstBadText(const QByteArray& text);

} // namespace pilothouse
