#include "tests/integration/lab/cloud_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace pilothouse::lab {

namespace {

constexpr int curlBudgetMs = 20'000;

} // namespace

bool CloudDesk::logIn()
{
    const QString said = curl(
        {QStringLiteral("-d"),
         QStringLiteral("grant_type=client_credentials&client_id=%1"
                        "&scope=https://management.azure.com/.default")
             .arg(QLatin1String(clientId)),
         QStringLiteral("--data-urlencode"),
         QStringLiteral("client_secret@") + m_topology.secretFile(QString::fromLatin1(armSecret)),
         url(QStringLiteral("/%1/oauth2/v2.0/token").arg(QLatin1String(tenantId)))});
    m_token = bodyOf(said)["access_token"].toString();
    return !m_token.isEmpty();
}

QString CloudDesk::curl(const QStringList& words) const
{
    const QString place = QStringLiteral("%1:%2:%3")
                              .arg(m_topology.armHost)
                              .arg(m_topology.armPort)
                              .arg(m_topology.armAddress);
    QProcess curl;
    curl.start(QStringLiteral("curl"), QStringList{"-s", "-i", "--max-time", "15", "--cacert",
                                                   m_topology.authorityFile(), "--resolve", place} +
                                           words);
    curl.waitForFinished(curlBudgetMs);
    return QString::fromUtf8(curl.readAllStandardOutput());
}

QString CloudDesk::arm(const QString& method, const QString& path, const QString& body) const
{
    QStringList words{"-X", method, "-H", QStringLiteral("Authorization: Bearer ") + m_token};
    if (!body.isEmpty())
        words += {"-d", body, "-H", "Content-Type: application/json"};
    return curl(words + QStringList{path.startsWith(QStringLiteral("https:")) ? path : url(path)});
}

QJsonValue CloudDesk::read(const QString& path) const
{
    return bodyOf(arm(QStringLiteral("GET"), path));
}

QString CloudDesk::url(const QString& path) const
{
    return QStringLiteral("https://%1:%2%3")
        .arg(m_topology.armHost)
        .arg(m_topology.armPort)
        .arg(path);
}

QJsonValue CloudDesk::bodyOf(const QString& said)
{
    return QJsonDocument::fromJson(said.section(QStringLiteral("\r\n\r\n"), 1).toUtf8()).object();
}

QString CloudDesk::headerOf(const QString& said, const QString& name)
{
    for (const QString& line : said.split(QStringLiteral("\r\n")))
        if (line.startsWith(name + QLatin1Char(':'), Qt::CaseInsensitive))
            return line.section(QLatin1Char(':'), 1).trimmed();
    return {};
}

QString resourcePath(const QString& group, const QString& rest)
{
    return QStringLiteral("/subscriptions/%1/resourceGroups/%2/providers/%3")
        .arg(QLatin1String(subscriptionId), group, rest);
}

QString profilePath(const QString& profile)
{
    return resourcePath(QStringLiteral("rg-oversight-global"),
                        QStringLiteral("Microsoft.Network/trafficmanagerprofiles/tm-oversight-%1"
                                       "?api-version=2022-04-01")
                            .arg(profile));
}

QString endpointPath(const QString& profile, const QString& shortCode)
{
    return resourcePath(QStringLiteral("rg-oversight-global"),
                        QStringLiteral("Microsoft.Network/trafficmanagerprofiles/tm-oversight-%1/"
                                       "AzureEndpoints/endpoint-%2?api-version=2022-04-01")
                            .arg(profile, shortCode));
}

QString serverPath(const QString& shortCode)
{
    return resourcePath(QStringLiteral("rg-oversight-%1-prod").arg(shortCode),
                        QStringLiteral("Microsoft.DBforPostgreSQL/flexibleServers/psql-oversight-%1"
                                       "?api-version=2024-08-01")
                            .arg(shortCode));
}

} // namespace pilothouse::lab
