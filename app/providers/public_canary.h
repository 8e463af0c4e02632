#pragma once

#include "app/dns/dns_client.h"
#include "app/providers/answer_cache.h"
#include "app/providers/canary.h"

#include <vector>

namespace pilothouse {

/// Writes its tokens as a client would: through the public name, as the first name server resolves
/// it, believed for exactly its TTL, over HTTPS to the address it names; a changed answer means a
/// new connection.
class PublicCanary : public Canary
{
public:
    /// The fleet must have the public profile and a name server.
    PublicCanary(WatchTools& tools, QString writer, const TrafficProfile& profile);

protected:
    void send(std::int64_t token) override;

private:
    void ask();
    void take(Result<DnsAnswer> answer);
    void post(std::int64_t token, const DnsAnswer& answer);

    const DnsQuestion m_question;
    HttpRequest m_pattern;
    std::uint16_t m_port = 0;
    AnswerCache m_cache;
    bool m_isAsking = false;
    std::vector<std::int64_t> m_waiting; ///< Tokens that wait for the name; bounded by the ledger.
    QString m_lastAddress;
};

/// The host whose certificate must be shown at the end of an answer. A Traffic Manager name is a
/// CNAME to an application's host; it is believed only when it is one of the fleet's, because a
/// forged answer could name any host that has a good certificate of its own.
[[nodiscard]] QString verifiedHost(const Fleet& fleet, const QString& publicName,
                                   const DnsAnswer& answer);

} // namespace pilothouse
