#pragma once

#include "app/dns/dns_client.h"
#include "app/events/system_clock.h"
#include "app/http/http_client.h"
#include "app/lab/services/users/name_cache.h"
#include "app/lab/topology.h"

#include <QTimer>

#include <map>

namespace pilothouse::lab {

/// What the users of one continent met so far.
struct UserCounts
{
    std::int64_t readsOk = 0;
    std::int64_t readsFailed = 0;
    std::int64_t writesOk = 0;
    std::int64_t writesFailed = 0;
    std::map<QString, std::int64_t> servedBy; ///< By the region that answered.
    QString lastFailure;                      ///< In words, or empty.

    bool operator==(const UserCounts&) const = default;
};

/// One person on one continent: writes under the one public name and reads under the other, one
/// request at a time.
class User : public QObject
{
public:
    struct Place
    {
        QString continent;
        Resolver resolver;
        std::uint16_t httpsPort = 0;
        QString authorityFile;
    };

    User(const Place& place, SocketPoll& poll, HttpClient& http, UserCounts& counts, int seed);

private:
    enum class Act
    {
        Read,
        Write
    };

    [[nodiscard]] static const QString& nameOf(Act act);

    void next();
    void begin(Act act);
    void send(Act act, const DnsAnswer& to);
    void settle(Act act, const HttpOutcome& outcome);
    void fail(Act act, const QString& why);

    const Place m_place;
    SystemClock m_clock;
    DnsClient m_dns;
    HttpClient& m_http;
    UserCounts& m_counts;
    std::map<Act, NameCache> m_names;
    QTimer m_timer;
    int m_turn = 0;
};

} // namespace pilothouse::lab
