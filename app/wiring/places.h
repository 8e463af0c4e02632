#pragma once

#include "models/fleet/fleet.h"

namespace pilothouse {

/// The folder below which this user's runs, histories and sockets are kept.
[[nodiscard]] QString placeOfRuns();

/// A file of that kind ("history", "journal") for the fleet, in the user's data folder: one for
/// each fleet's name, and any name makes a good file name.
[[nodiscard]] QString dataFileOf(const Fleet& fleet, const QString& kind);

} // namespace pilothouse
