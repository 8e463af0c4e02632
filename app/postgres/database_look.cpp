#include "app/postgres/database_look.h"

#include "app/postgres/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pilothouse {

namespace {

/// All that a look asks, except the size. Numbers beyond 2^53 travel as text. The timeline comes
/// from the WAL itself: the control file's is stale after a promotion. The receiver's age is taken
/// here, by the standby's own clock.
constexpr const char* lookSql = R"(
SELECT json_build_object(
 'recovery', r.is_standby,
 'system', (SELECT system_identifier::text FROM pg_control_system()),
 'version', current_setting('server_version'),
 'writeLsn', CASE WHEN NOT r.is_standby THEN pg_current_wal_lsn()::text END,
 'walFile', CASE WHEN NOT r.is_standby THEN pg_walfile_name(pg_current_wal_lsn()) END,
 'receiveLsn', CASE WHEN r.is_standby THEN pg_last_wal_receive_lsn()::text END,
 'replayLsn', CASE WHEN r.is_standby THEN pg_last_wal_replay_lsn()::text END,
 'replayPaused', CASE WHEN r.is_standby THEN pg_is_wal_replay_paused() ELSE false END,
 'replayDelayUs', CASE WHEN r.is_standby THEN
   (extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())
       * 1e6)::bigint::text END,
 'checkpointTimeline', (SELECT timeline_id FROM pg_control_checkpoint()),
 'readOnly', current_setting('default_transaction_read_only') = 'on',
 'syncNames', current_setting('synchronous_standby_names'),
 'syncOverrides', %2,
 'commits', (SELECT sum(xact_commit)::text FROM pg_stat_database),
 'sessions', (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'),
 'receiver', (SELECT json_build_object('status', status, 'host', sender_host,
    'timeline', received_tli, 'endLsn', latest_end_lsn::text,
    'ageUs', (extract(epoch FROM clock_timestamp() - last_msg_receipt_time) * 1e6)::bigint::text)
   FROM pg_stat_wal_receiver WHERE pid IS NOT NULL LIMIT 1),
 'senders', (SELECT coalesce(json_agg(json_build_object('name', application_name, 'state', state,
    'sync', sync_state, 'sent', sent_lsn::text, 'write', write_lsn::text, 'flush', flush_lsn::text,
    'replay', replay_lsn::text,
    'writeLagUs', (extract(epoch FROM write_lag) * 1e6)::bigint::text,
    'flushLagUs', (extract(epoch FROM flush_lag) * 1e6)::bigint::text,
    'replayLagUs', (extract(epoch FROM replay_lag) * 1e6)::bigint::text)
   ORDER BY application_name, pid), '[]') FROM pg_stat_replication),
 'slots', (SELECT coalesce(json_agg(json_build_object('name', slot_name, 'active', active,
   'logical', slot_type = 'logical',
    'walStatus', wal_status,
    'retained', pg_wal_lsn_diff(CASE WHEN r.is_standby THEN pg_last_wal_replay_lsn()
       ELSE pg_current_wal_lsn() END, restart_lsn)::bigint::text) ORDER BY slot_name), '[]')
   FROM pg_replication_slots),
 'settings', (SELECT json_object_agg(n, current_setting(n, true)) FROM unnest(ARRAY[
    'wal_receiver_timeout', 'wal_receiver_status_interval', 'wal_retrieve_retry_interval',
    'wal_log_hints', 'data_checksums', 'synchronous_commit', 'synchronous_standby_names',
    'recovery_min_apply_delay', 'hot_standby_feedback', 'wal_sender_timeout', 'max_connections',
    'max_wal_senders', 'max_worker_processes', 'max_locks_per_transaction',
    'max_prepared_transactions', 'full_page_writes']) AS n),
 'clockUs', (extract(epoch FROM clock_timestamp()) * 1e6)::bigint::text,
 'size', %1
)::text FROM (SELECT pg_is_in_recovery() AS is_standby) AS r)";

