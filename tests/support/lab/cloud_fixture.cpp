#include "tests/support/lab/cloud_fixture.h"

#include "app/lab/system/files.h"

#include <QUrl>
#include <QUrlQuery>

namespace pilothouse::lab {

namespace {

const QString secret = QStringLiteral("se+cret &=");

QString defaultVersion(const QString& path)
{
    if (path.contains(QStringLiteral("Microsoft.Network"), Qt::CaseInsensitive))
        return QStringLiteral("2022-04-01");
    return path.contains(QStringLiteral("Microsoft.Web"), Qt::CaseInsensitive)
               ? QStringLiteral("2023-12-01")
               : QStringLiteral("2024-08-01");
}

QString group(const QString& name)
{
    return QStringLiteral("/subscriptions/%1/resourceGroups/%2/providers/")
        .arg(QLatin1String(subscriptionId), name);
}

QString inEastUs(const QString& rest)
{
    return group(QStringLiteral("rg-oversight-eus-prod")) + rest;
}

} // namespace

CloudFixture::CloudFixture()
    : topology(planTopology(QStringLiteral("trial"), folder.path(), 77))
    , cloud{topology, acts, clock, [this] { ++changes; }, initialState(topology), {}, {}}
    , tokens(secret, clock,
             [number = 0]() mutable { return QStringLiteral("token-%1").arg(++number); })
    , front(cloud, tokens,
            {[this] { return faults; },
             [this](Milliseconds, std::function<void()> call) { later.push_back(std::move(call)); },
             QStringLiteral("https://arm.test")})
{
    const QString settings = topology.settingsFile(QStringLiteral("eastus"));
    PH_ASSERT(makeFolder(topology.regionFolder(QStringLiteral("eastus"))).ok());
    PH_ASSERT(writeFile(settings, R"({"PRIMARY_REGION":"eastus"})").ok());
    token = bodyOf(askToken())["access_token"].toString();
}

arm::Answer CloudFixture::askToken(const std::map<QString, QString>& wrong, int lifetimeSeconds)
{
    std::map<QString, QString> fields{
        {QStringLiteral("tenant"), QLatin1String(tenantId)},
        {QStringLiteral("client_id"), QLatin1String(clientId)},
        {QStringLiteral("client_secret"), secret},
        {QStringLiteral("grant_type"), QStringLiteral("client_credentials")},
        {QStringLiteral("scope"), QStringLiteral("https://management.azure.com/.default")}};
    for (const auto& [name, value] : wrong)
        fields[name] = value;
    QByteArrayList form;
    for (const auto& [name, value] : fields)
        form.append(name.toUtf8() + '=' + QUrl::toPercentEncoding(value));
    Request request;
    request.method = "POST";
    request.path = QStringLiteral("/%1/oauth2/v2.0/token").arg(fields[QStringLiteral("tenant")]);
    request.body = form.join('&');
    if (lifetimeSeconds > 0)
        request.headers[QStringLiteral("x-lab-expires-in")] = QString::number(lifetimeSeconds);
    return sendRaw(request);
}

arm::Answer CloudFixture::send(const QByteArray& method, const QString& path,
                               const QJsonObject& body, const QString& apiVersion)
{
    Request request;
    request.method = method;
    const QUrl url(path);
    request.path = url.path();
    for (const auto& [name, value] : QUrlQuery(url).queryItems())
        request.query[name] = value;
    if (!request.query.contains(QStringLiteral("api-version")))
        request.query[QStringLiteral("api-version")] =
            apiVersion.isEmpty() ? defaultVersion(path) : apiVersion;
    request.headers[QStringLiteral("authorization")] = QStringLiteral("Bearer ") + token;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson();
    return sendRaw(request);
}

arm::Answer CloudFixture::sendRaw(const Request& request)
{
    answers.clear();
    front.answer(request, [this](const arm::Answer& answer) { answers.push_back(answer); });
    return answers.empty() ? arm::Answer{0, {}, {}} : answers.front();
}

void CloudFixture::see(const QString& region, bool isInRecovery, bool hasReplicas,
                       std::uint64_t lsn)
{
    ServerSight& sight = cloud.servers[region];
    sight = {clock.monotonic(),      true,        isInRecovery,
             isInRecovery,           hasReplicas, isInRecovery ? 0 : lsn,
             isInRecovery ? lsn : 0, false,       {}};
}

QJsonValue bodyOf(const arm::Answer& answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString headerOf(const arm::Answer& answer, const QString& name)
{
    for (const auto& [known, value] : answer.headers)
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QString errorCodeOf(const arm::Answer& answer)
{
    return bodyOf(answer)["error"]["code"].toString();
}

QString profilePath(const QString& rest)
{
    return group(QString::fromLatin1(globalResourceGroup)) +
           QStringLiteral("Microsoft.Network/trafficmanagerprofiles/tm-oversight-failover") + rest;
}

QString sitePath(const QString& rest)
{
    return inEastUs(QStringLiteral("Microsoft.Web/sites/app-oversight-eus")) + rest;
}

QString planPath()
{
    return inEastUs(QStringLiteral("Microsoft.Web/serverfarms/asp-oversight-eus"));
}

QString serverPath(const QString& shortCode, const QString& rest)
{
    return group(QStringLiteral("rg-oversight-%1-prod").arg(shortCode)) +
           QStringLiteral("Microsoft.DBforPostgreSQL/flexibleServers/psql-oversight-") + shortCode +
           rest;
}

} // namespace pilothouse::lab
