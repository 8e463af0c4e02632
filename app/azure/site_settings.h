#pragma once

#include "app/azure/arm_client.h"

#include <QMap>

namespace pilothouse {

/// An application's settings by name. Values may be secrets: they are never shown or logged.
using SiteSettings = QMap<QString, QString>;

/// Asks for the settings of a region's application (a POST, api-version 2023-12-01).
[[nodiscard]] ArmOrder settingsQuestion(const CloudAccount& account, const Region& region);

/// Replaces all of them, which restarts the application.
[[nodiscard]] ArmOrder settingsOrder(const CloudAccount& account, const Region& region,
                                     const SiteSettings& settings);

/// Reads the answer to either. Malformed when it holds no settings, or a value that is no text.
[[nodiscard]] Result<SiteSettings> parseSettings(const QJsonObject& answer);

} // namespace pilothouse
