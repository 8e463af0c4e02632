#include "tests/bench/probes/https_targets.h"

#include "app/lab/fabric/sockets.h"
#include "app/lab/tls/authority.h"
#include "models/core/assert.h"
#include "tests/bench/probes/tls_server.h"

#include <csignal>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pilothouse::bench {

namespace {

/// Last byte of an address runs from 1 to this, so that none looks like a network or a broadcast.
constexpr int hostsPerNet = 250;

Error refused(const QString& what)
{
    return {ErrorCode::Internal, what, QString::fromLocal8Bit(std::strerror(errno)), {}};
}

SharedCounts* shareCounts()
{
    void* memory = ::mmap(nullptr, sizeof(SharedCounts), PROT_READ | PROT_WRITE,
                          MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    PH_ASSERT(memory != MAP_FAILED);
    return new (memory) SharedCounts;
}

} // namespace

Result<std::unique_ptr<HttpsTargets>> HttpsTargets::start(int count)
{
    std::unique_ptr<HttpsTargets> targets(new HttpsTargets);
    std::optional<lab::NetworkClaim> network = lab::claimNetwork();
    if (!network)
        return refused(QStringLiteral("No loopback network is free"));
    targets->m_network = std::move(*network);
    if (const Done issued = targets->issueCertificate(); !issued)
        return issued.error();
    targets->m_counts = shareCounts();
    if (const Done forked = targets->fork(count); !forked)
        return forked.error();
    return targets;
}

HttpsTargets::~HttpsTargets()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    if (m_counts != nullptr)
        ::munmap(m_counts, sizeof(SharedCounts));
}

QString HttpsTargets::host(int target)
{
    return QStringLiteral("target-%1.bench.test").arg(target);
}

QString HttpsTargets::address(int target) const
{
    return QStringLiteral("127.%1.%2.%3")
        .arg(m_network.network)
        .arg(100 + target / hostsPerNet)
        .arg(1 + target % hostsPerNet);
}

QString HttpsTargets::authorityFile() const
{
    return file(QStringLiteral("authority.pem"));
}

ServedCounts HttpsTargets::served() const
{
    return {m_counts->requests.load(), m_counts->handshakes.load()};
}

Done HttpsTargets::issueCertificate()
{
    const Result<lab::Authority> created = lab::Authority::create(QStringLiteral("bench"));
    if (!created)
        return created.error();
    lab::Authority authority = created.value();
    if (const Done written = authority.writeCertificate(authorityFile()); !written)
        return written;
    return authority.issue({QStringLiteral("*.bench.test")}, file(QStringLiteral("server.pem")),
                           file(QStringLiteral("server.key")));
}

Done HttpsTargets::fork(int count)
{
    std::vector<lab::FileHandle> listeners;
    std::vector<int> descriptors;
    for (int target = 0; target < count; ++target) {
        lab::FileHandle listener = lab::sockets::listenTcp(address(target), port);
        if (!listener.isOpen())
            return refused(QStringLiteral("No server can listen at %1").arg(address(target)));
        descriptors.push_back(listener.get());
        listeners.push_back(std::move(listener));
    }
    m_child = ::fork();
    if (m_child < 0)
        return refused(QStringLiteral("The servers' process cannot be started"));
    if (m_child == 0)
        serve(descriptors);
    return std::monostate{};
}

void HttpsTargets::serve(const std::vector<int>& listeners) const
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    TlsServer server(file(QStringLiteral("server.pem")), file(QStringLiteral("server.key")),
                     *m_counts);
    for (const int listener : listeners)
        server.listen(listener);
    server.run();
}

QString HttpsTargets::file(const QString& name) const
{
    return m_folder.filePath(name);
}

} // namespace pilothouse::bench
