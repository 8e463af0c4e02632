#pragma once

#include "models/orchestration/plan.h"
#include "models/orchestration/run.h"
#include "models/telemetry/assessment.h"
#include "models/telemetry/snapshot.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// What stands between an operator and a run: checks, impact, and who may become primary. Computed
/// anew with each assessment; the run's own steps check again at the moment of acting.
namespace pilothouse {

enum class CheckState : std::uint8_t
{
    Pass,
    Fail,
    Unknown, ///< Stale or never seen. Not a pass.
    Ask,     ///< A question to the operator that is not answered yet.
};

/// What lets an operator go on although a check does not pass.
enum class Clearance : std::uint8_t
{
    None,       ///< HARD: nothing does.
    Reason,     ///< A reason.
    BreakGlass, ///< The risk typed by its name, by somebody who may; others are told at once.
    Answer,     ///< An answer, whatever it says: it is a question.
};

/// One line of gate 2: value, limit, age and source.
struct GuardCheck
{
    QString key; ///< Stable identity, "possible-loss".
    CheckState state = CheckState::Unknown;
    Clearance clearance = Clearance::None;
    QString phrase; ///< BreakGlass: what is to be typed, "lose more than 5 min".
    QString what;   ///< "Primary down".
    QString value;
    QString limit;  ///< "≤ 5 min", or empty.
    QString source; ///< "this desk, West Europe, Southeast Asia".
    std::optional<Microseconds> age;
    QString whoClears; ///< Who can change it, and how. Empty when it passes.

    bool operator==(const GuardCheck&) const = default;
};

/// One line of gate 3, worst first.
struct ImpactLine
{
    QString text;
    bool isLoss = false;      ///< The largest of these is repeated under the start button.
    bool isUntouched = false; ///< What the run leaves alone.

    bool operator==(const ImpactLine&) const = default;
};

/// One region that could become primary, with all reasons for and against.
struct GuardTarget
{
    RegionId region;
    QString name;
    QString shortCode; ///< What is typed to arm.
    bool isFit = false;
    bool isRecommended = false;
    QString lossSeconds; ///< "0.04 s", an interval, or "—".
    QString lossBytes;
    QStringList reasons; ///< Those against first.

    bool operator==(const GuardTarget&) const = default;
};

struct GuardAssessment
{
    Operation operation = Operation::Failover;
    Mode mode = Mode::Live;
    QString sentence; ///< "Fail over from East US to West Europe".
    RegionId from;
    QString fromName;
    std::optional<RegionId> to; ///< Chosen by the operator; never preselected.
    QString toName;
    QString toCode;
    QString planHash; ///< First eight digits.
    int stepCount = 0;
    Milliseconds expectedDuration{0};
    std::vector<GuardTarget> targets; ///< Recommended first.
    std::vector<GuardCheck> checks;   ///< Not passed first, of those the hardest first.
    std::vector<ImpactLine> impact;
    QString largestLoss; ///< One line, for under the start button.
    QString fencePath;   ///< The rung that will be proved, and by which path it is reached.
    bool isFencePathAwaited = false; ///< None is known yet: who could be one was asked just now.

    bool operator==(const GuardAssessment&) const = default;
};

/// One moment before a run.
struct GuardInput
{
    const Fleet& fleet;
    const FleetAssessment& assessment;
    const FleetSnapshot* snapshot = nullptr;
    MonotonicTime now{};
    Operation operation = Operation::Failover;
    Mode mode = Mode::Live;
    RegionId from{};
    std::optional<RegionId> to{};
    bool isOtherRunOpen = false;
    std::optional<Error> leaseRefusal{};   ///< Why this process must not run the engine.
    std::optional<Error> journalRefusal{}; ///< Why nothing can be written down.
    QString person{};                      ///< Who sits here.
    /// By check key: answers, reasons to go on without it, risks by their name.
    std::map<QString, QString> stated{};
};

/// Whether what was stated lets the operator go on over that check. True when it passes.
[[nodiscard]] bool isCleared(const GuardCheck& check, const GuardInput& input);

/// The fewest characters that are a reason.
inline constexpr int reasonMin = 10;
/// More than a journal's line needs, and less than an accident pasted in; where a reason is typed.
inline constexpr int reasonMax = 300;

[[nodiscard]] GuardAssessment assessGuard(const GuardInput& input);

/// The plan that the guard shows and the run would execute.
[[nodiscard]] Plan guardedPlan(const GuardInput& input);

} // namespace pilothouse
