#include "app/executors/receivers.h"

#include "app/executors/conninfo.h"
#include "app/executors/words.h"
#include "models/core/text.h"

namespace pilothouse {

namespace {

/// The reload has reached the startup process and the receiver is gone after 26 ms (measured).
constexpr auto pauseSql = "select pg_sleep(0.03)";

/// On a machine under load it takes longer, and to look again over 230 ms would take longer still.
constexpr auto receiverGoneSql = R"(do $pilothouse$
begin
  perform pg_sleep(0.03);
  for round in 1..20 loop
    exit when not exists (select from pg_stat_wal_receiver where pid is not null);
    perform pg_sleep(0.01);
  end loop;
end $pilothouse$)";

constexpr auto timelineSql =
    "select ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer";
constexpr auto slotSql = "select pg_create_physical_replication_slot($1) where not exists "
                         "(select from pg_replication_slots where slot_name = $1)";

std::vector<PostgresStatement> withLook(std::vector<PostgresStatement> statements)
{
    for (PostgresStatement& statement : standbyLook())
        statements.push_back(std::move(statement));
    return statements;
}

/// A database behind relays has another address for each region.
HostPort addressFrom(const DatabaseEndpoint& database, const RegionId& from)
{
    HostPort at = database.at;
    for (const DatabaseRoute& route : database.reachedFrom) {
        if (!(route.from == from))
            continue;
        at.address = route.address;
        at.port = route.port != 0 ? route.port : at.port;
    }
    return at;
}

} // namespace

void ReceiverErrand::change()
{
    tools().standbys.read(place().id, Standbys::guardAge, this,
                          [this](const StandbyReading& reading) {
                              if (!reading.facts)
                                  return fail(reading.facts.error());
                              const Result<QByteArray> text = edited(reading.facts.value());
                              if (!text)
                                  return fail(text.error());
                              write(text.value());
                          });
}

/// All in one round trip: a far region's takes a quarter of a second.
void ReceiverErrand::write(const QByteArray& conninfo)
{
    tools().standbys.forget(place().id);
    const QByteArray order = "alter system set primary_conninfo to" + sqlLiteral(conninfo);
    tools()
        .lines.acting(place().id)
        .run(
            withLook({{order, {}, {}}, {"select pg_reload_conf()", {}, {}}, {settleSql(), {}, {}}}),
            left(), this,
            [this](const std::vector<PostgresOutcome>& outcomes) { onWritten(outcomes); });
}

QByteArray ReceiverErrand::settleSql() const
{
    return pauseSql;
}

void ReceiverErrand::onWritten(const std::vector<PostgresOutcome>& outcomes)
{
    const PostgresOutcome& order = outcomes.front();
    if (!order.rows)
        return endWith(order.rows.error(), order.mayHaveHappened);
    if (!outcomes[1].rows)
        return doubt(outcomes[1].rows.error());
    take(parseStandbyLook(outcomes[3], outcomes[4]));
}

void ReceiverErrand::lookAgain()
{
    tools()
        .lines.acting(place().id)
        .run(standbyLook(), left(), this, [this](const std::vector<PostgresOutcome>& outcomes) {
            take(parseStandbyLook(outcomes[0], outcomes[1]));
        });
}

void ReceiverErrand::take(const Result<StandbyFacts>& facts)
{
    tools().standbys.take(place().id, facts);
    if (!facts)
        return doubt(facts.error());
    if (isProved(facts.value()))
        return onProved(facts.value());
    later(lookPause(), [this] { lookAgain(); });
}

void ReceiverErrand::beginProbe()
{
    tools().standbys.read(place().id, Standbys::guardAge, this,
                          [this](const StandbyReading& reading) {
                              if (!reading.facts)
                                  return know(Truth::Unknown);
                              know(isProved(reading.facts.value()) ? Truth::Yes : Truth::No);
                          });
}

void DetachReceiver::beginUndo()
{
    m_isUndo = true;
    change();
}

Result<QByteArray> DetachReceiver::edited(const StandbyFacts& facts)
{
    const RunId mark = facts.mark();
    if (!mark.isEmpty() && !(mark == order().run))
        return Error{
            ErrorCode::Refused,
            ExecutorWords::tr("The receiver of %1 belongs to another run").arg(place().name),
            mark.text(), ExecutorWords::tr("End that run first, or take it over")};
    if (!facts.isInRecovery)
        return Error{
            ErrorCode::Refused, ExecutorWords::tr("%1 is no standby").arg(place().name), {}, {}};
    return m_isUndo ? attached(facts.conninfo) : detached(facts.conninfo, order().run);
}

