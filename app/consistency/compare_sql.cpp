#include "app/consistency/compare_sql.h"

#include "app/postgres/database_look.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pilothouse {

namespace {

using Row = std::vector<std::optional<QByteArray>>;

constexpr auto stateSql = R"(
select json_build_object(
 'recovery', r.is_standby,
 'system', (select system_identifier::text from pg_control_system()),
 'walFile', case when not r.is_standby then pg_walfile_name(pg_current_wal_lsn()) end,
 'receiver', (select json_build_object('status', status, 'timeline', received_tli)
   from pg_stat_wal_receiver where pid is not null limit 1),
 'paused', case when r.is_standby then pg_get_wal_replay_pause_state() = 'paused' else false end,
 'replayed', case when r.is_standby then pg_last_wal_replay_lsn()::text end,
 'replayedAtUs', (extract(epoch from pg_last_xact_replay_timestamp()) * 1e6)::bigint::text,
 'mayCompare', coalesce(has_function_privilege(
   to_regprocedure('pilothouse_compare(oid,bigint,bigint,pg_snapshot)')::oid, 'execute'), false)
)::text from (select pg_is_in_recovery() as is_standby) as r)";

/// Unlogged tables are empty on a standby, foreign ones are somewhere else. Asking for the size of
/// one that is locked would wait for the lock; its last known size will do.
constexpr auto tablesSql = R"(
select c.oid, format('%I.%I', n.nspname, c.relname),
 case when exists (select from pg_locks as l where l.relation = c.oid and l.granted
   and l.mode = 'AccessExclusiveLock') then c.relpages::bigint
  else pg_relation_size(c.oid) / b.size end,
 coalesce(pg_relation_size(nullif(c.reltoastrelid, 0)) / b.size, 0)
from pg_class as c join pg_namespace as n on n.oid = c.relnamespace,
 (select current_setting('block_size')::bigint as size) as b
where c.relkind in ('r', 'm') and c.relpersistence = 'p' and c.relispopulated
 and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
order by 2 limit $1::bigint)";

/// The position is taken after the snapshot, so that all that it sees lies before.
constexpr auto firstSql = R"(
select s.seen::text, s.lsn::text,
 f.blocks, f.all_rows, f.all_sum, f.known_rows, f.known_sum, f.touched_rows
from (select pg_current_snapshot() as seen, pg_current_wal_insert_lsn() as lsn) as s
 left join lateral pilothouse_compare($1::oid, $2::bigint, $3::bigint, s.seen) as f on true)";

constexpr auto rangeSql = R"(
select f.blocks, f.all_rows, f.all_sum, f.known_rows, f.known_sum, f.touched_rows
from pilothouse_compare($1::oid, $2::bigint, $3::bigint, $4::pg_snapshot) as f)";

/// Bounded by the primary key: some writers, and of each its newest tokens; not the single rows by
/// which a run proves that a database takes writes. The age of a row is told as
/// pilothouse_compare() tells it. Tokens are removed after seven days: those of the last six, by
/// the primary's clock, are there or are missing.
constexpr auto writersSql = R"(
with recursive seen as materialized (
  select s.seen, pg_snapshot_xmax(s.seen)::text::bigint as next,
   array(select x::text::bigint from pg_snapshot_xip(s.seen) as x) as running,
   s.since, to_timestamp(s.since / 1e6) as since_at
  from (select coalesce(nullif($1, '')::pg_snapshot, pg_current_snapshot()) as seen,
    coalesce(nullif($4, '')::bigint, (extract(epoch from
      clock_timestamp() - interval '6 days') * 1e6)::bigint) as since) as s),
 steps(writer) as (
  (select writer from pilothouse_canary order by writer limit 1)
  union all
  select (select c.writer from pilothouse_canary as c where c.writer > s.writer
    order by c.writer limit 1) from steps as s where s.writer is not null),
 wanted(writer) as (select unnest($2::text[])
  union (select s.writer from steps as s, seen as n, lateral (
     select c.committed_at from pilothouse_canary as c where c.writer = s.writer
     order by c.token desc limit 1) as newest
    where s.writer !~ '^(guard|verify):' and newest.committed_at >= n.since_at limit 8))
