#pragma once

#include "models/session/fleet_store.h"
#include "ui/charts/time_chart.h"

#include <QWidget>

namespace pilothouse::ui {

/// The last hour of one region: lag of the links it stands on, what it writes, how fast it answers.
class RegionCharts : public QWidget
{
    Q_OBJECT

public:
    RegionCharts(const Theme& theme, const FleetStore& store, QWidget* parent = nullptr);

    void setRegion(const RegionId& region, const FleetAssessment& assessment);

    /// Shows all three as tables, or all as charts again.
    void toggleTables();

private:
    [[nodiscard]] ChartData lagData(const RegionId& region,
                                    const FleetAssessment& assessment) const;
    [[nodiscard]] ChartData ownData(const RegionId& region, Metric metric, UtcTime now) const;

    const FleetStore& m_store;
    TimeChart* m_lag;
    TimeChart* m_writes;
    TimeChart* m_latency;
};

} // namespace pilothouse::ui
