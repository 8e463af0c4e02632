#pragma once

#include "app/lab/supervisor/lab.h"

namespace pilothouse::lab {

/// Everything a stranger needs to check the lab with psql, curl and dig. Holds no secret, only the
/// paths of files that do.
[[nodiscard]] QJsonObject status(const Lab& lab);

/// The same as a text of a screen's length.
[[nodiscard]] QString statusText(const QJsonObject& status);

} // namespace pilothouse::lab
