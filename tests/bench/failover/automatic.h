#pragma once

#include <QJsonObject>

#include <optional>

/// How fast an armed daemon replaces a primary that nobody watches, measured by a writer that
/// shares nothing with it.
namespace pilothouse::bench {

/// How the primary is lost.
enum class Loss
{
    Postmaster, ///< SIGKILL to that one process; its region lives on.
    Region,     ///< Everything in it dies.
    Hang,       ///< Everything in it is stopped, and accepts connections all the same.
    Partition   ///< Silence: no path leads there, neither the desk's nor host control's nor ARM's.
};

/// One lab, one loss. {"killedToWriteMs", "partsMs": {"detect", and for each step when it ended,
/// from the loss}, "fence": by which rung, "oldSideAcknowledged": writes that the old side
/// acknowledged to its own clients in 15 s after it was healed}; empty when it did not end so.
[[nodiscard]] std::optional<QJsonObject> automaticRound(Loss loss);

} // namespace pilothouse::bench
