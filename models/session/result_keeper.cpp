#include "models/session/result_keeper.h"

#include "models/review/measure_run.h"

namespace pilothouse {

namespace {

/// Both ends of the outage and the read-back of what was acknowledged before it.
bool hasSpoken(const Reading<CanaryBooks>& ruler, UtcTime armedAt)
{
    return ruler.value && ruler.value->audit && ruler.value->audit->at >= armedAt &&
           !ruler.value->gaps.empty() && ruler.value->gaps.back().toUtc >= armedAt;
}

const CanaryBooks* booksOf(const Reading<CanaryBooks>& ruler)
{
    return ruler.value ? &*ruler.value : nullptr;
}

} // namespace

ResultKeeper::ResultKeeper(const Clock& clock, FleetStore& store, RunController& runs,
                           QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
    , m_runs(runs)
{
    connect(&runs, &RunController::ended, this, &ResultKeeper::onEnded);
    connect(&store, &FleetStore::assessed, this, &ResultKeeper::look);
}

void ResultKeeper::onEnded()
{
    const RunView& view = *m_runs.current();
    if (view.header.plan.operation != Operation::Failover)
        return;
    m_ended = Ended{view.header, view.records, view.run.phase == Phase::Switched,
                    m_clock.monotonic() + patience};
    look();
}

void ResultKeeper::look()
{
    const FleetSnapshotPtr& snapshot = m_store.snapshot();
    if (snapshot)
        followRun(*snapshot);
    if (!m_ended || !snapshot)
        return;
    const bool isComplete = !m_ended->isSwitched || haveRulersSpoken();
    if (!isComplete && m_clock.monotonic() < m_ended->until)
        return;
    const Ended ended = std::move(*m_ended);
    m_ended.reset();
    const RunEvidence evidence{m_store.fleet(), ended.header, ended.records,
                               booksOf(snapshot->databaseCanary), booksOf(snapshot->publicCanary)};
    const RunResult result = measureRun(evidence);
    m_runs.finish(ended.header.id, result);
    Q_EMIT measured(ended.header, result);
}

void ResultKeeper::followRun(const FleetSnapshot& snapshot)
{
    const RunView* view = m_runs.current();
    if (view == nullptr || view->writesAcceptedAt || view->run.newPrimary.isEmpty() ||
        !snapshot.publicCanary.value)
        return;
    if (const auto at = acceptedAfterMove(*snapshot.publicCanary.value,
                                          view->header.decision.armedAt, view->run.newPrimary))
        m_runs.noteAccepted(*at);
}

bool ResultKeeper::haveRulersSpoken() const
{
    const FleetSnapshotPtr& snapshot = m_store.snapshot();
    const UtcTime armedAt = m_ended->header.decision.armedAt;
    return hasSpoken(snapshot->databaseCanary, armedAt) &&
           hasSpoken(snapshot->publicCanary, armedAt);
}

} // namespace pilothouse

#include "moc_result_keeper.cpp"
