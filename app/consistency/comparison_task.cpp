#include "app/consistency/comparison_task.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

ComparisonTask::ComparisonTask(ComparisonTools& tools, ComparisonRequest request, Told told,
                               Ended ended)
    : m_tools(tools)
    , m_request(std::move(request))
    , m_told(std::move(told))
    , m_ended(std::move(ended))
    , m_beganAt(tools.clock.utc())
{
    for (const Region& region : tools.fleet.regions)
        m_lines[region.id] = std::make_unique<RegionLine>(tools, region);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ComparisonTask::stop);
}

void ComparisonTask::begin()
{
    m_limit.start(timeLimit);
    if (m_lines.contains(m_request.primary))
        askTables();
    else
        fail(HoldingDoubt::NoAnswer, {});
}

void ComparisonTask::stop()
{
    finish(HoldingDoubt::Stopped);
}

void ComparisonTask::askTables()
{
    const std::size_t most = m_tools.budget.tablesMax + 1;
    primary().ask({stateStatement(), tablesStatement(most)}, stateDeadline,
                  [this](const std::vector<PostgresOutcome>& outcomes) { onTables(outcomes); });
}

void ComparisonTask::onTables(const std::vector<PostgresOutcome>& outcomes)
{
    const Result<ServerState> state = parseState(outcomes[0]);
    const Result<std::vector<TableFacts>> tables = parseTables(outcomes[1]);
    if (!state)
        return fail(outcomes[0].rows ? HoldingDoubt::Refused : doubtOf(outcomes[0]),
                    outcomes[0].rows ? state.error().why : saidOf(outcomes[0]));
    if (state.value().isInRecovery)
        return fail(HoldingDoubt::Refused, QStringLiteral("recovery is in progress"));
    if (!state.value().mayCompare)
        return fail(HoldingDoubt::NotGranted, {});
    if (!tables)
        return fail(doubtOf(outcomes[1]), saidOf(outcomes[1]));
    m_primaryState = state.value();
    ComparisonCourse::Setting setting;
    setting.primary = m_request.primary;
    for (const Region& region : m_tools.fleet.regions)
        if (region.id != m_request.primary)
            setting.others.push_back(region.id);
    setting.tables = tables.value();
    setting.accounts = m_request.accounts;
    setting.budget = m_tools.budget;
    m_course.emplace(std::move(setting));
    nextLook();
}

/// Nothing can be compared.
void ComparisonTask::fail(HoldingDoubt doubt, const QString& said)
{
    ConsistencyReport report;
    report.primary = m_request.primary;
    report.trouble = doubt;
    report.said = said;
    hand(std::move(report));
}

void ComparisonTask::nextLook()
{
    std::optional<Look> look = m_course->next();
    if (!look)
        return finish(HoldingDoubt::BudgetSpent);
    m_look = std::move(*look);
    m_answers = {};
    m_snapshots.clear();
    m_writersMeasure = {};
    std::vector<PostgresStatement> statements;
    for (const std::size_t range : m_look.ranges)
        statements.push_back(firstStatement(m_course->tableOf(range), m_course->ranges()[range]));
    if (m_look.hasWriters)
        statements.push_back(writersStatement(m_request.accounts, {}, false));
    primary().ask(std::move(statements), readDeadline,
                  [this](const std::vector<PostgresOutcome>& outcomes) { onFirst(outcomes); });
}

void ComparisonTask::onFirst(const std::vector<PostgresOutcome>& outcomes)
{
    for (std::size_t place = 0; place < m_look.ranges.size(); ++place) {
        FirstReading first = parseFirst(outcomes[place]);
        m_answers.lsn = std::max(m_answers.lsn, first.lsn);
        m_snapshots.push_back(std::move(first.snapshot));
        m_answers.before.push_back(std::move(first.answer));
    }
    if (m_look.hasWriters) {
        FirstWriters writers = parseWriters(outcomes.back());
        m_answers.lsn = std::max(m_answers.lsn, writers.lsn);
        m_writersMeasure = std::move(writers.measure);
        m_answers.writers.insert_or_assign(m_request.primary, std::move(writers.answer));
    }
    // It died, or was moved: what was read before stays, the rest cannot be known.
    if (m_answers.lsn == 0 && doubtOf(outcomes.front()) == HoldingDoubt::NoAnswer)
        return finish(HoldingDoubt::NoAnswer);
    m_waitUntil = m_tools.clock.monotonic() + positionPatience;
    m_openRegions = m_look.regions.size();
    PH_ASSERT(m_openRegions > 0);
    for (const RegionId& region : m_look.regions)
        askState(region);
}

void ComparisonTask::askState(const RegionId& region)
{
    m_lines.at(region)->ask({stateStatement()}, stateDeadline,
                            [this, region](const std::vector<PostgresOutcome>& outcomes) {
                                onState(region, outcomes.front());
                            });
}

