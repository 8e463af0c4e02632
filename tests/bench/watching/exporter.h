#pragma once

#include "tests/bench/endpoints/endpoints.h"

#include <QJsonObject>

#include <optional>

namespace pilothouse::bench {

/// The same health pages probed by Prometheus' blackbox_exporter at the same pace, asked by a
/// scraper that is not counted. It opens a new connection for each probe and looks into no
/// database. Nothing when the exporter is not installed.
[[nodiscard]] std::optional<QJsonObject> measureExporter(const Endpoints& endpoints, int regions,
                                                         std::chrono::seconds duration);

} // namespace pilothouse::bench
