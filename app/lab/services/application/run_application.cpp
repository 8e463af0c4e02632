#include "app/lab/services/application/application.h"
#include "app/lab/services/https/https_server.h"
#include "app/lab/services/services.h"

#include <csignal>
#include <cstdio>

namespace pilothouse::lab {

int runApplication(const Topology& topology, const QString& region)
{
    std::signal(SIGPIPE, SIG_IGN);
    // Blocked before the first thread, so that none of them takes the signal from sigwait().
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);

    Application application(topology, region);
    HttpsServer server([&](const Request& request) -> std::optional<Reply> {
        return application.answer(request);
    });
    const QString owner = applicationOwner(region);
    const Done opened = server.open({topology.socketOf(region, Service::Https),
                                     topology.certificateFile(owner), topology.keyFile(owner)});
    if (!opened) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(opened.error().what),
                     qPrintable(opened.error().why));
        return 1;
    }
    int signal = 0;
    sigwait(&ends, &signal);
    return 0;
}

} // namespace pilothouse::lab