/// Every role may read this catalog, and a standby has it from its primary.
constexpr const char* overridesSql =
    "(SELECT coalesce(json_agg(coalesce(a.rolname, 'every role') || ' in ' || "
    "coalesce(d.datname, 'every database') ORDER BY s.setdatabase, s.setrole), '[]') "
    "FROM pg_db_role_setting AS s LEFT JOIN pg_roles AS a ON a.oid = s.setrole "
    "LEFT JOIN pg_database AS d ON d.oid = s.setdatabase "
    "WHERE EXISTS (SELECT FROM unnest(s.setconfig) AS c "
    "WHERE split_part(c, '=', 1) = 'synchronous_commit' AND lower(split_part(c, '=', 2)) NOT IN "
    "('on', 'remote_apply', 'remote_write', 'true', 'yes', '1')))";

QByteArray lookWith(const char* size)
{
    return QByteArray(lookSql).replace("%2", overridesSql).replace("%1", size);
}

std::uint64_t lsnOf(const QJsonValue& value)
{
    return parseLsn(value.toString()).value_or(0);
}

std::optional<Microseconds> microsecondsOf(const QJsonValue& value)
{
    bool isNumber = false;
    const qlonglong count = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional<Microseconds>(count) : std::nullopt;
}

/// The timeline in the name of a WAL file: its first 8 hexadecimal digits.
int timelineOf(const QString& walFile)
{
    bool isHex = false;
    const uint timeline = walFile.left(8).toUInt(&isHex, 16);
    return isHex && walFile.size() == 24 ? static_cast<int>(timeline) : 0;
}

ReplicationReceiver receiverOf(const QJsonObject& row)
{
    ReplicationReceiver receiver;
    receiver.status = row.value(QLatin1String("status")).toString();
    receiver.senderHost = row.value(QLatin1String("host")).toString();
    receiver.timeline = row.value(QLatin1String("timeline")).toInt();
    receiver.latestEndLsn = lsnOf(row.value(QLatin1String("endLsn")));
    receiver.lastMessageAge =
        microsecondsOf(row.value(QLatin1String("ageUs"))).value_or(Microseconds::max());
    return receiver;
}

ReplicationSender senderOf(const QJsonObject& row)
{
    ReplicationSender sender;
    sender.applicationName = row.value(QLatin1String("name")).toString();
    sender.state = row.value(QLatin1String("state")).toString();
    sender.syncState = row.value(QLatin1String("sync")).toString();
    sender.sentLsn = lsnOf(row.value(QLatin1String("sent")));
    sender.writeLsn = lsnOf(row.value(QLatin1String("write")));
    sender.flushLsn = lsnOf(row.value(QLatin1String("flush")));
    sender.replayLsn = lsnOf(row.value(QLatin1String("replay")));
    sender.writeLag = microsecondsOf(row.value(QLatin1String("writeLagUs")));
    sender.flushLag = microsecondsOf(row.value(QLatin1String("flushLagUs")));
    sender.replayLag = microsecondsOf(row.value(QLatin1String("replayLagUs")));
    return sender;
}

ReplicationSlot slotOf(const QJsonObject& row)
{
    ReplicationSlot slot;
    slot.name = row.value(QLatin1String("name")).toString();
    slot.isActive = row.value(QLatin1String("active")).toBool();
    slot.retainedBytes = row.value(QLatin1String("retained")).toString().toLongLong();
    slot.walStatus = row.value(QLatin1String("walStatus")).toString();
    slot.isLogical = row.value(QLatin1String("logical")).toBool();
    return slot;
}

void readReplication(const QJsonObject& look, DatabaseState& state)
{
    const QJsonValue receiver = look.value(QLatin1String("receiver"));
    if (receiver.isObject())
        state.receiver = receiverOf(receiver.toObject());
    for (const QJsonValue& row : look.value(QLatin1String("senders")).toArray())
        state.senders.push_back(senderOf(row.toObject()));
    for (const QJsonValue& row : look.value(QLatin1String("slots")).toArray())
        state.slots.push_back(slotOf(row.toObject()));
}

