#include "app/lab/services/application/application.h"

#include "app/lab/faults/faults.h"
#include "app/lab/services/application/token.h"
#include "app/lab/system/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace pilothouse::lab {

namespace {

constexpr auto version = "1.4.2";
constexpr unsigned unavailable = 503;

/// A read is worth its answer only while the replica's own lag is below the limit: nothing unplayed
/// is no lag, and a replica without a receiver does not know.
constexpr auto freshness = R"(
select case
    when not pg_is_in_recovery() then 0
    when not exists (select from pg_stat_wal_receiver) then -1
    when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() then 0
    else ceil(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()) * 1000)
end::bigint)";

Reply json(unsigned status, const QJsonObject& object)
{
    return {status,
            {{QStringLiteral("Content-Type"), QStringLiteral("application/json")},
             {QStringLiteral("Cache-Control"), QStringLiteral("no-store")}},
            QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

Reply refusal(unsigned status, const QString& what, const QString& why = {})
{
    return json(status, {{"error", what}, {"why", why}});
}

Deadline deadlineFromNow()
{
    return std::chrono::steady_clock::now() + Application::budget;
}

/// The words for a write that was not acknowledged: what is certain, and what is not.
QJsonObject unacknowledged(const SessionPool::Ran& ran)
{
    const bool isUnknown = ran.isSent && ran.outcome.end == SqlEnd::Unknown;
    return {{"committed", false},
            {"unknown", isUnknown},
            {"locallyCommitted", ran.outcome.end == SqlEnd::LocallyCommitted},
            {"why", ran.outcome.why}};
}

} // namespace

Application::Application(const Topology& topology, const QString& region)
    : m_topology(topology)
    , m_region(region)
    , m_settings(readSettings(topology, region))
    , m_writePlace(m_settings ? writePlace(topology, region, m_settings.value())
                              : Result<DatabasePlace>(m_settings.error()))
{
    if (m_writePlace)
        m_writes = std::make_unique<SessionPool>(m_writePlace.value().conninfo);
    if (m_settings)
        m_readPlaces = readPlaces(topology, region, m_settings.value());
    for (const DatabasePlace& place : m_readPlaces)
        m_reads.push_back(std::make_unique<SessionPool>(place.conninfo));
}

Reply Application::answer(const Request& request)
{
    const Result<QByteArray> faults = readFile(m_topology.faultsFile());
    const QJsonArray mine =
        faults ? QJsonDocument::fromJson(faults.value()).object()[m_region].toArray()
               : QJsonArray();
    if (mine.contains(faultName(FaultKind::AppError)))
        return refusal(500, QStringLiteral("The application of %1 fails").arg(m_region),
                       QStringLiteral("Injected fault"));
    const QString call = QString::fromLatin1(request.method) + QLatin1Char(' ') + request.path;
    if (call == QStringLiteral("GET /health"))
        return health();
    if (call == QStringLiteral("GET /health/critical"))
        return criticalHealth();
    if (call == QStringLiteral("GET /api/config"))
        return config();
    if (call == QStringLiteral("GET /api/metadata"))
        return metadata();
    if (call == QStringLiteral("GET /cache/warm"))
        return warmCache();
    if (call == QStringLiteral("POST /api/canary"))
        return acceptToken(request);
    if (call == QStringLiteral("POST /api/orders"))
        return acceptOrder(request);
    if (call == QStringLiteral("GET /api/orders/recent"))
        return recentOrders();
    return refusal(404, QStringLiteral("There is no %1 here").arg(call));
}

Reply Application::health() const
{
    if (!m_settings)
        return refusal(unavailable, m_settings.error().what, m_settings.error().why);
    return json(200, {{"status", "healthy"}, {"region", m_region}, {"version", version}});
}

Reply Application::criticalHealth()
{
    const auto begin = std::chrono::steady_clock::now();
    const SessionPool::Ran ran =
        write("insert into health_probe(region) values ($1)", {m_region.toUtf8()});
    if (ran.outcome.end != SqlEnd::Done)
        return json(unavailable, unacknowledged(ran));
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - begin;
    return json(200, {{"status", "healthy"}, {"region", m_region}, {"writeMs", took.count()}});
}

Reply Application::config() const
{
    if (!m_settings)
        return refusal(unavailable, m_settings.error().what, m_settings.error().why);
    const ApplicationSettings& settings = m_settings.value();
    return json(200, {{"region", settings.rank},
                      {"location", settings.location},
                      {"primaryRegion", settings.primary},
                      {"canWrite", m_writes != nullptr}});
}

Reply Application::metadata() const
{
    return json(200, {{"application", "oversight"},
                      {"version", version},
                      {"region", m_region},
                      {"readsFrom", m_readPlaces.empty() ? QString() : m_readPlaces[0].region}});
}

Reply Application::warmCache()
{
    Result<Read> rows =
        read("select amount::text from orders order by created_at desc limit 500",
             deadlineFromNow());
    if (!rows)
        return refusal(unavailable, rows.error().what, rows.error().why);
    const std::lock_guard lock(m_cacheMutex);
    m_cache = std::move(rows.value().values);
    return json(200, {{"warmed", static_cast<int>(m_cache.size())}, {"from", rows.value().from}});
}

Reply Application::acceptToken(const Request& request)
{
    const Result<Token> token = tokenFrom(request.body);
    if (!token)
        return refusal(400, token.error().what, token.error().why);
    const SessionPool::Ran ran =
        write("insert into pilothouse_canary(writer, token, path, region) "
              "values ($1, $2, 'public', $3) on conflict (writer, token) do nothing "
              "returning region",
              {token.value().writer.toUtf8(), QByteArray::number(token.value().number),
               m_region.toUtf8()});
    if (ran.outcome.end != SqlEnd::Done)
        return json(unavailable, unacknowledged(ran));
    return json(200, {{"committed", true},
                      {"region", m_writePlace.value().region},
                      {"servedBy", m_region},
                      {"token", token.value().number},
                      {"wasThere", ran.outcome.values.empty()}});
}

Reply Application::acceptOrder(const Request& request)
{
    const QJsonObject order = QJsonDocument::fromJson(request.body).object();
    const QString continent = order["continent"].toString();
    const QString document = order["document"].toString();
    const double amount = order["amount"].toDouble(-1.0);
    if (continent.isEmpty() || amount < 0.0)
        return refusal(400, QStringLiteral("An order needs a continent and an amount from 0"));
    const SessionPool::Ran ran =
        write("insert into orders(id, continent, amount, document) values ($1, $2, $3, $4)",
              {QUuid::createUuid().toByteArray(QUuid::WithoutBraces), continent.toUtf8(),
               QByteArray::number(amount, 'f', 2), document.toUtf8()});
    if (ran.outcome.end != SqlEnd::Done)
        return json(unavailable, unacknowledged(ran));
    return json(201, {{"committed", true}, {"servedBy", m_region}});
}

Reply Application::recentOrders()
{
    const Result<Read> rows =
        read("select amount::text from orders order by created_at desc limit 10",
             deadlineFromNow());
    if (!rows)
        return refusal(unavailable, rows.error().what, rows.error().why);
    QJsonArray amounts;
    for (const QString& amount : rows.value().values)
        amounts.append(amount);
    return json(200, {{"orders", amounts}, {"from", rows.value().from}});
}

/// Nearest fresh database first; when none is fresh, the nearest that answers at all.
Result<Application::Read> Application::read(const QByteArray& sql, Deadline deadline)
{
    QString why = m_settings ? QString() : m_settings.error().why;
    for (const bool mustBeFresh : {true, false})
        for (std::size_t index = 0; index < m_reads.size(); ++index) {
            if (mustBeFresh) {
                const SqlOutcome lag = m_reads[index]->run(freshness, {}, deadline).outcome;
                bool isNumber = false;
                const int lagMs =
                    lag.values.empty() ? -1 : lag.values.front().toInt(&isNumber);
                if (!isNumber || lagMs < 0 || lagMs >= m_readPlaces[index].lagLimitMs)
                    continue;
            }
            const SqlOutcome rows = m_reads[index]->run(sql, {}, deadline).outcome;
            if (rows.end == SqlEnd::Done)
                return Read{m_readPlaces[index].region, rows.values};
            why = rows.why;
        }
    return Error{ErrorCode::Unreachable, QStringLiteral("No database answers reads"), why, {}};
}

SessionPool::Ran Application::write(const QByteArray& sql,
                                    const std::vector<QByteArray>& parameters)
{
    if (!m_writes)
        return {{SqlEnd::Refused, {}, m_writePlace.error().why}, false};
    return m_writes->run(sql, parameters, deadlineFromNow());
}

} // namespace pilothouse::lab
