#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace pilothouse {

/// The JSON object that is the whole of an answer's body, or Malformed: gateways answer with HTML,
/// broken connections with halves.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& body, const QString& peer);

} // namespace pilothouse
