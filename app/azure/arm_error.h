#pragma once

#include "app/http/http_message.h"

namespace pilothouse {

/// What the Azure Resource Manager's refusal means: its own code and sentence where the body has
/// them (with or without the "error" wrapper), else the HTTP status. `what` names the act that was
/// refused, "The traffic profile tm-x could not be read".
[[nodiscard]] Error armError(const HttpReply& reply, const QString& what);

/// A pause that the Azure Resource Manager asked for, not over yet.
[[nodiscard]] Error armPause(Seconds left, const QString& what);

} // namespace pilothouse
