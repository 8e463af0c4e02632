#pragma once

#include "app/http/http_client.h"
#include "models/fleet/fleet.h"

#include <QJsonObject>

namespace pilothouse {

/// A request to a region's application, as this desk reaches it.
[[nodiscard]] HttpRequest applicationRequest(const Fleet& fleet, const Region& region,
                                             const QString& path, Milliseconds deadline);

/// The JSON of a 200, or why there is none.
[[nodiscard]] Result<QJsonObject> okJson(const HttpOutcome& outcome, const QString& what);

} // namespace pilothouse
