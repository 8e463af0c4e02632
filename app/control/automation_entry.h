#pragma once

#include "models/session/autopilot.h"

#include <QJsonObject>

namespace pilothouse {

/// Automatic failover as it stands: state, headline, who armed it, until when, why it does not move
/// the primary.
[[nodiscard]] QJsonObject automationEntry(const Autopilot& autopilot);

} // namespace pilothouse
