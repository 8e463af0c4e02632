#include "app/daemon/stop_signals.h"

#include "models/core/assert.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace pilothouse {

namespace {

int openSignals()
{
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGTERM);
    ::sigaddset(&signals, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const int descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    PH_ASSERT(descriptor >= 0);
    return descriptor;
}

} // namespace

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
    , m_descriptor(openSignals())
    , m_notifier(std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo taken{};
        if (::read(m_descriptor, &taken, sizeof(taken)) == sizeof(taken))
            Q_EMIT stopped();
    });
}

StopSignals::~StopSignals()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

} // namespace pilothouse

#include "moc_stop_signals.cpp"
