#pragma once

#include "models/core/result.h"

#include <QJsonObject>

#include <chrono>

namespace pilothouse::lab {

/// Sends one JSON line to a Unix socket and waits for the one line of its answer.
[[nodiscard]] Result<QJsonObject> callJson(const QString& socketPath, const QJsonObject& request,
                                           std::chrono::milliseconds budget);

/// An Error as the lab's processes tell it each other, and back.
[[nodiscard]] QJsonObject toJson(const Error& error);
[[nodiscard]] Error errorFromJson(const QJsonObject& object);

} // namespace pilothouse::lab
