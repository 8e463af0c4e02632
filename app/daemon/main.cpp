#include "app/daemon/daemon.h"
#include "app/daemon/event_log.h"
#include "app/daemon/stop_signals.h"
#include "app/events/event_loop.h"
#include "app/process/process_privacy.h"

#include <QCoreApplication>

#include <cstdio>

namespace pilothouse {
namespace {

constexpr int exitUsage = 2;

int complain(const Error& error, int code)
{
    std::fprintf(stderr, "%s. %s\n", qUtf8Printable(error.what), qUtf8Printable(error.nextStep));
    return code;
}

int run(int argc, char** argv)
{
    if (const Done isPrivate = keepProcessPrivate(); !isPrivate)
        return complain(isPrivate.error(), Daemon::exitFailed);
    waitWithoutGlib();
    QCoreApplication application(argc, argv);
    // As the console's: journal, lease and socket of a user are the same for both.
    QCoreApplication::setApplicationName(QStringLiteral("pilothouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PILOTHOUSE_VERSION));
    const Result<DaemonOptions> options = readDaemonOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error(), exitUsage);
    if (options.value().text) {
        std::fputs(qUtf8Printable(*options.value().text), stdout);
        return 0;
    }
    logMessagesAsEvents();
    const StopSignals signals;
    const std::unique_ptr<ServiceNotice> notice(ServiceNotice::fromEnvironment(nullptr));
    Daemon daemon(options.value(), *notice);
    QObject::connect(&signals, &StopSignals::stopped, &daemon, &Daemon::stop);
    QObject::connect(&daemon, &Daemon::ended, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    daemon.open();
    return QCoreApplication::exec();
}

} // namespace
} // namespace pilothouse

int main(int argc, char** argv)
{
    return pilothouse::run(argc, argv);
}
