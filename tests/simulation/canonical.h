#pragma once

#include "tests/simulation/world.h"

#include <string>

namespace pilothouse::simulation {

/// What the future of a state depends on.
struct Situated
{
    const Plan& plan;
    const Run& run;
    const World& world;
    std::uint64_t probing = 0;
    std::uint64_t acting = 0;
    bool isGoodDay = false;
};

/// The same text for two states that have the same future: epochs and sequence numbers, which
/// nothing in this world compares, are left out; so is, past the point of no return, how a step
/// ended; and the two traffic profiles stand in no order.
[[nodiscard]] std::string canonical(const Situated& state);

} // namespace pilothouse::simulation
