#pragma once

#include "models/guard/guard.h"
#include "models/orchestration/fence.h"

/// The gates of a guard, each computed by itself; assessGuard() puts them together.
namespace pilothouse::guard {

/// Gate 2. In the order in which they are thought of; the caller sorts.
[[nodiscard]] std::vector<GuardCheck> checksOf(const GuardInput& input);

/// The questions of the fleet file, as checks that an answer passes.
[[nodiscard]] std::vector<GuardCheck> questionsOf(const GuardInput& input);

/// From now on only the phrase clears the check, typed by one who may break glass.
void demandBreakGlass(const GuardInput& input, GuardCheck& check, const QString& phrase);

/// Gate 3, worst first.
[[nodiscard]] std::vector<ImpactLine> impactOf(const GuardInput& input, const Plan& plan);

/// Gate 1: everyone but the old primary, recommended first.
[[nodiscard]] std::vector<GuardTarget> targetsOf(const GuardInput& input);

/// What speaks against that region as a new primary, in words; empty when it is fit. What must not
/// be overridden by a reason.
[[nodiscard]] QStringList unfitness(const GuardInput& input, const Region& region);

/// Its database as looked at so lately that a guard may rely on it, or nullptr.
[[nodiscard]] const DatabaseState* freshDatabase(const GuardInput& input, const RegionId& id);

/// One rung that the policy accepts, and whether this run could prove it.
struct FencePath
{
    Rung rung = Rung::NoProcess;
    bool isReachable = false;
    bool isAwaited = false; ///< Not reachable yet: it was asked a moment ago.
    QString text;           ///< By which path; or why it is not reachable.
    QString source;
    std::optional<Microseconds> age;
};

/// In the policy's order, in which the run tries them.
[[nodiscard]] std::vector<FencePath> fencePathsOf(const GuardInput& input);

/// The one that will be tried first with hope, or nullptr.
[[nodiscard]] const FencePath* firstReachable(const std::vector<FencePath>& paths);

/// None is reachable, but one is asked.
[[nodiscard]] bool isAwaited(const std::vector<FencePath>& paths);

/// That one first, then what else there is, in one line.
[[nodiscard]] QString inWords(const std::vector<FencePath>& paths);

} // namespace pilothouse::guard
