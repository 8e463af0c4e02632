#pragma once

#include "models/core/clock.h"
#include "models/fleet/reader.h"

#include <QString>

#include <functional>

namespace pilothouse {

class SecretStore;

/// Reads a fleet file, after the keychain was asked for its share of the secrets. `done` is called
/// exactly once, from the event loop; a fleet that is not there is among the findings. Secrets and
/// clock must live until then.
void openFleetFile(const QString& path, SecretStore& secrets, const Clock& clock,
                   std::function<void(FleetReading)> done);

} // namespace pilothouse
