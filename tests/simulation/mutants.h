#pragma once

#include "tests/simulation/explorer.h"

#include <functional>
#include <vector>

/// One change of one row, guard, step, order or rung each. Every one must be found out.
namespace pilothouse::simulation {

struct Mutant
{
    const char* name = "";
    std::function<void(Exploration&)> change;
};

[[nodiscard]] const std::vector<Mutant>& mutants();

/// How a mutant was found out: "rows overlap", the broken plan rule, the invariant that was broken;
/// empty when it survived.
[[nodiscard]] QString causeOfDeath(const Mutant& mutant, Exploration exploration);

} // namespace pilothouse::simulation
