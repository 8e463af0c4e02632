#pragma once

#include "models/review/run_assessment.h"

/// Runs as a journal would hold them, each stopped at a telling moment: for whatever reads runs.
namespace pilothouse::tests {

/// A run and the moment at which it is looked at.
struct RunStory
{
    Fleet fleet;
    RunView view;
    UtcTime now;

    [[nodiscard]] RunAssessment assessed() const { return assessRun(fleet, view, now); }
};

/// East US died at 03:12:07Z; a run to West Europe was confirmed 34 s later.
[[nodiscard]] RunStory justStarted();
/// Promotion and traffic run side by side; fenced, not yet writable.
[[nodiscard]] RunStory movingStory(Mode mode = Mode::Live);
/// Held between fence and promotion: nobody can write.
[[nodiscard]] RunStory heldInOutage();
/// The guard of the promotion said no, with two reasons.
[[nodiscard]] RunStory refusedStory();
/// The engine's process died while it fenced, and came back.
[[nodiscard]] RunStory doubtfulStory();
/// The primary answered after all.
[[nodiscard]] RunStory falseAlarmStory();
/// Taken back by the operator before the fence.
[[nodiscard]] RunStory rolledBackStory();
/// The promotion ended without an answer, twice, and nothing shows what became of it.
[[nodiscard]] RunStory needsOperatorStory();
/// The promotion ended without an answer, and its guard let nobody try again.
[[nodiscard]] RunStory refusedDoubtStory();
/// The old primary came back before its fence.
[[nodiscard]] RunStory livingStory();
/// The new primary was promoted, and takes no write when its traffic is to come.
[[nodiscard]] RunStory unwrittenStory();
/// Switched, but one region was never proved to be healthy.
[[nodiscard]] RunStory unverifiedStory();
/// A step asks a person for the rows they read.
[[nodiscard]] RunStory askingStory();
/// Switched, with what the rulers measured.
[[nodiscard]] RunStory finishedStory();

} // namespace pilothouse::tests
