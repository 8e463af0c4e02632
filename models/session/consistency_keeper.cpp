#include "models/session/consistency_keeper.h"

#include "models/review/run_trace.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

/// Whether the run made another region the primary, however it ended then.
bool hasPromoted(const RunView& view)
{
    const Plan& plan = view.header.plan;
    const std::vector<StepTrace> steps = traceSteps(plan, view.records);
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (plan.steps[i].effect.kind == EffectKind::Promote && isDone(steps[i].last.state))
            return !view.run.newPrimary.isEmpty();
    return false;
}

} // namespace

ConsistencyKeeper::ConsistencyKeeper(const Clock& clock, FleetStore& store, RunController& runs,
                                     Comparer* comparer, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
    , m_runs(runs)
    , m_comparer(comparer)
{
    if (m_comparer == nullptr)
        return;
    m_comparer->start(
        [this](ComparisonProgress progress) {
            m_progress = progress;
            Q_EMIT changed();
        },
        [this](ConsistencyReport report) { take(std::move(report)); });
    connect(&runs, &RunController::ended, this, &ConsistencyKeeper::onRunEnded);
}

Done ConsistencyKeeper::mayCompare() const
{
    if (m_comparer == nullptr)
        return Error{ErrorCode::Unsupported, tr("This is training data"),
                     tr("there are no databases to compare"), tr("Open a fleet file")};
    if (m_isRunning)
        return Error{
            ErrorCode::Refused, tr("A comparison is under way"), {}, tr("Wait for it, or stop it")};
    if (m_runs.isOpen())
        return Error{ErrorCode::Refused, tr("A run is open"), m_runs.current()->run.id.text(),
                     tr("It is compared by itself when the run has ended")};
    if (writableRegion().isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("No region is known to accept writes"),
                     {},
                     tr("Compare when one does")};
    return std::monostate{};
}

void ConsistencyKeeper::compare(const QString& who)
{
    if (mayCompare())
        begin({writableRegion(), who, {}});
}

void ConsistencyKeeper::stop()
{
    m_next.reset();
    if (m_isRunning)
        m_comparer->stop();
}

/// What was compared with the primary before says nothing now.
void ConsistencyKeeper::onRunEnded()
{
    const RunView& view = *m_runs.current();
    if (!hasPromoted(view))
        return;
    const Wanted wanted{view.run.newPrimary, view.run.id.text(), view.run.id};
    if (!m_isRunning)
        return begin(wanted);
    m_next = wanted;
    m_comparer->stop();
}

void ConsistencyKeeper::begin(const Wanted& wanted)
{
    m_isRunning = true;
    m_forRun = wanted.run;
    m_progress = {};
    m_comparer->compare({wanted.primary, wanted.askedBy, accounts()});
    Q_EMIT changed();
}

void ConsistencyKeeper::take(ConsistencyReport report)
{
    m_isRunning = false;
    if (m_report)
        carrySince(*m_report, report);
    m_report = std::move(report);
    m_reportedAt = m_clock.monotonic();
    if (const RunId run = std::exchange(m_forRun, RunId()); !run.isEmpty())
        m_runs.attach(run, *m_report);
    if (const std::optional<Wanted> next = std::exchange(m_next, std::nullopt))
        begin(*next);
    else
        Q_EMIT changed();
}

/// The one that is seen to be the primary; none when nobody or more than one is.
RegionId ConsistencyKeeper::writableRegion() const
{
    RegionId found;
    for (const RegionAssessment& region : m_store.assessment().regions) {
        if (region.role != Role::Primary)
            continue;
        if (!found.isEmpty())
            return {};
        found = region.id;
    }
    return found;
}

std::vector<CanaryAccount> ConsistencyKeeper::accounts() const
{
    std::vector<CanaryAccount> accounts;
    const FleetSnapshotPtr& snapshot = m_store.snapshot();
    if (!snapshot)
        return accounts;
    for (const Reading<CanaryBooks>* ruler : {&snapshot->databaseCanary, &snapshot->publicCanary})
        if (ruler->value && !ruler->value->writer.isEmpty())
            accounts.push_back({ruler->value->writer, ruler->value->highestAcknowledged});
    return accounts;
}

} // namespace pilothouse

#include "moc_consistency_keeper.cpp"
