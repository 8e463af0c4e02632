#include "app/executors/standby_look.h"

#include "app/executors/conninfo.h"
#include "app/executors/words.h"
#include "app/postgres/database_look.h"
#include "models/core/json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pilothouse {

namespace {

constexpr auto lookSql = R"(
select json_build_object(
 'recovery', r.is_standby,
 'system', (select system_identifier::text from pg_control_system()),
 'conninfo', current_setting('primary_conninfo'),
 'slot', current_setting('primary_slot_name'),
 'receiver', (select json_build_object('status', status, 'timeline', received_tli)
   from pg_stat_wal_receiver where pid is not null limit 1),
 'received', case when r.is_standby then pg_last_wal_receive_lsn()::text end,
 'replayed', case when r.is_standby then pg_last_wal_replay_lsn()::text end,
 'paused', case when r.is_standby then pg_is_wal_replay_paused() else false end,
 'delayMs', (select setting from pg_settings where name = 'recovery_min_apply_delay'),
 'minimums', (select json_object_agg(name, setting) from pg_settings where name in (
   'max_connections', 'max_wal_senders', 'max_worker_processes', 'max_locks_per_transaction',
   'max_prepared_transactions')),
 'syncOverrides', %1,
 'clockUs', (extract(epoch from clock_timestamp()) * 1e6)::bigint::text
)::text from (select pg_is_in_recovery() as is_standby) as r)";

/// Apart from the look, because a server without the function must still be seen.
constexpr auto historySql =
    "select json_build_object('timeline', timeline, 'history', history)::text "
    "from pilothouse_history()";

void readReceiver(const QJsonObject& look, StandbyFacts& facts)
{
    const QJsonValue receiver = look.value(QLatin1String("receiver"));
    facts.hasReceiver = receiver.isObject();
    facts.receiverStatus = textIn(receiver.toObject(), "status");
    facts.receiverTimeline = receiver.toObject().value(QLatin1String("timeline")).toInt();
    facts.timeline = facts.receiverTimeline;
}

} // namespace

RunId StandbyFacts::mark() const
{
    return markOf(conninfo);
}

std::uint64_t StandbyFacts::position() const
{
    return std::max(receivedLsn.value_or(0), replayedLsn.value_or(0));
}

std::vector<PostgresStatement> standbyLook()
{
    const QByteArray look = QByteArray(lookSql).replace("%1", synchronousOverridesSql());
    return {{look, {}, {}}, {historySql, {}, {}}};
}

Result<QByteArray> cellOf(const PostgresOutcome& outcome)
{
    if (!outcome.rows)
        return outcome.rows.error();
    const auto& rows = outcome.rows.value().rows;
    if (rows.size() == 1 && rows.front().size() == 1 && rows.front().front())
        return *rows.front().front();
    return Error{ErrorCode::Malformed,
                 ExecutorWords::tr("The server's answer to a look is not understood"),
                 {},
                 ExecutorWords::tr("Check that the server is PostgreSQL 15 or newer")};
}

Result<StandbyFacts> parseStandbyLook(const PostgresOutcome& look, const PostgresOutcome& history)
{
    const Result<QByteArray> cell = cellOf(look);
    if (!cell)
        return cell.error();
    const QJsonObject object = QJsonDocument::fromJson(cell.value()).object();
    StandbyFacts facts;
    facts.isInRecovery = object.value(QLatin1String("recovery")).toBool();
    facts.systemIdentifier = textIn(object, "system");
    facts.conninfo = textIn(object, "conninfo").toUtf8();
    facts.slot = textIn(object, "slot");
    facts.receivedLsn = parseLsn(textIn(object, "received"));
    facts.replayedLsn = parseLsn(textIn(object, "replayed"));
    facts.isReplayPaused = object.value(QLatin1String("paused")).toBool();
    facts.applyDelay = Milliseconds(textIn(object, "delayMs").toLongLong());
    facts.synchronousOverrides = synchronousOverridesIn(object);
    facts.serverMicroseconds = textIn(object, "clockUs").toLongLong();
    const QJsonObject minimums = object.value(QLatin1String("minimums")).toObject();
    for (auto it = minimums.begin(); it != minimums.end(); ++it)
        facts.minimums.insert(it.key(), it.value().toString().toLongLong());
    readReceiver(object, facts);
    if (const Result<QByteArray> known = cellOf(history)) {
        const QJsonObject newest = QJsonDocument::fromJson(known.value()).object();
        facts.timeline = std::max(facts.timeline, newest.value(QLatin1String("timeline")).toInt());
        facts.history = textIn(newest, "history").toUtf8();
        facts.isHistoryKnown = true;
    }
    return facts;
}

} // namespace pilothouse
