#include "app/azure/database_server.h"

#include "app/azure/words.h"

namespace pilothouse {

namespace {

ArmQuestion serverOf(const CloudAccount& account, const Region& region)
{
    return {QStringLiteral("/subscriptions/%1/resourceGroups/%2/providers/"
                           "Microsoft.DBforPostgreSQL/flexibleServers/%3")
                .arg(account.subscription, region.azure.resourceGroup, region.azure.postgresServer),
            QStringLiteral("2024-08-01"),
            {}};
}

ArmOrder orderOf(const CloudAccount& account, const Region& region, const QString& what,
                 const QString& failure)
{
    ArmOrder order;
    order.at = serverOf(account, region);
    order.at.path += QLatin1Char('/') + what;
    order.at.what = failure;
    order.method = QByteArrayLiteral("POST");
    return order;
}

} // namespace

ArmQuestion serverQuestion(const CloudAccount& account, const Region& region)
{
    ArmQuestion question = serverOf(account, region);
    question.what =
        AzureWords::tr("The server %1 could not be read").arg(region.azure.postgresServer);
    return question;
}

ArmOrder serverStopOrder(const CloudAccount& account, const Region& region)
{
    return orderOf(
        account, region, QStringLiteral("stop"),
        AzureWords::tr("The server %1 could not be stopped").arg(region.azure.postgresServer));
}

ArmOrder serverStartOrder(const CloudAccount& account, const Region& region)
{
    return orderOf(
        account, region, QStringLiteral("start"),
        AzureWords::tr("The server %1 could not be started").arg(region.azure.postgresServer));
}

Result<PlatformServer> parseServer(const QJsonObject& answer)
{
    const QJsonObject properties = answer.value(QLatin1String("properties")).toObject();
    PlatformServer server{properties.value(QLatin1String("state")).toString().left(100)};
    if (server.state.isEmpty())
        return Error{ErrorCode::Malformed,
                     AzureWords::tr("Azure answered a server without a state"),
                     {},
                     AzureWords::tr("Compare the API version with what Azure offers")};
    return server;
}

bool isStopped(const PlatformServer& server)
{
    return server.state == QLatin1String("Stopped");
}

bool hasServer(const CloudAccount& account, const Region& region)
{
    return !account.armUrl.isEmpty() && !region.azure.postgresServer.isEmpty();
}

} // namespace pilothouse