void readSettings(const QJsonObject& look, DatabaseState& state)
{
    const QJsonObject settings = look.value(QLatin1String("settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        state.settings.emplace(it.key(), it.value().toString());
}

void readPositions(const QJsonObject& look, DatabaseState& state)
{
    state.writeLsn = lsnOf(look.value(QLatin1String("writeLsn")));
    state.receiveLsn = lsnOf(look.value(QLatin1String("receiveLsn")));
    state.replayLsn = lsnOf(look.value(QLatin1String("replayLsn")));
    state.replayDelay = microsecondsOf(look.value(QLatin1String("replayDelayUs")));
    // A standby without a receiver has no better word than its last restart point.
    if (!state.isInRecovery)
        state.timeline = timelineOf(look.value(QLatin1String("walFile")).toString());
    else if (state.receiver && state.receiver->timeline > 0)
        state.timeline = state.receiver->timeline;
    else
        state.timeline = look.value(QLatin1String("checkpointTimeline")).toInt();
}

Error malformed(const QString& why)
{
    return {ErrorCode::Malformed,
            PostgresWords::tr("The server's answer to a look is not understood"), why,
            PostgresWords::tr("Check that the server is PostgreSQL 13 or newer")};
}

} // namespace

QByteArray databaseLookSql()
{
    return lookWith("null");
}

QByteArray databaseLookWithSizeSql()
{
    return lookWith("pg_database_size(current_database())::text");
}

QByteArray synchronousOverridesSql()
{
    return overridesSql;
}

std::optional<QStringList> synchronousOverridesIn(const QJsonObject& look)
{
    const QJsonValue told = look.value(QLatin1String("syncOverrides"));
    if (!told.isArray())
        return std::nullopt;
    QStringList overrides;
    for (const QJsonValue& each : told.toArray())
        overrides.append(each.toString());
    return overrides;
}

std::optional<std::uint64_t> parseLsn(const QString& text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 1 || slash > 8 || text.size() - slash - 1 < 1 || text.size() - slash - 1 > 8)
        return std::nullopt;
    bool isHighHex = false;
    bool isLowHex = false;
    const std::uint64_t high = text.left(slash).toUInt(&isHighHex, 16);
    const std::uint64_t low = text.mid(slash + 1).toUInt(&isLowHex, 16);
    if (!isHighHex || !isLowHex)
        return std::nullopt;
    return (high << 32U) | low;
}

Result<DatabaseState> parseDatabaseLook(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonObject look = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return malformed(parsing.errorString());
    if (!look.value(QLatin1String("recovery")).isBool())
        return malformed(QStringLiteral("recovery"));
    DatabaseState state;
    state.isInRecovery = look.value(QLatin1String("recovery")).toBool();
    state.systemIdentifier = look.value(QLatin1String("system")).toString();
    state.serverVersion = look.value(QLatin1String("version")).toString();
    state.isReplayPaused = look.value(QLatin1String("replayPaused")).toBool();
    state.isReadOnly = look.value(QLatin1String("readOnly")).toBool();
    state.synchronousStandbyNames = look.value(QLatin1String("syncNames")).toString();
    state.synchronousOverrides = synchronousOverridesIn(look).value_or(QStringList());
    state.transactionsCommitted = look.value(QLatin1String("commits")).toString().toLongLong();
    state.sessions = look.value(QLatin1String("sessions")).toInteger();
    state.databaseBytes = look.value(QLatin1String("size")).toString().toLongLong();
    if (const auto clock = microsecondsOf(look.value(QLatin1String("clockUs"))))
        state.serverClock = UtcTime(*clock);
    readReplication(look, state);
    readSettings(look, state);
    readPositions(look, state);
    if (!state.isInRecovery && (state.writeLsn == 0 || state.timeline == 0))
        return malformed(QStringLiteral("writeLsn"));
    return state;
}

} // namespace pilothouse
