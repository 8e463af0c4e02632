#pragma once

#include "models/session/guard_session.h"

#include <QJsonObject>

namespace pilothouse {

/// The guard as it stands: plan, targets, every check with value, limit, age, source and who can
/// clear it, impact, and what is missing, each in the screen's own words.
[[nodiscard]] QJsonObject guardEntry(const GuardSession::View& view);

} // namespace pilothouse
