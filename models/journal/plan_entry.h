#pragma once

#include "models/journal/fields.h"
#include "models/orchestration/plan.h"

/// A whole plan in a journal: an old journal must be readable by a release that would build another
/// plan from the same fleet.
namespace pilothouse {

[[nodiscard]] QJsonObject planEntry(const Plan& plan);

/// The caller asks `from` whether every field fitted.
void readPlan(Fields& from, Plan& plan);

} // namespace pilothouse
