#pragma once

#include "models/orchestration/event.h"
#include "models/orchestration/run.h"

namespace pilothouse {

enum class RecordKind : std::uint8_t
{
    Opened,       ///< The first: mode, plan hash, old primary.
    PhaseEntered, ///< Also carries the wishes that led there.
    WishMade,     ///< A hold or an abort was asked for and is not yet there.
    LeaseTaken,   ///< Another process runs the engine now.
    GroupEntered,
    StepEntered, ///< A step's whole state, so that the last one wins.
    Refused,     ///< A guard said no: with every fact.
};

/// One decision, as codes and parameters. A run is the sum of its records and of nothing else.
struct Record
{
    std::uint64_t sequence = 0; ///< From 1, without a gap.
    RecordKind kind = RecordKind::Opened;
    QString row; ///< The row of the machine that decided it.
    Occasion occasion;
    Mode mode = Mode::Live;
    std::uint64_t epoch = 0; ///< The run's epoch after it.
    RunId run;               ///< Opened.
    QByteArray planHash;     ///< Opened.
    Phase phase = Phase::Prepared;
    bool isGoingBack = false;
    bool isHoldWanted = false;
    bool isAbortWanted = false;
    int group = 0;
    int step = -1;
    StepRun stepRun; ///< StepEntered.
    std::vector<StepEvidence> evidence;
    GuardFacts facts; ///< Refused.

    bool operator==(const Record&) const = default;
};

/// The run after one more record. The only place that changes a run's durable state.
/// Asserts that the record follows the run's last one and fits the plan.
[[nodiscard]] Run apply(const Plan& plan, Run run, const Record& record);

} // namespace pilothouse
