#include "app/lab/services/control/arm/arm.h"

#include "app/lab/services/control/arm/operations.h"
#include "app/lab/services/control/arm/postgres_servers.h"
#include "app/lab/services/control/arm/region_call.h"
#include "app/lab/services/control/arm/server_body.h"
#include "app/lab/services/control/arm/traffic_manager.h"
#include "app/lab/services/control/arm/web.h"

#include <QJsonDocument>
#include <QUuid>

namespace pilothouse::lab::arm {

namespace {

/// What a throttled client is told under arm-429.
constexpr int faultRetrySeconds = 5;

const QString network = QStringLiteral("microsoft.network");
const QString web = QStringLiteral("microsoft.web");
const QString postgres = QStringLiteral("microsoft.dbforpostgresql");

/// The api-versions whose contract is kept here.
const std::map<QString, QStringList> apiVersions{
    {network, {QStringLiteral("2022-04-01")}},
    {web,
     {QStringLiteral("2023-12-01"), QStringLiteral("2024-04-01"), QStringLiteral("2024-11-01")}},
    {postgres,
     {QStringLiteral("2024-03-01-preview"), QStringLiteral("2024-08-01"),
      QStringLiteral("2025-08-01")}}};

QString apiVersionOf(const Request& request)
{
    const auto found = request.query.find(QStringLiteral("api-version"));
    return found == request.query.end() ? QString() : found->second;
}

std::optional<Answer> refuseVersion(const ResourcePath& path, const QString& version)
{
    const auto known = apiVersions.find(path.provider);
    if (known == apiVersions.end())
        return refusal(404, QStringLiteral("InvalidResourceNamespace"),
                       QStringLiteral("The resource namespace '%1' is invalid").arg(path.provider));
    if (version.isEmpty())
        return refusal(400, QStringLiteral("MissingApiVersionParameter"),
                       QStringLiteral("The api-version query parameter (?api-version=) is required "
                                      "for all requests."));
    if (known->second.contains(version))
        return std::nullopt;
    return refusal(
        400, QStringLiteral("InvalidApiVersionParameter"),
        QStringLiteral("The api-version '%1' is invalid. The supported versions are '%2'")
            .arg(version, known->second.join(QLatin1Char(','))));
}

Respond withHeaders(HeaderLines headers, const Respond& respond)
{
    return [headers = std::move(headers), respond](Answer answer) {
        answer.headers.insert(answer.headers.end(), headers.begin(), headers.end());
        respond(std::move(answer));
    };
}

HeaderLines requestIds(const Request& request)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    HeaderLines headers{{QStringLiteral("x-ms-request-id"), id},
                        {QStringLiteral("x-ms-correlation-request-id"), id}};
    const QString given = request.header(QStringLiteral("x-ms-client-request-id"));
    if (!QUuid::fromString(given).isNull())
        headers.emplace_back(QStringLiteral("x-ms-client-request-id"), given);
    return headers;
}

/// Whether it changes something; a list of settings is asked for with POST.
bool isOrder(const Call& call)
{
    const bool isList =
        !call.path.rest.isEmpty() &&
        call.path.rest.constLast().compare(QStringLiteral("list"), Qt::CaseInsensitive) == 0;
    return call.method != "GET" && call.method != "HEAD" && !isList;
}

} // namespace

Arm::Arm(Cloud& cloud, Tokens& tokens, Means means)
    : m_cloud(cloud)
    , m_tokens(tokens)
    , m_means(std::move(means))
{
}

void Arm::answer(const Request& request, const Respond& respond)
{
    // First: with some faults a token ends.
    m_faults = m_means.faults();
    HeaderLines headers = requestIds(request);
    if (isTokenRequest(request))
        return withHeaders(headers, respond)(m_tokens.issue(request));
    if (const auto refused = refuse(request))
        return withHeaders(headers, respond)(*refused);
    Call call;
    call.method = request.method;
    call.path = *readPath(request.path);
    call.apiVersion = apiVersionOf(request);
    call.body = QJsonDocument::fromJson(request.body).object();
    const QString region = regionOf(m_cloud, call.path);
    if (!admit(region, request, headers, respond))
        return;
    Respond whole = withHeaders(headers, respond);
    if (isBroken(region, FaultKind::ArmSlow))
        whole = [this, prompt = whole](const Answer& answer) {
            m_means.later(slowness, [prompt, answer] { prompt(answer); });
        };
    if (!isOrder(call) || admitOrder(region, call, whole))
        route(call, whole);
}

bool Arm::isBroken(const QString& region, FaultKind kind) const
{
    return m_faults.has(region, kind) || m_faults.has(QStringLiteral("arm"), kind);
}

