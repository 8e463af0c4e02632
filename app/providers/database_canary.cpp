#include "app/providers/database_canary.h"

#include "app/providers/database_probe.h"
#include "app/providers/words.h"
#include "app/providers/writable_region.h"
#include "models/core/text.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

constexpr auto insertSql = "insert into pilothouse_canary(writer, token, path, region) "
                           "values ($1, $2::bigint, 'database', $3)";
constexpr auto readBackSql = "select token from pilothouse_canary "
                             "where writer = $1 and token = any($2::bigint[])";
constexpr auto auditSql = "select asked.token from unnest($2::bigint[]) as asked(token) "
                          "where not exists (select from pilothouse_canary as there "
                          "where there.writer = $1 and there.token = asked.token)";
constexpr auto countSql =
    "select (select count(*) from pg_class where relkind = 'r' and relpersistence = 'u'), "
    "(select count(*) from pg_prepared_xacts), "
    "(select count(*) from pg_class where relkind = 'S')";

/// As that region's database was last seen; nothing when it never was.
std::optional<std::int64_t> logicalSlotsOf(const FleetSnapshot& snapshot, const RegionId& region)
{
    const RegionReadings* seen = readingsOf(&snapshot, region);
    if (seen == nullptr || !seen->database.value)
        return std::nullopt;
    const std::vector<ReplicationSlot>& slots = seen->database.value->slots;
    return std::count_if(slots.begin(), slots.end(),
                         [](const ReplicationSlot& slot) { return slot.isLogical; });
}

Error noDatabase()
{
    return {ErrorCode::Configuration,
            ProviderWords::tr("No region has a database to write to"),
            {},
            ProviderWords::tr("Name the databases in the fleet file")};
}

Error allLanesBusy()
{
    return {ErrorCode::Timeout, ProviderWords::tr("The write canary could not send"),
            ProviderWords::tr("Each of its connections waits for an answer"),
            ProviderWords::tr("Check the primary and the network between it and this desk")};
}

QByteArray arrayOf(const std::vector<std::int64_t>& tokens)
{
    QByteArray text;
    for (const std::int64_t token : tokens)
        text += (text.isEmpty() ? "{" : ",") + QByteArray::number(qlonglong{token});
    return text + "}";
}

} // namespace

DatabaseCanary::DatabaseCanary(WatchTools& tools, QString writer)
    : Canary(tools, std::move(writer), &FleetSnapshot::databaseCanary)
{
    m_readBacks.push_back(this);
}

void DatabaseCanary::send(std::int64_t token)
{
    const Region* region =
        writableRegion(m_tools.fleet, m_tools.board.now(), m_region, m_tools.clock.monotonic());
    if (region == nullptr) {
        refuse(token, noDatabase());
        return;
    }
    m_region = region->id;
    keepReserves(region->id);
    Lane* lane = freeLane(region->id);
    if (lane == nullptr)
        refuse(token, allLanesBusy());
    else if (lane->isOpen())
        write(*lane, token, m_tools.fleet.watch.databaseDeadline);
    else
        open(*lane, *region, token);
}

/// In a run each other database has a connection that only waits; after it they are dropped.
void DatabaseCanary::keepReserves(const RegionId& written)
{
    const std::vector<Region>& regions = m_tools.fleet.regions;
    if (pace() != CanaryPace::Run || regions.size() > reservesMax) {
        std::erase_if(m_reserves, [](const auto& reserve) { return !reserve.second->isBusy; });
        return;
    }
    const MonotonicTime now = m_tools.clock.monotonic();
    for (const Region& region : regions) {
        if (region.id == written || region.database.at.port == 0)
            continue;
        LanePtr& lane = m_reserves[region.id];
        if (!lane)
            lane = std::make_unique<Lane>();
        if (!lane->isBusy && !lane->isOpen() && now - lane->triedAt >= reserveInterval)
            openReserve(*lane, region);
    }
}

void DatabaseCanary::openReserve(Lane& lane, const Region& region)
{
    Result<PostgresTarget> target = targetOf(region);
    lane.triedAt = m_tools.clock.monotonic();
    if (!target)
        return; // Said when there is something to write.
    lane.region = region.id;
    lane.connection = std::make_unique<PostgresConnection>(m_tools.poll, std::move(target).value());
    lane.isBusy = true;
    lane.connection->open(m_tools.fleet.watch.databaseDeadline, this,
                          [&lane](const PostgresOutcome&) { lane.isBusy = false; });
}

