#pragma once

#include "tests/support/orchestration/engine_bench.h"

/// The smallest plans that show a rule of the engine, for the tests of advance().
namespace pilothouse::tests {

inline constexpr int first = 0;
inline constexpr int second = 1;

/// Two steps, one after the other; the second is the point of no return where wanted.
inline Plan twoSteps(bool endsInNoReturn = false)
{
    Plan plan;
    plan.steps = {acting("first", 0), acting("second", 1)};
    if (endsInNoReturn) {
        plan.steps[1].undo.reset();
        plan.steps[1].isPointOfNoReturn = true;
        plan.steps[1].landing = Landing::ServerChecked;
    }
    return plan;
}

/// Two steps at once.
inline Plan parallel()
{
    Plan plan;
    plan.steps = {acting("first", 0), acting("second", 0)};
    return plan;
}

inline EngineBench started(Plan plan)
{
    EngineBench bench(std::move(plan));
    bench.send(EventKind::Start);
    return bench;
}

inline std::vector<CommandKind> kinds(const std::vector<Command>& commands)
{
    std::vector<CommandKind> kinds;
    for (const Command& command : commands)
        kinds.push_back(command.kind);
    return kinds;
}

using Kinds = std::vector<CommandKind>;

} // namespace pilothouse::tests
