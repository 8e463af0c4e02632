#pragma once

#include "app/lab/system/network_claim.h"
#include "models/core/result.h"

#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <cstdint>
#include <memory>

namespace pilothouse::bench {

/// What the servers have done so far.
struct ServedCounts
{
    std::uint64_t requests = 0;
    std::uint64_t handshakes = 0;
    std::uint64_t statements = 0; ///< Of the databases.
};

/// Where the server's process counts, in memory that it shares with this one.
struct SharedCounts
{
    std::atomic<std::uint64_t> requests{0};
    std::atomic<std::uint64_t> handshakes{0};
    std::atomic<std::uint64_t> statements{0};
};

/// Many HTTPS servers, and as many databases, on loopback addresses of their own, all in one child
/// process, so that what they cost is not counted as the prober's. Their certificates come from an
/// authority of their own. The first database says that it is the primary, the others follow it.
class Endpoints
{
public:
    enum class Kind
    {
        Applications,
        WithDatabases
    };

    /// Forks: call before any thread or event loop exists. The child ends with this process.
    [[nodiscard]] static Result<std::unique_ptr<Endpoints>> start(int count,
                                                                  Kind kind = Kind::Applications);
    ~Endpoints();
    Endpoints(const Endpoints&) = delete;
    Endpoints& operator=(const Endpoints&) = delete;

    /// The name that TLS verifies, "target-17.bench.test", and the literal address behind it.
    [[nodiscard]] static QString host(int target);
    [[nodiscard]] QString address(int target) const;
    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] ServedCounts served() const;

    static constexpr std::uint16_t port = 8443;
    static constexpr std::uint16_t databasePort = 5432;
    static constexpr auto path = "/health";

private:
    Endpoints() = default;
    [[nodiscard]] Done issueCertificate();
    [[nodiscard]] Done openListeners(int count, Kind kind);
    [[nodiscard]] Done fork();
    void serve() const;
    [[nodiscard]] QString file(const QString& name) const;

    QTemporaryDir m_folder;
    lab::NetworkClaim m_network;
    SharedCounts* m_counts = nullptr;
    std::vector<lab::FileHandle> m_applications; ///< Listeners, until the child has them.
    std::vector<lab::FileHandle> m_databases;
    int m_child = -1;
};

} // namespace pilothouse::bench
