#pragma once

#include "models/automation/arming.h"

#include <QStringList>

#include <optional>

/// What automatic failover does at one moment. Pure: the same input gives the same answer.
namespace pilothouse {

enum class AutomationAct : std::uint8_t
{
    Watch,  ///< The primary is not down, or what must be known of it is on its way, or a run is.
    Pause,  ///< A maintenance window: nothing is moved without a person.
    Block,  ///< The primary was moved, and nobody has said yet that it may be moved again.
    Hold,   ///< It is down, but it must not be moved without a person.
    Start,  ///< It is moved now.
    Disarm, ///< What it was allowed is over, or it has lost something that it needs.
};

struct AutomationInput
{
    /// `from` is the primary that is guarded; `to` and `stated` are of no meaning.
    GuardInput guard;
    const Arming& arming;
    UtcTime utc;
    /// For how long it has lacked evidence, lease or journal, while the primary was not suspected.
    std::optional<Microseconds> unheardFor{};
    /// The run after which nobody has acknowledged, or an empty text.
    QString unacknowledged{};
};

struct AutomationJudgement
{
    AutomationAct act = AutomationAct::Watch;
    std::optional<RegionId> to; ///< Start: the region that becomes primary.
    QStringList lines;          ///< Why, one sentence each. None for Start.

    bool operator==(const AutomationJudgement&) const = default;
};

/// What it needs may be missing for so long: a look that fails, or a write, is tried again then.
inline constexpr Milliseconds evidenceGrace{10'000};

/// The wall clock may leave the steady one by so much: what is slewed stays below it.
inline constexpr Milliseconds clockStepMax{2'000};

/// A database that is restarted in order is gone for up to two seconds on a busy machine: refused
/// by everybody, without a process, and as dead as one that was killed (measured). But it says so
/// before, and one that was killed does not: only one that said so is waited for.
inline constexpr Milliseconds restartPatience{3'000};

[[nodiscard]] AutomationJudgement judgeAutomation(const AutomationInput& input);

/// What arming comes to, worst first.
[[nodiscard]] std::vector<ImpactLine> armingImpact(const GuardInput& input);

/// The guard's input with which it would start: target and answers filled in.
[[nodiscard]] GuardInput filledIn(const AutomationInput& input);

} // namespace pilothouse
