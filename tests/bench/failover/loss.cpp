#include "tests/bench/failover/loss.h"

#include "app/lab/postgres/cluster.h"

#include <QFile>

#include <csignal>

namespace pilothouse::bench {

bool killPostmaster(const lab::Topology& topology, const QString& region)
{
    QFile lock(lab::dataFolder(topology, region) + QStringLiteral("/postmaster.pid"));
    if (!lock.open(QIODevice::ReadOnly))
        return false;
    const pid_t postmaster = lock.readLine().trimmed().toInt();
    return postmaster > 0 && ::kill(postmaster, SIGKILL) == 0;
}

} // namespace pilothouse::bench