/// The reserve of that region, if it is open; it is none any more then.
DatabaseCanary::LanePtr DatabaseCanary::takeReserve(const RegionId& region)
{
    const auto found = m_reserves.find(region);
    if (found == m_reserves.end() || found->second->isBusy || !found->second->isOpen())
        return nullptr;
    LanePtr lane = std::move(found->second);
    m_reserves.erase(found);
    return lane;
}

Result<PostgresTarget> DatabaseCanary::targetOf(const Region& region) const
{
    Result<PostgresTarget> target = postgresTargetOf(m_tools, region);
    if (!target)
        return target;
    PostgresTarget written = std::move(target).value();
    written.applicationName = QStringLiteral("pilothouse canary");
    written.statementTimeout = m_tools.fleet.watch.databaseDeadline;
    return written;
}

/// An idle lane to that region, an open one if there is one. Idle ones to other regions are
/// dropped.
DatabaseCanary::Lane* DatabaseCanary::freeLane(const RegionId& region)
{
    std::erase_if(m_lanes,
                  [&](const LanePtr& lane) { return !lane->isBusy && lane->region != region; });
    Lane* closed = nullptr;
    for (const LanePtr& lane : m_lanes) {
        if (lane->isBusy)
            continue;
        if (lane->isOpen())
            return lane.get();
        closed = lane.get();
    }
    if (LanePtr reserve = takeReserve(region)) {
        m_lanes.push_back(std::move(reserve));
        return m_lanes.back().get();
    }
    if (closed != nullptr || m_lanes.size() >= lanesMax)
        return closed;
    m_lanes.push_back(std::make_unique<Lane>());
    m_lanes.back()->region = region;
    return m_lanes.back().get();
}

void DatabaseCanary::open(Lane& lane, const Region& region, std::int64_t token)
{
    Result<PostgresTarget> target = targetOf(region);
    if (!target.ok()) {
        refuse(token, target.error());
        return;
    }
    const Milliseconds deadline = m_tools.fleet.watch.databaseDeadline;
    lane.connection = std::make_unique<PostgresConnection>(m_tools.poll, std::move(target).value());
    lane.isBusy = true;
    const MonotonicTime until = m_tools.clock.monotonic() + deadline;
    lane.connection->open(
        deadline, this, [this, &lane, token, until](const PostgresOutcome& outcome) {
            if (!outcome.rows.ok()) {
                lane.isBusy = false;
                refuse(token, outcome.rows.error());
                return;
            }
            const Milliseconds left = toMilliseconds(until - m_tools.clock.monotonic());
            write(lane, token, std::max(Milliseconds{1}, left));
        });
}

void DatabaseCanary::write(Lane& lane, std::int64_t token, Milliseconds deadline)
{
    lane.isBusy = true;
    PostgresStatement statement;
    statement.sql = insertSql;
    statement.parameters = {writer().toUtf8(), QByteArray::number(qlonglong{token}),
                            lane.region.text().toUtf8()};
    statement.deadline = deadline;
    lane.connection->run(std::move(statement), this,
                         [this, &lane, token](const PostgresOutcome& outcome) {
                             lane.isBusy = false;
                             const CanaryVerdict verdict = databaseVerdict(outcome, lane.region);
                             settle(token, verdict);
                             if (verdict.outcome != CanaryOutcome::Acknowledged)
                                 return;
                             noteCommit(lane.region);
                             if (!audit(lane))
                                 readBack(lane);
                         });
}

void DatabaseCanary::noteCommit(const RegionId& region)
{
    const RegionId before = std::exchange(m_committedBy, region);
    if (before.isEmpty() || before == region)
        return;
    for (Canary* canary : m_readBacks)
        canary->ledger().beginAudit(region);
    m_toCount.emplace().logicalSlots = logicalSlotsOf(m_tools.board.now(), before);
}