select (select seen::text from seen), (select since from seen),
 case when not pg_is_in_recovery() then pg_current_wal_insert_lsn()::text end,
 w.writer, count(t.token), coalesce(max(t.token), 0)
from (values (1)) as once left join wanted as w on true left join lateral (
  select newest.token from (
    select c.token, c.committed_at >= n.since_at as is_kept
    from pilothouse_canary as c, seen as n, lateral (
      select (c.xmin::text::bigint - n.next % 4294967296 + 6442450944) % 4294967296 - 2147483648
       as ahead) as d
    where c.writer = w.writer and ($3 = 'all' or c.xmin::text::bigint < 3
      or (d.ahead < 0 and d.ahead + n.next <> all (n.running)))
    order by c.token desc limit 1000) as newest where newest.is_kept) as t on true
group by w.writer order by w.writer)";

std::int64_t numberIn(const Row& row, std::size_t column)
{
    return column < row.size() && row[column] ? row[column]->toLongLong() : 0;
}

QByteArray textIn(const Row& row, std::size_t column)
{
    return column < row.size() && row[column] ? *row[column] : QByteArray();
}

/// The six columns of a range from `first` on; one that is null tells of a table that is not there.
RangeReading readingIn(const Row& row, std::size_t first)
{
    RangeReading reading;
    reading.isThere = first < row.size() && row[first].has_value();
    reading.blocks = numberIn(row, first);
    reading.rows = numberIn(row, first + 1);
    reading.sum = textIn(row, first + 2);
    reading.knownRows = numberIn(row, first + 3);
    reading.knownSum = textIn(row, first + 4);
    reading.touchedRows = numberIn(row, first + 5);
    return reading;
}

RangeAnswer refusal(const PostgresOutcome& outcome)
{
    return {std::nullopt, doubtOf(outcome), saidOf(outcome)};
}

PostgresStatement statement(const char* sql, std::vector<QByteArray> parameters)
{
    return {sql, std::move(parameters), {}};
}

QByteArray number(std::int64_t value)
{
    return QByteArray::number(qlonglong{value});
}

QByteArray arrayOf(const std::vector<CanaryAccount>& accounts)
{
    QByteArray text;
    for (const CanaryAccount& account : accounts) {
        QByteArray writer = account.writer.toUtf8();
        writer.replace('\\', "\\\\").replace('"', "\\\"");
        text += (text.isEmpty() ? "{\"" : ",\"") + writer + '"';
    }
    return text.isEmpty() ? QByteArray("{}") : text + '}';
}

} // namespace

PostgresStatement stateStatement()
{
    return statement(stateSql, {});
}

Result<ServerState> parseState(const PostgresOutcome& outcome)
{
    if (!outcome.rows)
        return outcome.rows.error();
    const auto& rows = outcome.rows.value().rows;
    const QJsonObject look =
        QJsonDocument::fromJson(rows.empty() ? QByteArray() : textIn(rows.front(), 0)).object();
    if (!look.value(QLatin1String("recovery")).isBool())
        return Error{ErrorCode::Malformed, {}, QStringLiteral("recovery"), {}};
    const QJsonObject receiver = look.value(QLatin1String("receiver")).toObject();
    ServerState state;
    state.isInRecovery = look.value(QLatin1String("recovery")).toBool();
    state.systemIdentifier = look.value(QLatin1String("system")).toString();
    state.isStreaming =
        receiver.value(QLatin1String("status")).toString() == QLatin1String("streaming");
    state.timeline =
        state.isInRecovery
            ? receiver.value(QLatin1String("timeline")).toInt()
            : look.value(QLatin1String("walFile")).toString().left(8).toInt(nullptr, 16);
    state.isReplayPaused = look.value(QLatin1String("paused")).toBool();
    state.replayed = parseLsn(look.value(QLatin1String("replayed")).toString()).value_or(0);
    state.mayCompare = look.value(QLatin1String("mayCompare")).toBool();
    bool isKnown = false;
    const qlonglong micros =
        look.value(QLatin1String("replayedAtUs")).toString().toLongLong(&isKnown);
    if (isKnown)
        state.replayedTransactionAt = UtcTime(Microseconds(micros));
    return state;
}

