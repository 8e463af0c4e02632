#pragma once

#include "models/journal/run_file.h"

#include <optional>
#include <vector>

/// What a run's records say about each step, without trusting that they are complete.
namespace pilothouse {

/// One step as its records leave it. Times are wall times: they outlive the process.
struct StepTrace
{
    StepRun last;
    std::optional<UtcTime> beganAt; ///< When it last began to act.
    std::optional<UtcTime> endedAt; ///< When the state it is in now was written.
    QString actor;
    std::vector<StepEvidence> evidence;

    bool operator==(const StepTrace&) const = default;
};

/// One for each step of the plan.
[[nodiscard]] std::vector<StepTrace> traceSteps(const Plan& plan,
                                                const std::vector<Record>& records);

/// The new primary that the run chose, or none.
[[nodiscard]] RegionId chosenPrimary(const std::vector<StepTrace>& steps);

/// Done by this run or found done.
[[nodiscard]] bool isDone(StepState state);

} // namespace pilothouse
