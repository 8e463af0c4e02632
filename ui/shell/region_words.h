#pragma once

#include "models/telemetry/assessment.h"

namespace pilothouse::ui {

/// "verdict DOWN since 03:12:10Z".
[[nodiscard]] QString verdictInWords(const RegionAssessment& region);

/// Whether it could become primary now, planned and after an outage, with the first reasons.
[[nodiscard]] QString promotionInWords(const RegionAssessment& region);

/// All facts of a region as plain text with UTC times, to be pasted into a chat or a ticket.
[[nodiscard]] QString regionAsText(const RegionAssessment& region, UtcTime at);

} // namespace pilothouse::ui
