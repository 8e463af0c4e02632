#include "app/daemon/desk_log.h"

#include "app/daemon/event_log.h"
#include "models/orchestration/codes.h"

namespace pilothouse {

namespace {

LogLevel levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return LogLevel::Error;
    case Severity::High:
        return LogLevel::Warning;
    case Severity::Medium:
    case Severity::Advisory:
    case Severity::Normal:
        return LogLevel::Notice;
    }
    Q_UNREACHABLE();
}

/// What a person did is a notice; what happens without one, a warning.
LogLevel levelOf(const QString& event)
{
    const bool isPersons =
        event == QLatin1String("armed") || event == QLatin1String("acknowledged");
    return isPersons ? LogLevel::Notice : LogLevel::Warning;
}

} // namespace

DeskLog::DeskLog(FleetSession& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.runs, &RunController::changed, this, &DeskLog::onRun);
    connect(&desk.runs, &RunController::ended, this, &DeskLog::onRun);
    connect(&desk.store, &FleetStore::assessed, this, &DeskLog::onAssessed);
    connect(&desk.runs, &RunController::outageReminded, this, [this] {
        logEvent(LogLevel::Error, QStringLiteral("writes-down-while-held"),
                 {{QStringLiteral("run"), m_run}});
    });
    connect(&desk.autopilot, &Autopilot::happened, this,
            [](const QString& event, const QString& by, const QStringList& why) {
                logEvent(levelOf(event), QStringLiteral("automatic-failover"),
                         {{QStringLiteral("what"), event},
                          {QStringLiteral("by"), by},
                          {QStringLiteral("why"), why.join(QStringLiteral("; "))}});
            });
    connect(&desk.alarms, &AlarmLog::raised, this, [](const Alarm& alarm) {
        logEvent(levelOf(alarm.condition.severity), QStringLiteral("alarm"),
                 {{QStringLiteral("key"), alarm.condition.key},
                  {QStringLiteral("place"), alarm.condition.place},
                  {QStringLiteral("what"), alarm.condition.what},
                  {QStringLiteral("value"), alarm.condition.valueText}});
    });
}

/// Each phase once: a run changes with every record.
void DeskLog::onRun()
{
    const RunView* run = m_desk.runs.current();
    if (run == nullptr || (m_run == run->run.id.text() && m_phase == run->run.phase))
        return;
    m_run = run->run.id.text();
    m_phase = run->run.phase;
    const bool isCalm = *m_phase == Phase::Forward || *m_phase == Phase::Prepared ||
                        *m_phase == Phase::Switched || *m_phase == Phase::FalseAlarm;
    logEvent(isCalm ? LogLevel::Notice : LogLevel::Warning, QStringLiteral("run"),
             {{QStringLiteral("run"), m_run},
              {QStringLiteral("phase"), codeOf(*m_phase)},
              {QStringLiteral("words"), m_desk.runs.assessment().headline}});
}

void DeskLog::onAssessed(const FleetAssessment& assessment)
{
    if (m_isPrimaryKnown && m_primary == assessment.primary)
        return;
    m_isPrimaryKnown = true;
    m_primary = assessment.primary;
    logEvent(LogLevel::Notice, QStringLiteral("primary"),
             {{QStringLiteral("region"), m_primary ? m_primary->text() : QStringLiteral("unknown")},
              {QStringLiteral("summary"), assessment.summary}});
}

} // namespace pilothouse

#include "moc_desk_log.cpp"