bool Arm::admitOrder(const QString& region, const Call& call, Respond& respond) const
{
    if (isBroken(region, FaultKind::ArmLocked)) {
        respond(refusal(409, QStringLiteral("ScopeLocked"),
                        QStringLiteral("The scope cannot perform write operation because following "
                                       "scope(s) are locked: '%1'. Please remove the lock and try "
                                       "again.")
                            .arg(call.path.resourceGroup)));
        return false;
    }
    if (isBroken(region, FaultKind::ArmLies)) {
        respond(json(200, call.body));
        return false;
    }
    if (isBroken(region, FaultKind::ArmLost))
        respond = [](const Answer&) {};
    return true;
}

std::optional<Answer> Arm::refuse(const Request& request) const
{
    const Tokens::Verdict verdict = m_tokens.check(request.header(QStringLiteral("authorization")));
    if (verdict != Tokens::Verdict::Valid)
        return unauthorized(verdict, m_means.url);
    const auto path = readPath(request.path);
    if (!path)
        return notFound(request.path);
    if (path->subscription.compare(QLatin1String(subscriptionId), Qt::CaseInsensitive) != 0)
        return refusal(
            404, QStringLiteral("SubscriptionNotFound"),
            QStringLiteral("The subscription '%1' could not be found").arg(path->subscription));
    if (const auto refused = refuseVersion(*path, apiVersionOf(request)))
        return refused;
    if (!request.body.isEmpty() && !QJsonDocument::fromJson(request.body).isObject())
        return refusal(400, QStringLiteral("InvalidRequestContent"),
                       QStringLiteral("The request content was invalid and could not be "
                                      "deserialized"));
    return std::nullopt;
}

bool Arm::admit(const QString& region, const Request& request, HeaderLines& headers,
                const Respond& respond)
{
    if (isBroken(region, FaultKind::ArmHang))
        return false;
    if (isBroken(region, FaultKind::Arm500)) {
        withHeaders(headers, respond)(refusal(500, QStringLiteral("InternalServerError"),
                                              QStringLiteral("An unexpected error occurred")));
        return false;
    }
    const Throttle::Verdict verdict =
        m_throttle.take(region, request.method, m_cloud.clock.monotonic());
    headers.emplace_back(verdict.header, QString::number(verdict.remaining));
    const bool isFault = isBroken(region, FaultKind::Arm429);
    if (verdict.isAllowed && !isFault)
        return true;
    const qint64 seconds = isFault ? faultRetrySeconds : verdict.retryAfter.count();
    headers.emplace_back(QStringLiteral("Retry-After"), QString::number(seconds));
    withHeaders(headers, respond)(refusal(
        429, QStringLiteral("TooManyRequests"),
        QStringLiteral("The request is being throttled. Try again after %1 seconds").arg(seconds)));
    return false;
}

void Arm::route(const Call& call, const Respond& respond)
{
    const QString first = call.path.word(0);
    if (first == QStringLiteral("locations"))
        return respond(answerOperation(call));
    if (call.path.provider == network)
        return respond(answerTrafficManager(m_cloud, call));
    if (call.path.provider == postgres)
        return respond(answerServers(m_cloud, call, m_means.url));
    if (first == QStringLiteral("serverfarms"))
        return respond(answerPlans(m_cloud, call, m_means.url));
    if (first == QStringLiteral("sites"))
        return answerSites(m_cloud, call, respond);
    respond(notFound(call.path.rest.value(0)));
}

/// locations/<region>/azureAsyncOperation|operationResults/<id>
Answer Arm::answerOperation(const Call& call)
{
    const Operation* operation = m_cloud.state.find(call.path.word(3));
    const RegionPlace* region = operation ? m_cloud.region(operation->region) : nullptr;
    if (!region || call.method != "GET")
        return notFound(call.path.rest.join(QLatin1Char('/')));
    if (call.path.word(2) == QStringLiteral("azureasyncoperation"))
        return statusAnswer(*operation, QStringLiteral("/subscriptions/%1/providers/%2/%3")
                                            .arg(QLatin1String(subscriptionId), operation->provider,
                                                 call.path.rest.join(QLatin1Char('/'))));
    if (operation->kind == QStringLiteral("promote"))
        return resultAnswer(*operation, serverBody(m_cloud, *region, false));
    if (operation->kind == QStringLiteral("scale"))
        return resultAnswer(*operation, planBody(m_cloud, *region));
    return resultAnswer(*operation, {});
}

} // namespace pilothouse::lab::arm