/// Asks the new primary what came along and what did not; whether that is still to be asked.
bool DatabaseCanary::count(Lane& lane)
{
    if (!m_toCount)
        return false;
    m_isAuditing = true;
    lane.isBusy = true;
    PostgresStatement statement;
    statement.sql = countSql;
    statement.deadline = m_tools.fleet.watch.databaseDeadline;
    lane.connection->run(std::move(statement), this, [this, &lane](const PostgresOutcome& outcome) {
        lane.isBusy = false;
        takeCount(outcome);
    });
    return true;
}

void DatabaseCanary::takeCount(const PostgresOutcome& outcome)
{
    m_isAuditing = false;
    LeftBehind counted = *std::exchange(m_toCount, std::nullopt);
    if (outcome.rows.ok() && !outcome.rows.value().rows.empty()) {
        const auto& row = outcome.rows.value().rows.front();
        const auto number = [&row](std::size_t column) -> std::optional<std::int64_t> {
            if (column >= row.size() || !row[column])
                return std::nullopt;
            return row[column]->toLongLong();
        };
        counted.unloggedTables = number(0);
        counted.preparedTransactions = number(1);
        counted.sequences = number(2);
    }
    ledger().setLeftBehind(counted);
}

/// Asks the lane's region for acknowledged tokens; whether there was something to ask.
bool DatabaseCanary::audit(Lane& lane)
{
    if (m_isAuditing || m_tools.clock.monotonic() < m_auditAt || !lane.isOpen())
        return false;
    if (count(lane)) // First: an audit that is complete has it beside it.
        return true;
    for (Canary* canary : m_readBacks) {
        const std::vector<std::int64_t> asked =
            canary->ledger().auditQuestion(lane.region, auditMax);
        if (asked.empty())
            continue;
        m_isAuditing = true;
        lane.isBusy = true;
        PostgresStatement statement;
        statement.sql = auditSql;
        statement.parameters = {canary->writer().toUtf8(), arrayOf(asked)};
        statement.deadline = m_tools.fleet.watch.databaseDeadline;
        lane.connection->run(std::move(statement), this,
                             [this, &lane, canary, asked](const PostgresOutcome& outcome) {
                                 lane.isBusy = false;
                                 takeAudit(*canary, lane.region, asked, outcome);
                             });
        return true;
    }
    return false;
}

void DatabaseCanary::takeAudit(Canary& canary, const RegionId& region,
                               const std::vector<std::int64_t>& asked,
                               const PostgresOutcome& outcome)
{
    m_isAuditing = false;
    if (!outcome.rows.ok()) {
        m_auditAt = m_tools.clock.monotonic() + readBackInterval;
        return;
    }
    std::vector<std::int64_t> lost;
    for (const auto& row : outcome.rows.value().rows)
        if (!row.empty() && row.front())
            lost.push_back(row.front()->toLongLong());
    canary.ledger().auditAnswered(region, asked, lost, m_tools.clock.utc());
}

void DatabaseCanary::readBack(Lane& lane)
{
    const MonotonicTime now = m_tools.clock.monotonic();
    Canary& canary = *m_readBacks[m_nextReadBack++ % m_readBacks.size()];
    const std::vector<std::int64_t> tokens = canary.ledger().unsettled(readBackMax);
    if (tokens.empty() || now < m_readBackAt || !lane.isOpen())
        return;
    m_readBackAt = now + readBackInterval;
    lane.isBusy = true;
    PostgresStatement statement;
    statement.sql = readBackSql;
    statement.parameters = {canary.writer().toUtf8(), arrayOf(tokens)};
    statement.deadline = m_tools.fleet.watch.databaseDeadline;
    lane.connection->run(std::move(statement), this,
                         [this, &lane, &canary](const PostgresOutcome& outcome) {
                             lane.isBusy = false;
                             takeReadBack(canary, outcome);
                         });
}

void DatabaseCanary::takeReadBack(Canary& canary, const PostgresOutcome& outcome)
{
    // What cannot be read now is asked for again with a later write.
    if (!outcome.rows.ok())
        return;
    for (const auto& row : outcome.rows.value().rows)
        if (!row.empty() && row.front())
            canary.ledger().found(row.front()->toLongLong());
}

void DatabaseCanary::refuse(std::int64_t token, const Error& why)
{
    settle(token, {CanaryOutcome::Refused, {}, why});
}

} // namespace pilothouse
