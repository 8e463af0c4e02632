#include "models/session/engine_watch.h"

#include "models/core/text.h"

namespace pilothouse {

namespace {

const QString enginePart = QStringLiteral("engine");

} // namespace

EngineWatch::EngineWatch(FleetStore& store, AlarmLog& alarms, const RunController& runs,
                         QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_alarms(alarms)
    , m_runs(runs)
{
    connect(&store, &FleetStore::assessed, this, &EngineWatch::look);
}

void EngineWatch::look()
{
    const std::optional<UtcTime> since = m_runs.holderUnheardSince();
    if (!since || m_store.clock().utc() - *since < patience)
        return m_alarms.setOwn(enginePart, {});
    AlarmCondition condition;
    condition.key = QStringLiteral("engine-unheard");
    condition.severity = m_runs.isOpen() ? Severity::Critical : Severity::High;
    condition.place = tr("Engine");
    condition.what = tr("the process that runs it does not answer");
    condition.valueText = tr("not heard since %1").arg(text::utcTime(*since));
    condition.meaning = tr("No run goes on, and nothing is moved by itself.");
    condition.whatToDo = {tr("Look at that process: %1.").arg(m_runs.lease().error().why),
                          tr("Once it is dead, take the engine over: Ctrl+Shift+T.")};
    m_alarms.setOwn(enginePart, {condition});
}

} // namespace pilothouse

#include "moc_engine_watch.cpp"
