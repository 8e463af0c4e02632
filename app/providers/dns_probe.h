#pragma once

#include "app/dns/dns_client.h"
#include "app/providers/probe.h"
#include "app/providers/watch_tools.h"

namespace pilothouse {

/// Asks one name server what a profile's name resolves to now: what clients there are told,
/// whatever the profile says.
class DnsProbe : public Probe
{
public:
    DnsProbe(WatchTools& tools, const NameServer& server, const TrafficProfile& profile);

    [[nodiscard]] Milliseconds interval() const override;
    void look(Finished finished) override;

private:
    void take(Result<DnsAnswer> answer);

    WatchTools& m_tools;
    std::size_t m_place; ///< In the snapshot's list.
    DnsQuestion m_question;
};

} // namespace pilothouse
