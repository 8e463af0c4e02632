#include "tests/integration/lab/name_desk.h"

#include <QTest>

#include <algorithm>
#include <optional>

namespace pilothouse::lab {

namespace {

constexpr Milliseconds answerWithin{2'000};

const Resolver& resolverOf(const Topology& topology, const QString& vantage)
{
    return *std::find_if(topology.resolvers.begin(), topology.resolvers.end(),
                         [&](const Resolver& resolver) { return resolver.vantage == vantage; });
}

} // namespace

NameReply NameDesk::ask(const QString& vantage, const QString& profile)
{
    const Resolver& resolver = resolverOf(m_topology, vantage);
    const DnsQuestion question{QStringLiteral("oversight-%1.trafficmanager.net").arg(profile),
                               resolver.address, resolver.port, answerWithin};
    std::optional<Result<DnsAnswer>> came;
    QObject context;
    m_names.ask(question, &context, [&](Result<DnsAnswer> answer) { came = std::move(answer); });
    static_cast<void>(QTest::qWaitFor([&] { return came.has_value(); },
                                      static_cast<int>(2 * answerWithin.count())));
    if (!came)
        return {{}, 0, QStringLiteral("The client never called back")};
    if (!*came)
        return {{}, 0, came->error().what};
    const DnsAnswer& answer = came->value();
    NameReply reply{{}, answer.ttlSeconds, {}};
    for (const RegionPlace& region : m_topology.regions) {
        const Link* link = m_topology.find(vantage, region.id, Service::Https);
        if (answer.canonicalName == region.applicationHost &&
            answer.addresses == QStringList{link->address})
            reply.region = region.id;
    }
    return reply;
}

} // namespace pilothouse::lab
