#pragma once

#include "models/consistency/report.h"
#include "models/core/error.h"
#include "models/fleet/fleet.h"
#include "models/journal/run_file.h"
#include "models/review/notice_account.h"
#include "models/review/run_result.h"

#include <optional>
#include <vector>

/// A run as people see it at one moment: what screens, exports and notices show. Pure.
namespace pilothouse {

/// All that is known of a run here.
struct RunView
{
    RunHeader header;
    Run run;
    std::vector<Record> records;
    std::optional<RunResult> result;
    std::optional<ConsistencyReport> consistency; ///< What the regions held after it.
    std::vector<NoticeAccount> notices;           ///< Who was told of it beside its steps.
    /// The first accepted write by the public path, as its ruler saw it while the run went on.
    std::optional<UtcTime> writesAcceptedAt;
    std::optional<Error> trouble; ///< Why the run cannot go on as it should: journal, lease.
    bool isDriven = false;        ///< This process drives it; else it is only read.
    /// Another process drives it and answers: it can be asked to hold.
    bool isDrivenElsewhere = false;
    /// Another process drove it and has fallen silent: what is written is all that is known.
    std::optional<UtcTime> unheardSince;

    bool operator==(const RunView&) const = default;
};

/// What the glyph and word of a step say (UI.md's element states, in the field's words).
enum class StepLook : std::uint8_t
{
    Waiting,
    Running,
    YourTurn,
    Succeeded,
    AlreadyDone, ///< Found done: nothing was changed.
    NotNeeded,
    Failed,
    InDoubt, ///< Perhaps done, perhaps yet to be.
    RolledBack,
    RollBackFailed
};

struct StepLine
{
    int number = 0; ///< From 1.
    StepId id;
    QString sentence;
    StepLook look = StepLook::Waiting;
    QString word;    ///< "DONE", "RUNNING 00:41", "IN DOUBT".
    QString planned; ///< "0.30 s", from the plan.
    QString actual;  ///< "0.24 s", "—".
    QString late;    ///< "+0.10 s", or empty.
    QString kind;    ///< "auto", "ask", "go / no-go".
    QString actor;
    bool isPointOfNoReturn = false;
    bool isCurrent = false;
    bool isPoll = false; ///< It asks for go or no-go, not for a value.
    int group = 0;
    // For the detail beside the list.
    QString undo;         ///< How it is taken back, or that it cannot be.
    QStringList needs;    ///< What must be true before it acts.
    QStringList evidence; ///< What it left: code in words, and the value.
    QString why;          ///< Why it failed, waits or is in doubt.

    bool operator==(const StepLine&) const = default;
};

/// What stands in the way of going on: one line of a refusal's full list.
struct WhyNot
{
    QString what;
    QString value;
    QString limit;
    QString source;
    QString age;
    QString whoClears;

    bool operator==(const WhyNot&) const = default;
};

/// One of the story's three budgets: detect 0-30 s, fail over 30-60 s, verify 60-90 s.
struct PhaseBudget
{
    QString name;
    Microseconds begins{0}; ///< From T0, as planned.
    Microseconds ends{0};
    std::optional<Microseconds> spent;

    bool operator==(const PhaseBudget&) const = default;
};

/// The RTO bar. Times from T4 unless said otherwise.
struct RtoBar
{
    Microseconds elapsed{0}; ///< To now, or to the first accepted write.
    bool isRunning = false;
    Microseconds target{0};
    std::optional<Microseconds> forecast; ///< From the plan's expected durations of what is left.
    std::optional<Microseconds> spare;    ///< Target less forecast; negative when it is missed.
    std::optional<Microseconds> decision; ///< T1 to T4.
    Microseconds decisionBudget{0};
    std::optional<Microseconds> felt; ///< From T0.
    QString startRule;                ///< "from the confirmed start to the first accepted write".
    std::vector<PhaseBudget> phases;

    bool operator==(const RtoBar&) const = default;
};

/// One line of the log, oldest first.
struct LogLine
{
    UtcTime at;
    QString text;
    QString actor;

    bool operator==(const LogLine&) const = default;
};

/// Something a person may ask of the run now; `whyNot` is empty when it may.
struct RunChoice
{
    bool isOffered = false;
    QString effect; ///< One line: what it does, and what it does not.
    QString whyNot;

    bool operator==(const RunChoice&) const = default;
};

struct RunAssessment
{
    RunId id;
    QString title; ///< "Fail over from East US to West Europe".
    Mode mode = Mode::Live;
    Phase phase = Phase::Prepared;
    QString phaseWord; ///< "RUNNING", "HELD", "DONE", "FALSE ALARM", "NEEDS OPERATOR", "NOT KNOWN".
    QString headline;  ///< "Held after step 6. Writes are DOWN while held, for 00:12."
    QString nextStep;  ///< What the operator can do, with its key.
    bool isWritesDown = false;
    QString position; ///< "step 6 / 24".
    QString stamp;    ///< "op-1, desk 2 · plan #a91c1f02 · epoch 42".
    RtoBar rto;
    std::vector<StepLine> steps;
    std::vector<WhyNot> whyNot; ///< Of the refusal that holds the run.
    std::vector<LogLine> log;
    RunChoice hold;
    RunChoice resume;
    RunChoice abort;
    RunChoice byHand;
    std::optional<RunResult> result; ///< Among its findings also who was not told.
    std::optional<ConsistencyReport> consistency;
    QStringList consistencyLines; ///< The same in words, the verdict first; empty with no report.
    QString integrity;            ///< "hash chain sound, 214 records".

    bool operator==(const RunAssessment&) const = default;
};

/// `utc` is now: a run's times are wall times, because they outlive the process.
[[nodiscard]] RunAssessment assessRun(const Fleet& fleet, const RunView& view, UtcTime utc);

} // namespace pilothouse
