#pragma once

#include "models/guard/guard.h"

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

/// Name of a region; its id when the fleet file knows no such region.
[[nodiscard]] QString nameOf(const GuardInput& input, const RegionId& id);

/// The rung that the run will prove and the path by which it is reached; an empty text is a path
/// that is not known to be there, and `why` says why.
struct FencePath
{
    QString text;
    QString why;
    std::optional<Microseconds> age;
};
[[nodiscard]] FencePath fencePathOf(const GuardInput& input);

} // namespace pilothouse::guard
