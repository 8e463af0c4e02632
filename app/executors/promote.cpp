#include "app/executors/promote.h"

#include "app/executors/canary_write.h"
#include "app/executors/conninfo.h"
#include "app/executors/words.h"
#include "models/core/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pilothouse {

namespace {

/// Each refusal has a code of its own, so that the reason comes back in any language. A reload each
/// 50 ms keeps the end of recovery from waiting for wal_retrieve_retry_interval (measured: 5.1 s in
/// 5 of 16, with it 0 of 24).
constexpr auto promotion = R"(do $pilothouse$
declare
  mark constant text := %1;
begin
  if clock_timestamp() >= %2::timestamptz then
    raise exception using errcode = 'PH001', message = 'the order came after its deadline';
  end if;
  if not pg_is_in_recovery() then
    raise exception using errcode = 'PH002', message = 'it is no standby any more';
  end if;
  if right(current_setting('primary_conninfo'), length(mark)) is distinct from mark then
    raise exception using errcode = 'PH003', message = 'its receiver does not bear the mark of '
                          'this run';
  end if;
  if exists (select from pg_stat_wal_receiver where pid is not null) then
    raise exception using errcode = 'PH004', message = 'it receives WAL';
  end if;
  if coalesce(greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()), '0/0')
     < %3::pg_lsn then
    raise exception using errcode = 'PH005', message = 'it is behind the position that was ranked';
  end if;
  perform pg_promote(false);
  for round in 1..20 loop
    perform pg_reload_conf();
    for turn in 1..5 loop
      perform pg_sleep(0.01);
      if not pg_is_in_recovery() then return; end if;
    end loop;
  end loop;
end $pilothouse$)";

constexpr auto placeSql =
    "select json_build_object('timeline', ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))"
    "::bit(32)::integer, 'lsn', pg_current_wal_lsn()::text)::text";

bool isOwnRefusal(const PostgresOutcome& outcome)
{
    return outcome.sqlState.startsWith(QLatin1String("PH0"));
}

} // namespace

QByteArray promotionSql(const RunId& run, UtcTime notAfter, std::uint64_t position)
{
    const QByteArray deadline = text::utcDateTime(notAfter).toUtf8();
    return QByteArray(promotion)
        .replace("%3", sqlLiteral(text::lsn(position).toUtf8()))
        .replace("%2", sqlLiteral(deadline))
        .replace("%1", sqlLiteral(detachWords(run)));
}

void Promote::begin()
{
    tools().standbys.readAll(
        standbyIds(), Standbys::guardAge, this,
        [this](const std::map<RegionId, StandbyReading>& readings) { onSiblings(readings); });
}

/// Two desks must not promote two standbys: every one that is reached is held by this run.
void Promote::onSiblings(const std::map<RegionId, StandbyReading>& readings)
{
    for (const auto& [id, reading] : readings) {
        if (!reading.facts || id == place().id)
            continue;
        const StandbyFacts& facts = reading.facts.value();
        if (!(facts.mark() == order().run) || facts.hasReceiver)
            return fail({ErrorCode::Refused,
                         ExecutorWords::tr("%1 was not promoted").arg(place().name),
                         ExecutorWords::tr("The receiver of %1 is not held by this run")
                             .arg(region(id).name),
                         ExecutorWords::tr("End the other run, then begin again")});
    }
    const StandbyReading& chosen = readings.at(place().id);
    if (!chosen.facts)
        return fail(chosen.facts.error());
    const auto position = order().learned.rankedAt.find(place().id);
    if (position == order().learned.rankedAt.end())
        return fail({ErrorCode::Refused, ExecutorWords::tr("%1 was not promoted").arg(place().name),
                     ExecutorWords::tr("The run's records do not say where it stood when it was "
                                       "ranked, so nobody could tell if it had lost some since"),
                     ExecutorWords::tr("Take the run back and begin again")});
    send(position->second);
}

void Promote::send(std::uint64_t position)
{
    tools().standbys.forget(place().id);
    std::vector<PostgresStatement> statements{
        {promotionSql(order().run, order().command.notAfter, position), {}, {}}, localCommit()};
    for (PostgresStatement& statement : write())
        statements.push_back(std::move(statement));
    tools()
        .lines.acting(place().id)
        .run(std::move(statements), left(), this,
             [this](const std::vector<PostgresOutcome>& outcomes) { onSent(outcomes); });
}

void Promote::onSent(const std::vector<PostgresOutcome>& outcomes)
{
    const PostgresOutcome& order = outcomes.front();
    if (!order.rows && (isOwnRefusal(order) || !order.mayHaveHappened))
        return fail({ErrorCode::Refused, ExecutorWords::tr("%1 was not promoted").arg(place().name),
                     lineOf(order.rows.error()),
                     ExecutorWords::tr("Read its state, then decide again")});
    if (!takeWrite(outcomes, 2))
        later(pollPause, [this] { poll(); });
}

void Promote::poll()
{
    std::vector<PostgresStatement> statements{{"select pg_reload_conf()", {}, {}}, localCommit()};
    for (PostgresStatement& statement : write())
        statements.push_back(std::move(statement));
    tools()
        .lines.acting(place().id)
        .run(std::move(statements), left(), this,
             [this](const std::vector<PostgresOutcome>& outcomes) {
                 if (!takeWrite(outcomes, 2))
                     later(pollPause, [this] { poll(); });
             });
}

std::vector<PostgresStatement> Promote::write() const
{
    std::vector<PostgresStatement> statements =
        canaryWrite(QStringLiteral("promote:") + order().run.text(), place().id, tools().clock);
    statements.push_back({placeSql, {}, {}});
    return statements;
}

bool Promote::takeWrite(const std::vector<PostgresOutcome>& outcomes, std::size_t first)
{
    if (!isCommitted(outcomes, first))
        return false;
    tools().standbys.noteCommit(place().id);
    const Result<QByteArray> cell = cellOf(outcomes.back());
    const QJsonObject now = cell ? QJsonDocument::fromJson(cell.value()).object() : QJsonObject();
    succeed(EvidenceCode::Writable,
            ExecutorWords::tr("%1 committed a row at %2 on timeline %3, at %4")
                .arg(place().name, text::utcTime(tools().clock.utc()))
                .arg(now.value(QLatin1String("timeline")).toInt())
                .arg(now.value(QLatin1String("lsn")).toString()));
    return true;
}

/// Before the first order a look that is young enough answers at once; the order itself asks again
/// on the server.
void Promote::beginProbe()
{
    tools().standbys.read(place().id, Standbys::guardAge, this,
                          [this](const StandbyReading& reading) {
                              if (reading.facts && reading.facts.value().isInRecovery)
                                  return know(Truth::No);
                              probeByWriting();
                          });
}

void Promote::probeByWriting()
{
    const QString writer = QStringLiteral("probe:") + order().run.text();
    std::vector<PostgresStatement> statements{localCommit()};
    for (PostgresStatement& statement : canaryWrite(writer, place().id, tools().clock))
        statements.push_back(std::move(statement));
    tools()
        .lines.acting(place().id)
        .run(std::move(statements), within(Standbys::lookDeadline), this,
             [this](const std::vector<PostgresOutcome>& outcomes) {
                 if (isCommitted(outcomes, 1))
                     return know(Truth::Yes);
                 // Refused because it is in recovery: a certain no.
                 const bool isReadOnly = outcomes[2].sqlState == QLatin1String("25006");
                 know(isReadOnly ? Truth::No : Truth::Unknown);
             });
}

} // namespace pilothouse
