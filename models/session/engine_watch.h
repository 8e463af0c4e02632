#pragma once

#include "models/session/alarm_log.h"
#include "models/session/run_controller.h"

#include <QObject>

namespace pilothouse {

/// At a desk that only reads: alarms when the process that runs the engine does not answer. Then no
/// run goes on and nothing is moved by itself, and nobody else would say so.
class EngineWatch : public QObject
{
    Q_OBJECT

public:
    /// A process that is started again answers within this.
    static constexpr Milliseconds patience{3'000};

    /// All outlive this.
    EngineWatch(FleetStore& store, AlarmLog& alarms, const RunController& runs,
                QObject* parent = nullptr);

private:
    void look();

    FleetStore& m_store;
    AlarmLog& m_alarms;
    const RunController& m_runs;
};

} // namespace pilothouse
