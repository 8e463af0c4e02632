#pragma once

#include "app/events/socket_poll.h"
#include "models/core/result.h"
#include "models/core/time.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

namespace pilothouse {

using AddressCallback = std::function<void(Result<QString>)>;

/// Finds the address of a host as this desk is set up (hosts file, its name servers), on the event
/// loop. Needed because libcurl and libpq look names up in ways that stop the thread when a name
/// server is silent: libpq while it connects, libcurl when it gives a request up.
class NameResolver : public QObject
{
public:
    using LookupId = std::uint64_t;

    /// An answer is used again for its own TTL, but within these limits; hosts kept at most.
    static constexpr Seconds keptMin{1};
    static constexpr Seconds keptMax{60};
    static constexpr std::size_t hostsMax = 2'000;

    explicit NameResolver(SocketPoll& poll, QObject* parent = nullptr);
    ~NameResolver() override;

    /// Looks up; the callback comes exactly once, later, with a literal address, unless `context`
    /// is gone by then or the look-up was cancelled. A literal address is its own answer.
    LookupId resolve(const QString& host, Milliseconds deadline, QObject* context,
                     AddressCallback callback);

    /// Drops a look-up without calling back. An unknown or finished one is ignored.
    void cancel(LookupId id);

private:
    class Lookup;
    struct Known
    {
        QString address;
        Milliseconds until{0}; ///< On m_time.
    };

    void finish(LookupId id);
    [[nodiscard]] QString known(const QString& host) const;
    void remember(const QString& host, const QString& address, Seconds ttl);

    SocketPoll& m_poll;
    QElapsedTimer m_time;
    LookupId m_lastId = 0;
    std::unordered_map<LookupId, std::unique_ptr<Lookup>> m_lookups;
    std::map<QString, Known> m_known;
};

} // namespace pilothouse
