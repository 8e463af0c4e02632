#pragma once

#include "models/review/run_assessment.h"

#include <optional>
#include <vector>

/// What the records say, gathered once for all parts of an assessment.
namespace pilothouse {

/// One step's course by the wall times of its records.
struct StepCourse
{
    std::optional<UtcTime> began;         ///< First looked at.
    std::optional<UtcTime> ended;         ///< When its present end was written.
    std::optional<UtcTime> underWaySince; ///< Set while it is looked at, acts, asks or settles.
    Microseconds spent{0}; ///< Under way in all, up to now; time spent waiting or held not counted.
    QString actor;
    std::vector<StepEvidence> evidence; ///< Of its last record that had any.
    GuardFacts refused; ///< Of a guard that said no, until the step is looked at again.

    bool operator==(const StepCourse&) const = default;
};

/// A run with what follows directly from its records.
struct RunSight
{
    const Fleet& fleet;
    const RunView& view;
    UtcTime utc;
    QString oldName;
    QString newName; ///< Chosen or typed; empty when neither.
    std::vector<StepCourse> courses;
    std::vector<int> underWay; ///< Indices of steps that are looked at, act, ask or settle.
    int lastEnded = -1;        ///< Index of the step that ended last, or -1.
    std::optional<UtcTime> phaseSince;
    QString phaseRow;                      ///< Row of the machine that led to the present phase.
    std::optional<UtcTime> writesAccepted; ///< First accepted write by the public path.
    std::optional<UtcTime> runEnded;

    [[nodiscard]] const Plan& plan() const { return view.header.plan; }
    [[nodiscard]] const Run& run() const { return view.run; }
};

[[nodiscard]] RunSight sightOf(const Fleet& fleet, const RunView& view, UtcTime utc);

/// The step's sentence, with the new primary by its name once there is one.
[[nodiscard]] QString sentenceOf(const RunSight& sight, int step);

/// "step 5", "steps 5 and 6", "steps 5, 6 and 7"; indices in, numbers from 1 out.
[[nodiscard]] QString stepsInWords(const std::vector<int>& steps);

/// Nobody can write to a database of the fleet: it is down, and no new primary serves. False in a
/// dry run, which leaves the fleet alone.
[[nodiscard]] bool areWritesDown(const RunSight& sight);

[[nodiscard]] std::vector<StepLine> stepLines(const RunSight& sight);
[[nodiscard]] RtoBar rtoBar(const RunSight& sight);
[[nodiscard]] std::vector<LogLine> logLines(const RunSight& sight);
[[nodiscard]] std::vector<WhyNot> whyNotLines(const RunSight& sight);

/// Headline and next step.
void addSentences(const RunSight& sight, RunAssessment& assessment);
/// What a person may ask of the run now.
void addChoices(const RunSight& sight, RunAssessment& assessment);

} // namespace pilothouse
