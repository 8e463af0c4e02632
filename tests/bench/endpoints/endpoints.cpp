#include "tests/bench/endpoints/endpoints.h"

#include "app/lab/fabric/sockets.h"
#include "app/lab/tls/authority.h"
#include "models/core/assert.h"
#include "tests/bench/endpoints/database_speech.h"
#include "tests/bench/endpoints/https_speech.h"
#include "tests/bench/endpoints/tls_server.h"

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

Result<std::unique_ptr<Endpoints>> Endpoints::start(int count, Kind kind)
{
    std::unique_ptr<Endpoints> targets(new Endpoints);
    std::optional<lab::NetworkClaim> network = lab::claimNetwork();
    if (!network)
        return refused(QStringLiteral("No loopback network is free"));
    targets->m_network = std::move(*network);
    if (const Done issued = targets->issueCertificate(); !issued)
        return issued.error();
    targets->m_counts = shareCounts();
    if (const Done open = targets->openListeners(count, kind); !open)
        return open.error();
    if (const Done forked = targets->fork(); !forked)
        return forked.error();
    return targets;
}

Endpoints::~Endpoints()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    if (m_counts != nullptr)
        ::munmap(m_counts, sizeof(SharedCounts));
}

QString Endpoints::host(int target)
{
    return QStringLiteral("target-%1.bench.test").arg(target);
}

QString Endpoints::address(int target) const
{
    return QStringLiteral("127.%1.%2.%3")
        .arg(m_network.network)
        .arg(100 + target / hostsPerNet)
        .arg(1 + target % hostsPerNet);
}

QString Endpoints::authorityFile() const
{
    return file(QStringLiteral("authority.pem"));
}

ServedCounts Endpoints::served() const
{
    return {m_counts->requests.load(), m_counts->handshakes.load(), m_counts->statements.load()};
}

Done Endpoints::issueCertificate()
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

Done Endpoints::openListeners(int count, Kind kind)
{
    for (int target = 0; target < count; ++target) {
        m_applications.push_back(lab::sockets::listenTcp(address(target), port));
        if (kind == Kind::WithDatabases)
            m_databases.push_back(lab::sockets::listenTcp(address(target), databasePort));
        if (!m_applications.back().isOpen() ||
            (kind == Kind::WithDatabases && !m_databases.back().isOpen()))
            return refused(QStringLiteral("No server can listen at %1").arg(address(target)));
    }
    return std::monostate{};
}

Done Endpoints::fork()
{
    m_child = ::fork();
    if (m_child < 0)
        return refused(QStringLiteral("The servers' process cannot be started"));
    if (m_child == 0)
        serve();
    m_applications.clear();
    m_databases.clear();
    return std::monostate{};
}

void Endpoints::serve() const
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    TlsServer server(file(QStringLiteral("server.pem")), file(QStringLiteral("server.key")),
                     *m_counts);
    for (const lab::FileHandle& listener : m_applications)
        server.listen(listener.get(), httpsService(*m_counts));
    for (const lab::FileHandle& listener : m_databases)
        server.listen(listener.get(),
                      databaseService(*m_counts, &listener == &m_databases.front()));
    server.run();
}

QString Endpoints::file(const QString& name) const
{
    return m_folder.filePath(name);
}

} // namespace pilothouse::bench
