#pragma once

#include "models/orchestration/run.h"
#include "models/review/run_assessment.h"

/// The engine's codes in an operator's words. The codes themselves stay in the journal.
namespace pilothouse {

/// "RUNNING", "HELD", "DONE", "FALSE ALARM".
[[nodiscard]] QString phaseWord(Phase phase);

/// What must be so, as a sentence without its end: "no sign of life from the old primary".
[[nodiscard]] QString needWords(Need need);

/// Who can make a refused need come true, and how.
[[nodiscard]] QString clearerWords(Clearer clearer);

/// "fence proved", "a write was accepted".
[[nodiscard]] QString evidenceWords(EvidenceCode code);

/// What an undo does: "gives the receiver back to where it was".
[[nodiscard]] QString undoWords(EffectKind kind);

/// "auto", "ask", "go / no-go".
[[nodiscard]] QString kindWords(StepKind kind);

/// What a step's record adds to the log: "begins", "done", "is in doubt".
[[nodiscard]] QString eventWords(StepState state);

} // namespace pilothouse
