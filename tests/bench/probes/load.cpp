#include "tests/bench/probes/load.h"

#include <sys/resource.h>
#include <time.h>

namespace pilothouse::bench {

namespace {

double monotonicSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double perThousand(double amount, std::uint64_t probes)
{
    return probes == 0 ? 0.0 : amount * 1'000.0 / static_cast<double>(probes);
}

} // namespace

LoadMeter::LoadMeter(const Endpoints& targets)
    : m_targets(targets)
    , m_startSeconds(monotonicSeconds())
    , m_startCpuSeconds(cpuSeconds())
    , m_startCounts(targets.served())
{
}

LoadFigures LoadMeter::figures() const
{
    const ServedCounts counts = m_targets.served();
    LoadFigures figures;
    figures.seconds = monotonicSeconds() - m_startSeconds;
    figures.cpuSeconds = cpuSeconds() - m_startCpuSeconds;
    figures.answered = counts.requests - m_startCounts.requests;
    figures.handshakes = counts.handshakes - m_startCounts.handshakes;
    return figures;
}

QJsonObject toJson(const QString& prober, const Load& load, const LoadFigures& figures,
                   double floor)
{
    QJsonObject object{
        {QStringLiteral("prober"), prober},
        {QStringLiteral("targets"), load.count},
        {QStringLiteral("connections"),
         load.isFresh ? QStringLiteral("fresh") : QStringLiteral("kept alive")},
        {QStringLiteral("cpu_s_per_1000_probes"),
         perThousand(figures.cpuSeconds, figures.probes())},
        {QStringLiteral("probes"), static_cast<double>(figures.probes())},
        {QStringLiteral("probes_per_s"), static_cast<double>(figures.probes()) / figures.seconds},
        {QStringLiteral("handshakes"), static_cast<double>(figures.handshakes)},
        {QStringLiteral("errors"), static_cast<double>(figures.errors)},
        {QStringLiteral("seconds"), figures.seconds}};
    if (floor > 0.0)
        object.insert(QStringLiteral("floor_cpu_s_per_1000_probes"), floor);
    return object;
}

} // namespace pilothouse::bench