void ComparisonTask::onState(const RegionId& region, const PostgresOutcome& outcome)
{
    const Result<ServerState> state = parseState(outcome);
    if (!state)
        return leaveOut(region, outcome.rows ? HoldingDoubt::Refused : doubtOf(outcome),
                        saidOf(outcome));
    if (state.value().systemIdentifier != m_primaryState.systemIdentifier)
        return leaveOut(region, HoldingDoubt::NotFollowing,
                        QStringLiteral("system identifier %1").arg(state.value().systemIdentifier));
    if (!state.value().mayCompare)
        return leaveOut(region, HoldingDoubt::NotGranted, {});
    if (!state.value().isInRecovery) {
        m_course->setHistory(region, History::Apart);
        return readThere(region);
    }
    waitFor(region, state.value());
}

/// A standby's position says something only on the primary's own timeline.
void ComparisonTask::waitFor(const RegionId& region, const ServerState& state)
{
    const bool isFollowing = state.isStreaming && state.timeline == m_primaryState.timeline;
    const bool isThere = state.replayed >= m_answers.lsn;
    if (isFollowing && isThere) {
        m_course->setHistory(region, History::Follows);
        return readThere(region);
    }
    if (state.isReplayPaused && !isThere)
        return leaveOut(region, HoldingDoubt::ReplayPaused, {}, state.replayedTransactionAt);
    if (m_tools.clock.monotonic() >= m_waitUntil)
        return leaveOut(region, isFollowing ? HoldingDoubt::FarBehind : HoldingDoubt::NotFollowing,
                        {}, state.replayedTransactionAt);
    QTimer::singleShot(positionPause, this, [this, region] { askState(region); });
}

/// The look's ranges against what the primary's snapshots saw. One that the primary did not answer
/// is asked against nothing and refused at once; its own refusal counts.
std::vector<PostgresStatement> ComparisonTask::rangeStatements() const
{
    std::vector<PostgresStatement> statements;
    for (std::size_t place = 0; place < m_look.ranges.size(); ++place) {
        const std::size_t range = m_look.ranges[place];
        statements.push_back(rangeStatement(m_course->tableOf(range), m_course->ranges()[range],
                                            m_snapshots[place]));
    }
    return statements;
}

void ComparisonTask::readThere(const RegionId& region)
{
    std::vector<PostgresStatement> statements = rangeStatements();
    if (m_look.hasWriters)
        statements.push_back(writersStatement(m_request.accounts, m_writersMeasure,
                                              m_course->historyOf(region) == History::Apart));
    m_lines.at(region)->ask(std::move(statements), readDeadline,
                            [this, region](const std::vector<PostgresOutcome>& outcomes) {
                                onThere(region, outcomes);
                            });
}

void ComparisonTask::onThere(const RegionId& region, const std::vector<PostgresOutcome>& outcomes)
{
    std::vector<RangeAnswer> there;
    for (std::size_t place = 0; place < m_look.ranges.size(); ++place) {
        const RangeAnswer& answer = there.emplace_back(parseRange(outcomes[place]));
        if (answer.doubt == HoldingDoubt::NoAnswer)
            return leaveOut(region, answer.doubt, answer.said);
    }
    if (m_look.hasWriters)
        m_answers.writers.insert_or_assign(region, parseWriters(outcomes.back()).answer);
    m_answers.there.insert_or_assign(region, std::move(there));
    regionDone();
}

void ComparisonTask::leaveOut(const RegionId& region, HoldingDoubt doubt, const QString& said,
                              std::optional<UtcTime> stoodStillSince)
{
    m_course->leaveOut(region, doubt, said, stoodStillSince, m_tools.clock.utc());
    regionDone();
}

void ComparisonTask::regionDone()
{
    if (--m_openRegions > 0)
        return;
    if (m_course->wantsAfter(m_look, m_answers))
        askAfter();
    else
        takeLook();
}

void ComparisonTask::askAfter()
{
    primary().ask(rangeStatements(), readDeadline,
                  [this](const std::vector<PostgresOutcome>& outcomes) { onAfter(outcomes); });
}

void ComparisonTask::onAfter(const std::vector<PostgresOutcome>& outcomes)
{
    for (const PostgresOutcome& outcome : outcomes)
        m_answers.after.push_back(parseRange(outcome));
    takeLook();
}

void ComparisonTask::takeLook()
{
    m_answers.at = m_tools.clock.utc();
    m_course->take(m_look, m_answers);
    const auto [settled, all] = m_course->progress();
    m_told({settled, all});
    QTimer::singleShot(m_look.isRepeat ? repeatPause : lookPause, this, [this] { nextLook(); });
}

void ComparisonTask::finish(HoldingDoubt whyOpen)
{
    if (m_course)
        hand(m_course->report(whyOpen, m_tools.clock.utc()));
    else
        fail(whyOpen, {});
}

/// Later and once: what still runs here is deleted by whoever takes it.
void ComparisonTask::hand(ConsistencyReport report)
{
    Ended ended = std::exchange(m_ended, nullptr);
    if (!ended)
        return;
    m_limit.stop();
    report.askedBy = m_request.askedBy;
    report.beganAt = m_beganAt;
    report.endedAt = m_tools.clock.utc();
    QMetaObject::invokeMethod(
        this, [ended = std::move(ended), report = std::move(report)] { ended(report); },
        Qt::QueuedConnection);
}

} // namespace pilothouse
