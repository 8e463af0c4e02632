#include "app/providers/database_probe.h"

#include "app/postgres/connection_error.h"
#include "app/postgres/database_look.h"
#include "models/telemetry/figures.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// A connection costs seven round trips (TCP, TLS, SCRAM), a question one: over 230 ms and a little
/// load the deadline of a question would never let one come to be. Below the five seconds after
/// which an answer is stale, so that a hung server keeps its verdict between two attempts.
constexpr int connectDeadlines = 2;
/// Where it is known how long a round trip takes, so many are waited for, with some to spare.
constexpr int connectRoundTrips = 10;

/// A refusal that was asked for so soon after a connection broke tells of the time between, too.
constexpr Milliseconds soonAfterBreak{100};

} // namespace

Result<PostgresTarget> postgresTargetOf(const WatchTools& tools, const Region& region)
{
    return postgresTargetOf(tools.fleet, tools.secrets, region);
}

DatabaseProbe::DatabaseProbe(WatchTools& tools, const Region& region, Milliseconds patience)
    : m_tools(tools)
    , m_region(region)
    , m_patience(patience)
{
    tools.board.edit().regions[region.id].database.interval = interval();
}

Milliseconds DatabaseProbe::interval() const
{
    return m_tools.fleet.watch.databaseInterval;
}

void DatabaseProbe::look(Finished finished)
{
    m_finished = std::move(finished);
    m_begunAt = m_waitingSince = m_tools.clock.monotonic();
    if (m_brokenAt && m_begunAt - *m_brokenAt > soonAfterBreak)
        m_brokenAt.reset();
    m_isKept = m_connection && m_connection->isOpen();
    if (m_isKept)
        ask();
    else
        connectFirst();
}

void DatabaseProbe::connectFirst()
{
    // Made anew each time: the password may have changed since.
    Result<PostgresTarget> target = postgresTargetOf(m_tools, m_region);
    if (!target.ok()) {
        refuse(target.error());
        return;
    }
    PostgresTarget watched = std::move(target).value();
    watched.applicationName = QStringLiteral("pilothouse watch");
    watched.statementTimeout = m_tools.fleet.watch.databaseDeadline;
    m_connection = std::make_unique<PostgresConnection>(m_tools.poll, std::move(watched));
    connect(m_connection.get(), &PostgresConnection::lost, this, &DatabaseProbe::onLost);
    m_connection->open(connectPatience(), this,
                       [this](const PostgresOutcome& outcome) { onOpened(outcome); });
}

void DatabaseProbe::onOpened(const PostgresOutcome& outcome)
{
    if (!outcome.rows.ok()) {
        noteFarewell(outcome);
        refuse(outcome.rows.error());
        return;
    }
    m_hurryUntil = {};
    m_brokenAt.reset();
    m_waitingSince = m_tools.clock.monotonic();
    ask();
}

void DatabaseProbe::onLost(const PostgresOutcome& outcome)
{
    noteFarewell(outcome);
    noteBreak();
    lookNow();
}

void DatabaseProbe::noteBreak()
{
    m_brokenAt = m_tools.clock.monotonic();
    m_hurryUntil = *m_brokenAt + hurrySpan;
}

/// Kept until it answers again: the refusals that follow say nothing of it. A last word can be lost
/// with its connection, but whoever tries again meanwhile is told that nobody is let in.
void DatabaseProbe::noteFarewell(const PostgresOutcome& outcome)
{
    const bool hasServed = m_roundTrip.count() > 0; // One that starts up stops nothing.
    const bool isTakingNobody =
        hasServed && !outcome.rows.ok() && isRecovering(outcome.rows.error());
    if (outcome.isGoingDown || isTakingNobody)
        m_tools.board.edit().regions[m_region.id].goingDownSaidAt = m_tools.clock.monotonic();
}

std::optional<Milliseconds> DatabaseProbe::wantsLookIn() const
{
    const MonotonicTime now = m_tools.clock.monotonic();
    if (now >= m_hurryUntil)
        return std::nullopt;
    return std::max(Milliseconds{0}, toMilliseconds(m_begunAt + hurryInterval - now));
}

void DatabaseProbe::ask()
{
    PostgresStatement statement;
    statement.sql = m_round++ % sizeEvery == 0 ? databaseLookWithSizeSql() : databaseLookSql();
    statement.deadline = patience();
    m_connection->run(std::move(statement), this,
                      [this](const PostgresOutcome& outcome) { take(outcome); });
}

Milliseconds DatabaseProbe::connectPatience() const
{
    const Milliseconds longest = connectDeadlines * m_tools.fleet.watch.databaseDeadline;
    return m_roundTrip.count() == 0
               ? longest
               : std::min(longest, m_patience + toMilliseconds(connectRoundTrips * m_roundTrip));
}

Milliseconds DatabaseProbe::patience() const
{
    constexpr int roundTrips = 3;
    return std::min(std::max(m_patience, toMilliseconds(m_roundTrip * roundTrips)),
                    m_tools.fleet.watch.databaseDeadline);
}

void DatabaseProbe::take(const PostgresOutcome& outcome)
{
    if (!outcome.rows.ok())
        return takeFailure(outcome);
    const PostgresRows& rows = outcome.rows.value();
    const bool hasCell = rows.rows.size() == 1 && rows.rows.front().size() == 1 &&
                         rows.rows.front().front().has_value();
    Result<DatabaseState> parsed =
        parseDatabaseLook(hasCell ? *rows.rows.front().front() : QByteArray());
    if (!parsed.ok()) {
        refuse(parsed.error());
        return;
    }
    const MonotonicTime now = m_tools.clock.monotonic();
    DatabaseState state = std::move(parsed).value();
    m_roundTrip = state.roundTrip = rows.roundTrip;
    if (state.databaseBytes == 0)
        state.databaseBytes = m_databaseBytes;
    m_databaseBytes = state.databaseBytes;
    m_rates.measure(state, now);
    RegionReadings& readings = m_tools.board.edit().regions[m_region.id];
    readings.database.accept(std::move(state), now);
    readings.goingDownSaidAt.reset();
    finish();
}

/// Whoever could tell more is asked at once when a connection ends. A break under a question is a
/// break like any other, and what the next look meets is told; but whoever lets everybody in and
/// then drops them refuses. A time-out closes the connection too, but a server that is silent is
/// not worth a hurry of its own.
void DatabaseProbe::takeFailure(const PostgresOutcome& outcome)
{
    const bool hasEnded = m_connection->isClosed();
    const bool hasBroken = hasEnded && outcome.rows.error().code != ErrorCode::Timeout;
    noteFarewell(outcome);
    if (hasBroken && m_isKept) {
        noteBreak();
        finish();
    } else {
        refuse(outcome.rows.error());
        if (hasBroken)
            m_hurryUntil = m_tools.clock.monotonic() + hurrySpan;
    }
    if (hasEnded)
        lookNow();
}

void DatabaseProbe::refuse(const Error& error)
{
    const bool isSilent = error.code == ErrorCode::Timeout;
    std::optional<Unserved> unserved;
    if (const auto brokenAt = std::exchange(m_brokenAt, std::nullopt))
        unserved = Unserved{*brokenAt, !isSilent};
    else if (isSilent)
        unserved = Unserved{m_waitingSince};
    m_tools.board.refuse(m_tools.board.edit().regions[m_region.id].database, error,
                         m_tools.clock.monotonic(), unserved);
    finish();
}

void DatabaseProbe::finish()
{
    const Finished finished = std::exchange(m_finished, nullptr);
    finished();
}

} // namespace pilothouse
