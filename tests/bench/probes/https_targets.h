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
};

/// Where the server's process counts, in memory that it shares with this one.
struct SharedCounts
{
    std::atomic<std::uint64_t> requests{0};
    std::atomic<std::uint64_t> handshakes{0};
};

/// Many HTTPS servers on loopback addresses of their own, all in one child process, so that what
/// they cost is not counted as the prober's. Their certificates come from an authority of their
/// own.
class HttpsTargets
{
public:
    /// Forks: call before any thread or event loop exists. The child ends with this process.
    [[nodiscard]] static Result<std::unique_ptr<HttpsTargets>> start(int count);
    ~HttpsTargets();
    HttpsTargets(const HttpsTargets&) = delete;
    HttpsTargets& operator=(const HttpsTargets&) = delete;

    /// The name that TLS verifies, "target-17.bench.test", and the literal address behind it.
    [[nodiscard]] static QString host(int target);
    [[nodiscard]] QString address(int target) const;
    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] ServedCounts served() const;

    static constexpr std::uint16_t port = 8443;
    static constexpr auto path = "/health";

private:
    HttpsTargets() = default;
    [[nodiscard]] Done issueCertificate();
    [[nodiscard]] Done fork(int count);
    void serve(const std::vector<int>& listeners) const;
    [[nodiscard]] QString file(const QString& name) const;

    QTemporaryDir m_folder;
    lab::NetworkClaim m_network;
    SharedCounts* m_counts = nullptr;
    int m_child = -1;
};

} // namespace pilothouse::bench