PostgresStatement tablesStatement(std::size_t most)
{
    return statement(tablesSql, {number(static_cast<std::int64_t>(most))});
}

Result<std::vector<TableFacts>> parseTables(const PostgresOutcome& outcome)
{
    if (!outcome.rows)
        return outcome.rows.error();
    std::vector<TableFacts> tables;
    for (const Row& row : outcome.rows.value().rows)
        tables.push_back({numberIn(row, 0), QString::fromUtf8(textIn(row, 1)), numberIn(row, 2),
                          numberIn(row, 3)});
    return tables;
}

PostgresStatement firstStatement(const TableFacts& table, const BlockRange& range)
{
    return statement(firstSql, {number(table.oid), number(range.first), number(range.end)});
}

FirstReading parseFirst(const PostgresOutcome& outcome)
{
    FirstReading first;
    if (!outcome.rows) {
        first.answer = refusal(outcome);
        return first;
    }
    const auto& rows = outcome.rows.value().rows;
    if (rows.size() != 1) {
        first.answer.doubt = HoldingDoubt::Refused;
        return first;
    }
    first.snapshot = textIn(rows.front(), 0);
    first.lsn = parseLsn(QString::fromLatin1(textIn(rows.front(), 1))).value_or(0);
    first.answer.reading = readingIn(rows.front(), 2);
    return first;
}

PostgresStatement rangeStatement(const TableFacts& table, const BlockRange& range,
                                 const QByteArray& snapshot)
{
    return statement(rangeSql,
                     {number(table.oid), number(range.first), number(range.end), snapshot});
}

RangeAnswer parseRange(const PostgresOutcome& outcome)
{
    if (!outcome.rows)
        return refusal(outcome);
    const auto& rows = outcome.rows.value().rows;
    RangeAnswer answer;
    answer.reading = readingIn(rows.empty() ? Row() : rows.front(), 0);
    return answer;
}

PostgresStatement writersStatement(const std::vector<CanaryAccount>& accounts,
                                   const WritersMeasure& measure, bool isApart)
{
    return statement(writersSql, {measure.snapshot, arrayOf(accounts),
                                  isApart ? QByteArray("all") : QByteArray(), measure.since});
}

FirstWriters parseWriters(const PostgresOutcome& outcome)
{
    FirstWriters first;
    if (!outcome.rows) {
        first.answer.doubt = doubtOf(outcome);
        first.answer.said = saidOf(outcome);
        return first;
    }
    for (const Row& row : outcome.rows.value().rows) {
        first.measure = {textIn(row, 0), textIn(row, 1)};
        first.lsn = parseLsn(QString::fromLatin1(textIn(row, 2))).value_or(0);
        if (row.size() > 3 && row[3])
            first.answer.tokens.push_back(
                {QString::fromUtf8(*row[3]), numberIn(row, 4), numberIn(row, 5)});
    }
    return first;
}

HoldingDoubt doubtOf(const PostgresOutcome& outcome)
{
    const QString& state = outcome.sqlState;
    if (state == QLatin1String("42883") || state == QLatin1String("42501"))
        return HoldingDoubt::NotGranted;
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return HoldingDoubt::Conflict;
    if (state == QLatin1String("57014"))
        return HoldingDoubt::TooSlow;
    // 57P01 to 57P05: it is going down or coming up; 08...: the connection.
    if (state.isEmpty() || state.startsWith(QLatin1String("57P")) ||
        state.startsWith(QLatin1String("08")))
        return HoldingDoubt::NoAnswer;
    return HoldingDoubt::Refused;
}

QString saidOf(const PostgresOutcome& outcome)
{
    if (outcome.rows)
        return {};
    const Error& error = outcome.rows.error();
    return error.why.isEmpty() ? error.what : error.why;
}

} // namespace pilothouse
