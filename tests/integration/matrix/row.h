#pragma once

#include "models/core/result.h"
#include "models/core/time.h"
#include "models/orchestration/run.h"

#include <QStringList>

#include <vector>

/// One row of the fault matrix: what is broken, and what must come of it. Written in faults.yaml,
/// whose head explains each word.
namespace pilothouse::matrix {

/// What is done when a step of the run has come to a state.
struct Cue
{
    QString step;
    StepState state = StepState::Acting;
    Milliseconds after{0}; ///< Beyond that moment.
    QStringList acts;
};

/// What comes of the same fault when nobody is at the desk and automatic failover is armed.
enum class Unattended
{
    Unplayed, ///< The row makes no sense then.
    Same,     ///< It moves the primary, to the row's end.
    Holds,    ///< It moves nothing, and says what is in the way.
    Nothing   ///< It moves nothing: the primary lives, or nobody can tell.
};

struct Row
{
    QString name;
    QString target; ///< The standby that a person chose; empty lets the engine choose.
    bool isLawfulAnywhere = false; ///< Without the fleet's rules about residency.
    QStringList before;
    std::vector<Cue> during;
    QStringList then;      ///< After the run has ended or is held, one after the other.
    Milliseconds watch{0}; ///< How long the ruler goes on after that.

    Phase end = Phase::Switched;
    QStringList waits;      ///< Needs that the last refusal named.
    QStringList doubts;     ///< Steps in doubt, also where a retry settled it.
    QStringList unfinished; ///< Steps that failed, are in doubt, or could not be taken back.
    QStringList says;       ///< "STEP WORDS": what the other side said last to that step.
    QStringList writable;   ///< Regions that commit a row at the end.
    QString headline;       ///< A part of it.
    QString next;           ///< A part of it.
    int lostMost = 0;       ///< Acknowledged writes that the one writable region may lack.
    bool isSplit = false;   ///< Two regions acknowledge at one time, and that is no fault here.
    Unattended unattended = Unattended::Unplayed;
    QString holdsFor; ///< Unattended::Holds: a part of what is in the way.
};

/// The table, in its order; or what cannot be understood in it, with its line.
[[nodiscard]] Result<std::vector<Row>> readRows(const QString& path);

} // namespace pilothouse::matrix
