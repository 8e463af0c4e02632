#pragma once

#include "models/orchestration/step.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace pilothouse {

enum class Operation : std::uint8_t
{
    Failover, ///< The forced move after an outage.
    Isolate   ///< A region in quarantine is fenced again.
};

/// Steps in their order, built from a fleet. A value: preview, dry run, drill and run share it.
struct Plan
{
    Operation operation = Operation::Failover;
    RegionId oldPrimary;
    /// Who must come out of the ranking, because a person typed it; empty: whoever does.
    RegionId target;
    std::vector<Step> steps; ///< Groups ascend; a step comes after those it waits for.

    bool operator==(const Plan&) const = default;

    [[nodiscard]] int groupCount() const { return steps.empty() ? 0 : steps.back().group + 1; }
};

/// SHA-256 over what the plan would do, in hexadecimal: what was approved is what runs. Sentences
/// are left out, so that a translation does not change it.
[[nodiscard]] QByteArray planHash(const Plan& plan);

/// How long the plan takes when every step takes the time expected of it: groups one after the
/// other, steps of a group beside each other as far as they need not wait.
[[nodiscard]] Milliseconds expectedDuration(const Plan& plan);

/// The rules every plan keeps: at least one step, groups without a gap, waits only backwards within
/// the group, at most one point of no return, undo for every late effect before it. Returns the
/// first broken rule as a code, or an empty string.
[[nodiscard]] QString brokenPlanRule(const Plan& plan);

} // namespace pilothouse
