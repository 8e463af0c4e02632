#pragma once

#include "models/orchestration/plan.h"
#include "models/orchestration/record.h"

#include <QString>

#include <vector>

/// A plan or a run as text that a person can read from top to bottom.
namespace pilothouse {

/// What would happen: groups, steps, guards, evidence, ways back, the point of no return.
[[nodiscard]] QString planText(const Plan& plan);

/// What happened, one line a record that a reader cares about, in order.
[[nodiscard]] QString runText(const Plan& plan, const std::vector<Record>& records);

} // namespace pilothouse
