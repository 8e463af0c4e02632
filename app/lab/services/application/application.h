#pragma once

#include "app/lab/services/application/places.h"
#include "app/lab/services/application/read_route.h"
#include "app/lab/services/application/session_pool.h"
#include "app/lab/services/https/message.h"

#include <atomic>

namespace pilothouse::lab {

/// A region's application: what it answers to which request. Called from several threads.
class Application
{
public:
    /// All that a request may take; a silent database is told as such, never waited for longer.
    static constexpr std::chrono::milliseconds budget{3'000};

    /// Reads the settings once, as App Service hands them to a process at its start.
    Application(const Topology& topology, const QString& region);

    [[nodiscard]] Reply answer(const Request& request);

private:
    [[nodiscard]] Reply health() const;
    [[nodiscard]] Reply criticalHealth();
    [[nodiscard]] Reply config() const;
    [[nodiscard]] Reply metadata() const;
    [[nodiscard]] Reply warmCache();
    [[nodiscard]] Reply acceptToken(const Request& request);
    [[nodiscard]] Reply acceptOrder(const Request& request);
    [[nodiscard]] Reply recentOrders();

    /// Which region's database answered a read, and with what.
    struct Read
    {
        QString from;
        std::vector<QString> values;
    };
    [[nodiscard]] Result<Read> read(const QByteArray& sql);
    [[nodiscard]] ReadCandidate ask(std::size_t index, Deadline deadline);
    [[nodiscard]] SqlOutcome write(const QByteArray& sql,
                                   const std::vector<QByteArray>& parameters);

    const Topology& m_topology;
    const QString m_region;
    Result<ApplicationSettings> m_settings;
    Result<DatabasePlace> m_writePlace;
    std::unique_ptr<SessionPool> m_writes; ///< Null when the settings lead nowhere.
    std::vector<DatabasePlace> m_readPlaces;
    std::vector<std::unique_ptr<SessionPool>> m_reads; ///< One for each of m_readPlaces.
    std::vector<std::atomic<Deadline>> m_restsUntil;   ///< One for each of m_readPlaces.
    std::mutex m_cacheMutex;
    std::vector<QString> m_cache; ///< Newest orders' amounts; bounded by the statement that reads.
};

} // namespace pilothouse::lab
