#include "app/lab/services/services.h"
#include "app/lab/services/users/user.h"
#include "app/lab/system/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

namespace pilothouse::lab {

namespace {

constexpr int usersOnEachContinent = 2;
constexpr Milliseconds reportInterval{1'000};
const QString vantagePrefix = QStringLiteral("users-");

QJsonObject toJson(const UserCounts& counts)
{
    QJsonObject servedBy;
    for (const auto& [region, count] : counts.servedBy)
        servedBy[region] = static_cast<double>(count);
    return {{"readsOk", static_cast<double>(counts.readsOk)},
            {"readsFailed", static_cast<double>(counts.readsFailed)},
            {"writesOk", static_cast<double>(counts.writesOk)},
            {"writesFailed", static_cast<double>(counts.writesFailed)},
            {"servedBy", servedBy},
            {"lastFailure", counts.lastFailure}};
}

void report(const Topology& topology, const std::map<QString, UserCounts>& counts)
{
    QJsonObject continents;
    for (const auto& [continent, count] : counts)
        continents[continent] = toJson(count);
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QByteArray text =
        QJsonDocument(QJsonObject{{"at", at}, {"continents", continents}}).toJson();
    if (const Done written = writeFile(topology.usersReportFile(), text); !written)
        std::fprintf(stderr, "%s: %s\n", qPrintable(written.error().what),
                     qPrintable(written.error().why));
}

} // namespace

int runUsers(const Topology& topology)
{
    std::signal(SIGPIPE, SIG_IGN);
    SocketPoll poll;
    HttpClient http(poll);
    std::map<QString, UserCounts> counts;
    std::vector<std::unique_ptr<User>> users;
    for (const Resolver& resolver : topology.resolvers) {
        if (!resolver.vantage.startsWith(vantagePrefix))
            continue;
        const QString continent = resolver.vantage.mid(vantagePrefix.size());
        const QString anyRegion = topology.regions.front().id;
        const Link& https = *topology.find(resolver.vantage, anyRegion, Service::Https);
        for (int person = 0; person < usersOnEachContinent; ++person)
            users.push_back(std::make_unique<User>(
                User::Place{continent, resolver, https.port, topology.authorityFile()}, poll, http,
                counts[continent], static_cast<int>(users.size())));
    }
    QTimer reporter;
    QObject::connect(&reporter, &QTimer::timeout, [&] { report(topology, counts); });
    reporter.start(reportInterval);
    return QCoreApplication::exec();
}

} // namespace pilothouse::lab
