#include "app/lab/services/application/application.h"

#include "app/lab/faults/faults.h"
#include "app/lab/services/application/token.h"
#include "app/lab/system/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace pilothouse::lab {

namespace {

constexpr auto version = "1.4.2";
constexpr unsigned unavailable = 503;

/// How many milliseconds a database is behind, as it can tell itself. Nothing unplayed is no lag;
/// a standby that receives nothing does not know.
constexpr auto freshness = R"(
select case
    when not pg_is_in_recovery() then 0
    when not exists (select from pg_stat_wal_receiver where status = 'streaming') then null
    when pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() then 0
    else ceil(extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()) * 1000)
end::bigint)";

/// A silent database must leave time for the next one. A new session takes seven round trips: TCP,
/// TLS and SCRAM.
constexpr std::chrono::milliseconds answerPatience{500};
constexpr int roundTripsToAnAnswer = 8;

/// How long a database that did not answer is passed over, so that not every read waits for it.
constexpr std::chrono::milliseconds silenceRest{2'000};

Reply json(unsigned status, const QJsonObject& object)
{
    return {status,
            {{QStringLiteral("Content-Type"), QStringLiteral("application/json")},
             {QStringLiteral("Cache-Control"), QStringLiteral("no-store")}},
            QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

Reply refusal(unsigned status, const QString& what, const QString& why = {})
{
    return json(status, {{"outcome", "refused"}, {"error", what}, {"why", why}});
}

Deadline deadlineFromNow()
{
    return std::chrono::steady_clock::now() + Application::budget;
}

/// A write that was not acknowledged: what is certain, and what is not.
Reply unacknowledged(const SqlOutcome& outcome)
{
    const bool isLocal = outcome.end == SqlEnd::LocallyCommitted;
    const bool isUnknown = outcome.end == SqlEnd::Unknown;
    return json(unavailable, {{"committed", false},
                              {"locallyCommitted", isLocal},
                              {"outcome", isLocal     ? "committed locally, not acknowledged"
                                          : isUnknown ? "unknown"
                                                      : "refused"},
                              {"error", outcome.why}});
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
    m_restsUntil = std::vector<std::atomic<Deadline>>(m_reads.size());
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
    return json(200, {{"status", "healthy"},
                      {"region", m_region},
                      {"rank", m_settings.value().rank},
                      {"version", version}});
}

Reply Application::criticalHealth()
{
    const auto begin = std::chrono::steady_clock::now();
    const SqlOutcome outcome =
        write("insert into health_probe(region) values ($1)", {m_region.toUtf8()});
    if (outcome.end != SqlEnd::Done)
        return unacknowledged(outcome);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
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
    Result<Read> rows = read("select amount::text from orders order by created_at desc limit 500");
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
    const SqlOutcome outcome =
        write("insert into pilothouse_canary(writer, token, path, region) "
              "values ($1, $2, 'public', $3) on conflict (writer, token) do nothing "
              "returning region",
              {token.value().writer.toUtf8(), QByteArray::number(token.value().number),
               m_region.toUtf8()});
    if (outcome.end != SqlEnd::Done)
        return unacknowledged(outcome);
    return json(200, {{"committed", true},
                      {"region", m_writePlace.value().region},
                      {"servedBy", m_region},
                      {"token", token.value().number},
                      {"wasThere", outcome.values.empty()}});
}

Reply Application::acceptOrder(const Request& request)
{
    const QJsonObject order = QJsonDocument::fromJson(request.body).object();
    const QString continent = order["continent"].toString();
    const QString document = order["document"].toString();
    const double amount = order["amount"].toDouble(-1.0);
    if (continent.isEmpty() || amount < 0.0)
        return refusal(400, QStringLiteral("An order needs a continent and an amount from 0"));
    const SqlOutcome outcome =
        write("insert into orders(id, continent, amount, document) values ($1, $2, $3, $4)",
              {QUuid::createUuid().toByteArray(QUuid::WithoutBraces), continent.toUtf8(),
               QByteArray::number(amount, 'f', 2), document.toUtf8()});
    if (outcome.end != SqlEnd::Done)
        return unacknowledged(outcome);
    return json(201, {{"committed", true}, {"servedBy", m_region}});
}

Reply Application::recentOrders()
{
    const Result<Read> rows =
        read("select amount::text from orders order by created_at desc limit 10");
    if (!rows)
        return refusal(unavailable, rows.error().what, rows.error().why);
    QJsonArray amounts;
    for (const QString& amount : rows.value().values)
        amounts.append(amount);
    return json(200, {{"orders", amounts}, {"from", rows.value().from}, {"servedBy", m_region}});
}

/// By the read rule; asks no further than the first fresh database.
Result<Application::Read> Application::read(const QByteArray& sql)
{
    const Deadline deadline = deadlineFromNow();
    std::vector<ReadCandidate> asked;
    while (asked.size() < m_reads.size() && (asked.empty() || !isFresh(asked.back())))
        asked.push_back(ask(asked.size(), deadline));
    const std::optional<std::size_t> route = readRoute(asked);
    if (!route)
        return Error{ErrorCode::Unreachable,
                     QStringLiteral("No database answers reads"),
                     m_settings ? QString() : m_settings.error().why,
                     {}};
    const SqlOutcome rows = m_reads[*route]->run(sql, {}, deadline);
    if (rows.end != SqlEnd::Done)
        return Error{
            ErrorCode::Unreachable, QStringLiteral("The read was not answered"), rows.why, {}};
    return Read{m_readPlaces[*route].region, rows.values};
}

ReadCandidate Application::ask(std::size_t index, Deadline deadline)
{
    const DatabasePlace& place = m_readPlaces[index];
    const auto now = std::chrono::steady_clock::now();
    if (now < m_restsUntil[index].load())
        return {};
    const auto patience = answerPatience + place.roundTrip * roundTripsToAnAnswer;
    const SqlOutcome answer =
        m_reads[index]->run(freshness, {}, std::min(deadline, now + patience));
    if (answer.end != SqlEnd::Done)
        m_restsUntil[index] = std::chrono::steady_clock::now() + silenceRest;
    ReadCandidate candidate{answer.end == SqlEnd::Done, {}, place.lagLimitMs};
    bool isNumber = false;
    const int lagMs = answer.values.empty() ? 0 : answer.values.front().toInt(&isNumber);
    if (isNumber)
        candidate.lagMs = lagMs;
    return candidate;
}

SqlOutcome Application::write(const QByteArray& sql, const std::vector<QByteArray>& parameters)
{
    if (!m_writes)
        return {SqlEnd::NotSent, {}, m_writePlace.error().why};
    return m_writes->run(sql, parameters, deadlineFromNow());
}

} // namespace pilothouse::lab
