#pragma once

#include "models/review/run_assessment.h"
#include "models/session/alarm_log.h"
#include "models/telemetry/assessment.h"

#include <QJsonArray>
#include <QJsonObject>

/// What is known, as objects for other programs. Words are those of the screen, codes never
/// change, times are microseconds (of UTC where they are moments); what is not known is left out.
namespace pilothouse {

/// The fleet: summary, age, every region with role, verdict, since, age and what is said of it.
[[nodiscard]] QJsonObject fleetEntry(const FleetAssessment& fleet);

/// Alarms in their order, worst first.
[[nodiscard]] QJsonArray alarmEntries(const std::vector<Alarm>& alarms);

/// A run as it stands: phase, headline, times, steps, what holds it, what may be asked of it.
[[nodiscard]] QJsonObject runEntry(const RunAssessment& run);

} // namespace pilothouse
