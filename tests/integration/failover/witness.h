#pragma once

#include "app/lab/topology.h"
#include "models/core/time.h"

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace pilothouse::bench {

/// The ruler at work on a lab: a process of its own that writes to whichever database accepts it,
/// and shares nothing with the engine.
class Witness
{
public:
    explicit Witness(const lab::Topology& topology);
    ~Witness();

    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;

    /// Waits until that many writes were acknowledged.
    [[nodiscard]] bool hasSeen(int acknowledged) const;

    /// When the first write after `since` was acknowledged by another region than `lost`; empty
    /// when none was within the budget. Both by this machine's monotonic clock.
    [[nodiscard]] std::optional<MonotonicTime>
    firstAcceptedElsewhere(const QString& lost, MonotonicTime since, Milliseconds budget) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace pilothouse::bench