bool DetachReceiver::isProved(const StandbyFacts& facts) const
{
    if (m_isUndo)
        return facts.mark().isEmpty();
    return facts.mark() == order().run && !facts.hasReceiver;
}

QByteArray DetachReceiver::settleSql() const
{
    return m_isUndo ? ReceiverErrand::settleSql() : QByteArray(receiverGoneSql);
}

void DetachReceiver::onProved(const StandbyFacts& facts)
{
    if (m_isUndo)
        return succeed({});
    succeed(EvidenceCode::ReceiverDetached, ExecutorWords::tr("no receiver in %1, it holds %2")
                                                .arg(place().name, text::lsn(facts.position())));
}

void RepointReceiver::begin()
{
    readSibling();
}

void RepointReceiver::beginProbe()
{
    tools()
        .lines.acting(order().newPrimary)
        .run({{timelineSql, {}, {}}}, within(Standbys::lookDeadline), this,
             [this](const std::vector<PostgresOutcome>& outcomes) {
                 takeTimeline(outcomes.front());
                 ReceiverErrand::beginProbe();
             });
}

/// Without it no receiver is proved to follow the new primary.
void RepointReceiver::takeTimeline(const PostgresOutcome& outcome)
{
    if (const Result<QByteArray> cell = cellOf(outcome))
        m_timeline = cell.value().toInt();
}

/// What was silent before is asked again: a desk that has just come back takes seconds to open its
/// line to a far region.
void RepointReceiver::readSibling()
{
    tools().standbys.read(place().id, Standbys::guardAge, this,
                          [this](const StandbyReading& reading) {
                              if (reading.facts)
                                  return makeSlot(reading.facts.value().slot.toUtf8());
                              tools().standbys.read(place().id, Milliseconds{0}, this,
                                                    [this](const StandbyReading& again) {
                                                        if (!again.facts)
                                                            return fail(again.facts.error());
                                                        makeSlot(again.facts.value().slot.toUtf8());
                                                    });
                          });
}

/// Its name is the one that the standby asks for. A slot that is there already is as good. The new
/// primary's timeline comes with it: commits may wait until this standby follows, so each round
/// trip counts.
void RepointReceiver::makeSlot(const QByteArray& slot)
{
    std::vector<PostgresStatement> statements{{timelineSql, {}, {}}};
    if (!slot.isEmpty())
        statements.push_back({slotSql, {slot}, {}});
    tools()
        .lines.acting(order().newPrimary)
        .run(std::move(statements), left(), this,
             [this](const std::vector<PostgresOutcome>& outcomes) {
                 takeTimeline(outcomes.front());
                 if (outcomes.back().rows)
                     return change();
                 tools().standbys.forgetCommit(order().newPrimary);
                 endWith(outcomes.back().rows.error(), outcomes.back().mayHaveHappened);
             });
}

Result<QByteArray> RepointReceiver::edited(const StandbyFacts& facts)
{
    const RunId mark = facts.mark();
    if (!mark.isEmpty() && !(mark == order().run))
        return Error{
            ErrorCode::Refused,
            ExecutorWords::tr("The receiver of %1 belongs to another run").arg(place().name),
            mark.text(),
            {}};
    if (!facts.isInRecovery)
        return Error{
            ErrorCode::Refused, ExecutorWords::tr("%1 is no standby").arg(place().name), {}, {}};
    const HostPort at = addressFrom(region(order().newPrimary).database, place().id);
    return withWords(attached(facts.conninfo), {{"host", at.host.toUtf8()},
                                                {"hostaddr", at.address.toUtf8()},
                                                {"port", QByteArray::number(at.port)},
                                                {"application_name", place().id.text().toUtf8()}});
}

bool RepointReceiver::isProved(const StandbyFacts& facts) const
{
    const QByteArray host = region(order().newPrimary).database.at.host.toUtf8();
    return facts.hasReceiver && facts.receiverStatus == QLatin1String("streaming") &&
           wordOf(facts.conninfo, "host") == host && m_timeline > 0 &&
           facts.receiverTimeline == m_timeline;
}

void RepointReceiver::onProved(const StandbyFacts& facts)
{
    succeed(EvidenceCode::Streaming, ExecutorWords::tr("%1 receives from %2 on timeline %3")
                                         .arg(place().name, region(order().newPrimary).name)
                                         .arg(facts.receiverTimeline));
}

} // namespace pilothouse
