#pragma once

#include "models/orchestration/machine.h"

/// The rows of the machine, by what they answer. Order has no meaning: no two can match at once.
namespace pilothouse::rows {

using P = Phase;
using S = StepState;
using T = Test;

/// Phases in which the engine acts by itself.
inline constexpr Among<Phase> moving{P::Forward, P::Backward};

/// A goal that was not seen counts as not there: the guard decides whether to act.
inline constexpr Among<Truth> notSeen{Truth::No, Truth::Unknown};

/// What a person or a restart asks of a run.
[[nodiscard]] Machine persons();

/// What follows from looking at the world.
[[nodiscard]] Machine probed();

/// What follows from how an effect ended.
[[nodiscard]] Machine finished();

/// What follows by itself once nothing else does.
[[nodiscard]] Machine next();

} // namespace pilothouse::rows
