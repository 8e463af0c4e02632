#pragma once

#include "app/http/http_message.h"

namespace pilothouse {

/// What all requests to the cloud's login service have in common.
[[nodiscard]] HttpRequest loginPattern(const Fleet& fleet);

/// The same for its resource manager.
[[nodiscard]] HttpRequest armPattern(const Fleet& fleet);

} // namespace pilothouse
