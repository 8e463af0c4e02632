#pragma once

#include "app/wiring/fleet_session.h"

#include <QObject>

#include <map>

namespace pilothouse {

/// Writes what happens at a desk without a screen into the log: runs, alarms, who is primary.
class DeskLog : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives the log.
    explicit DeskLog(FleetSession& desk, QObject* parent = nullptr);

private:
    void onRun();
    void onAssessed(const FleetAssessment& assessment);

    FleetSession& m_desk;
    QString m_run;
    std::optional<Phase> m_phase;
    std::optional<RegionId> m_primary;
    bool m_isPrimaryKnown = false;
};

} // namespace pilothouse
