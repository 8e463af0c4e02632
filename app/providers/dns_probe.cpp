#include "app/providers/dns_probe.h"

namespace pilothouse {

DnsProbe::DnsProbe(WatchTools& tools, const NameServer& server, const TrafficProfile& profile)
    : m_tools(tools)
    , m_place(tools.board.now().dns.size())
    , m_question{profile.dnsName, server.address, server.port, tools.fleet.watch.healthDeadline}
{
    DnsReading reading{server.name, profile.dnsName, {}};
    reading.answer.interval = interval();
    tools.board.edit().dns.push_back(std::move(reading));
}

Milliseconds DnsProbe::interval() const
{
    return m_tools.fleet.watch.dnsInterval;
}

void DnsProbe::look(Finished finished)
{
    m_tools.dns.ask(m_question, this,
                    [this, finished = std::move(finished)](Result<DnsAnswer> answer) {
                        take(std::move(answer));
                        finished();
                    });
}

void DnsProbe::take(Result<DnsAnswer> answer)
{
    Reading<DnsAnswer>& reading = m_tools.board.edit().dns.at(m_place).answer;
    const MonotonicTime now = m_tools.clock.monotonic();
    if (answer.ok())
        reading.accept(std::move(answer).value(), now);
    else
        m_tools.board.refuse(reading, answer.error(), now);
}

} // namespace pilothouse
