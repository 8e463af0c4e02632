#include "app/providers/public_canary.h"

#include "app/providers/words.h"
#include "models/core/assert.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pilothouse {

namespace {

DnsQuestion questionOf(const Fleet& fleet, const TrafficProfile& profile)
{
    PH_ASSERT(!fleet.nameServers.empty());
    const NameServer& server = fleet.nameServers.front();
    return {profile.dnsName, server.address, server.port, fleet.watch.healthDeadline};
}

Error noAddress(const QString& name)
{
    return {ErrorCode::NotFound,
            ProviderWords::tr("The public name %1 has no address now").arg(name),
            ProviderWords::tr("The answer holds only another name"),
            ProviderWords::tr("Check the endpoints of the traffic profile")};
}

} // namespace

QString verifiedHost(const Fleet& fleet, const QString& publicName, const DnsAnswer& answer)
{
    const bool isOurs =
        std::any_of(fleet.regions.begin(), fleet.regions.end(), [&](const Region& region) {
            return region.application.host.compare(answer.canonicalName, Qt::CaseInsensitive) == 0;
        });
    return isOurs ? answer.canonicalName : publicName;
}

PublicCanary::PublicCanary(WatchTools& tools, QString writer, const TrafficProfile& profile)
    : Canary(tools, std::move(writer), &FleetSnapshot::publicCanary)
    , m_question(questionOf(tools.fleet, profile))
    , m_port(profile.port)
{
    m_pattern.method = QByteArrayLiteral("POST");
    m_pattern.headers = {{QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
    m_pattern.authorityFile = tools.fleet.certificateAuthorityFile;
    m_pattern.deadline = tools.fleet.watch.healthDeadline;
}

void PublicCanary::send(std::int64_t token)
{
    if (const DnsAnswer* answer = m_cache.at(m_tools.clock.monotonic())) {
        post(token, *answer);
        return;
    }
    m_waiting.push_back(token);
    if (!m_isAsking)
        ask();
}

void PublicCanary::ask()
{
    m_isAsking = true;
    m_tools.dns.ask(m_question, this,
                    [this](Result<DnsAnswer> answer) { take(std::move(answer)); });
}

void PublicCanary::take(Result<DnsAnswer> answer)
{
    m_isAsking = false;
    if (answer.ok() && answer.value().addresses.isEmpty())
        answer = noAddress(m_question.name);
    const std::vector<std::int64_t> waiting = std::exchange(m_waiting, {});
    for (const std::int64_t token : waiting) {
        if (answer.ok())
            post(token, answer.value());
        else
            settle(token, {CanaryOutcome::Refused, {}, answer.error()});
    }
    if (answer.ok())
        m_cache.put(std::move(answer).value(), m_tools.clock.monotonic());
}

void PublicCanary::post(std::int64_t token, const DnsAnswer& answer)
{
    HttpRequest request = m_pattern;
    request.url = QStringLiteral("https://%1:%2%3")
                      .arg(verifiedHost(m_tools.fleet, m_question.name, answer))
                      .arg(m_port)
                      .arg(m_tools.fleet.publicWritePath);
    request.address = answer.addresses.constFirst();
    request.isFreshConnection = request.address != m_lastAddress;
    m_lastAddress = request.address;
    const QJsonObject body{{QStringLiteral("writer"), writer()},
                           {QStringLiteral("token"), qint64{token}}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_tools.http.send(std::move(request), this, [this, token](const HttpOutcome& outcome) {
        settle(token, publicVerdict(outcome));
    });
}

} // namespace pilothouse
