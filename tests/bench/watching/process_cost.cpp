#include "tests/bench/watching/process_cost.h"

#include <QFile>

#include <chrono>
#include <unistd.h>

namespace pilothouse::bench {

namespace {

double steadySeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QByteArray fileOf(qint64 process, const char* name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All threads, those that ended included.
double cpuSeconds(qint64 process)
{
    const QByteArray stat = fileOf(process, "stat");
    // Behind the name, which may hold spaces: state is the third field, utime and stime the 14th
    // and 15th.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int userTime = 11;
    const double ticks = fields.value(userTime).toDouble() + fields.value(userTime + 1).toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double memoryMb(qint64 process)
{
    constexpr double kbPerMb = 1'024.0;
    for (const QByteArray& line : fileOf(process, "smaps_rollup").split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').front().toDouble() / kbPerMb;
    return -1.0;
}

} // namespace

ProcessCost::ProcessCost(qint64 process)
    : m_process(process)
    , m_startSeconds(steadySeconds())
    , m_startCpuSeconds(cpuSeconds(process))
{
}

QJsonObject ProcessCost::figures() const
{
    const double seconds = steadySeconds() - m_startSeconds;
    const double used = cpuSeconds(m_process) - m_startCpuSeconds;
    return {{QStringLiteral("seconds"), seconds},
            {QStringLiteral("cpu_percent_of_a_core"), 100.0 * used / seconds},
            {QStringLiteral("memory_mb"), memoryMb(m_process)}};
}

} // namespace pilothouse::bench
