#pragma once

#include "models/fleet/reader.h"

namespace pilothouse {

/// Reads a fleet file: bytes, YAML, meaning. Whatever is wrong with it is a finding, an unreadable
/// file included.
[[nodiscard]] FleetReading readFleetFile(const QString& path, const FleetReadOptions& options);

/// The same from text that is already in memory.
[[nodiscard]] FleetReading readFleetText(const QByteArray& text, const FleetReadOptions& options);

} // namespace pilothouse
