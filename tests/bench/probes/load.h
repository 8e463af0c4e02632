#pragma once

#include "models/core/time.h"
#include "tests/bench/endpoints/endpoints.h"

#include <QJsonObject>
#include <QString>

namespace pilothouse::bench {

/// One measurement: so many targets, each asked once a second.
struct Load
{
    const Endpoints& targets;
    int count = 0;              ///< How many of the targets are asked.
    bool isFresh = false;       ///< A new connection and handshake for each probe, or kept alive.
    Milliseconds warmUp{3'000}; ///< Not measured: first handshakes, filling of caches.
    Milliseconds duration{10'000};
};

/// What a load cost this process, all its threads included, the servers not.
struct LoadFigures
{
    double seconds = 0.0;
    double cpuSeconds = 0.0;
    std::uint64_t answered = 0;   ///< As the servers count them: the independent ruler.
    std::uint64_t handshakes = 0; ///< As the servers count them.
    std::uint64_t errors = 0;     ///< As the prober counts them.

    [[nodiscard]] std::uint64_t probes() const { return answered + errors; }
};

/// Takes the difference of the clocks and of the servers' counts between two moments.
class LoadMeter
{
public:
    explicit LoadMeter(const Endpoints& targets);

    /// What went by since construction; errors are the caller's to fill in.
    [[nodiscard]] LoadFigures figures() const;

private:
    const Endpoints& m_targets;
    double m_startSeconds;
    double m_startCpuSeconds;
    ServedCounts m_startCounts;
};

/// With `floor` beside the figure: CPU seconds per 1000 probes to stay under, or 0 for none.
[[nodiscard]] QJsonObject toJson(const QString& prober, const Load& load,
                                 const LoadFigures& figures, double floor);

} // namespace pilothouse::bench
