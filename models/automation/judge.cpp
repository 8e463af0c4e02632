#include "models/automation/judge.h"

#include "models/automation/words.h"
#include "models/core/text.h"
#include "models/telemetry/quality.h"
#include "models/telemetry/residency.h"

#include <algorithm>

namespace pilothouse {

namespace {

QString inWords(const Error& error)
{
    return error.why.isEmpty() ? error.what : error.what + QStringLiteral(": ") + error.why;
}

/// How far the wall clock has left the steady one since it was armed.
Microseconds clockStep(const AutomationInput& input)
{
    const Microseconds byWall = input.utc - input.arming.since;
    const Microseconds bySteady = input.guard.now - input.arming.armedAt;
    return std::chrono::abs(byWall - bySteady);
}

QStringList whatIsLacking(const GuardInput& guard, Microseconds lacking)
{
    QStringList lines;
    QStringList kinds;
    for (const EvidenceKind kind : missingEvidence(guard))
        kinds << kindWords(kind);
    if (!kinds.isEmpty())
        lines << AutomationWords::tr("not heard for %1: %2")
                     .arg(text::duration(lacking), kinds.join(QStringLiteral(", ")));
    for (const std::optional<Error>* refusal : {&guard.leaseRefusal, &guard.journalRefusal})
        if (*refusal)
            lines << inWords(**refusal);
    return lines;
}

QStringList whyDisarm(const AutomationInput& input)
{
    QStringList lines;
    if (input.guard.now >= input.arming.endsAt)
        lines << AutomationWords::tr("it was armed for %1")
                     .arg(text::duration(input.arming.endsAt - input.arming.armedAt));
    if (const Microseconds step = clockStep(input); step > clockStepMax)
        lines
            << AutomationWords::tr("this machine's clock was set by %1").arg(text::duration(step));
    if (!isProof(input.guard.assessment.feedQuality))
        lines << AutomationWords::tr("the watcher does not answer");
    if (input.unheardFor && *input.unheardFor >= evidenceGrace)
        lines << whatIsLacking(input.guard, *input.unheardFor);
    return lines;
}

const MaintenanceWindow* openWindow(const AutomationInput& input)
{
    const auto& windows = input.guard.fleet.automation.windows;
    const auto open =
        std::find_if(windows.begin(), windows.end(), [&](const MaintenanceWindow& window) {
            return window.from <= input.utc && input.utc < window.until;
        });
    return open == windows.end() ? nullptr : &*open;
}

template <class List>
bool contains(const List& list, const RegionId& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// What is lost by the move is younger than the RPO allows, or it is not made. So a region that was
/// down for longer than that before the primary died holds nothing that the others have not.
bool wasDownLongBefore(const RegionAssessment& seen, const RegionAssessment* primary,
                       Milliseconds rpo)
{
    return seen.verdict == Verdict::Down && seen.verdictSince && primary != nullptr &&
           primary->verdictSince && *seen.verdictSince + rpo < *primary->verdictSince;
}

/// A standby that could take over, and may hold more than the best one that answers, but does not
/// say so. One that may not become primary is none, whatever it holds.
QStringList doubts(const AutomationInput& input)
{
    const Fleet& fleet = input.guard.fleet;
    const RegionAssessment* primary = input.guard.assessment.find(input.guard.from);
    QStringList lines;
    for (const Region& region : fleet.regions) {
        const bool isOut = region.id == input.guard.from ||
                           contains(fleet.failover.excluded, region.id) ||
                           contains(fleet.failover.inMaintenance, region.id) ||
                           forbiddingRule(fleet, region) != nullptr;
        const RegionAssessment* seen = input.guard.assessment.find(region.id);
        // Its role is known only while its database answers.
        const bool isHeard = seen != nullptr && seen->role.has_value();
        if (!isOut && !isHeard &&
            (seen == nullptr || !wasDownLongBefore(*seen, primary, fleet.targets.rpo)))
            lines << AutomationWords::tr("%1 does not answer: it may hold more than the others")
                         .arg(region.name);
    }
    return lines;
}

QStringList whyHold(const AutomationInput& input, const GuardInput& guard,
                    const GuardAssessment& assessed)
{
    QStringList lines = doubts(input);
    if (!guard.to)
        lines << AutomationWords::tr("no region can take over");
    for (const GuardCheck& check : assessed.checks)
        if (!isCleared(check, guard))
            lines << QStringLiteral("%1: %2").arg(check.what, check.value);
    return lines;
}

/// For how long that region has been known to be down.
Microseconds downFor(const RegionAssessment& region, UtcTime now)
{
    return region.verdictSince ? Microseconds(now - *region.verdictSince) : Microseconds{0};
}

} // namespace

std::vector<ImpactLine> armingImpact(const GuardInput& input)
{
    const QString from = input.fleet.nameOf(input.from);
    const auto& best = input.assessment.bestCandidate;
    const RegionAssessment* to = best ? input.assessment.find(*best) : nullptr;
    const QString lost = to ? to->possibleLossSeconds.text : QStringLiteral("—");
    return {{AutomationWords::tr("Commits that had not left %1 are lost by a move: now %2.")
                 .arg(from, lost),
             true, false},
            {AutomationWords::tr(
                 "Once %1 is known to be down, %2 becomes primary, and nobody is asked. A "
                 "shutdown in order is moved away from too, after %3.")
                 .arg(from, to ? to->name : AutomationWords::tr("the best region that is fit then"),
                      text::duration(restartPatience)),
             false, false},
            {AutomationWords::tr(
                 "Not reversible by undo once the new primary is promoted: the way back "
                 "is a failback. F9 holds the run."),
             false, false},
            {AutomationWords::tr(
                 "It moves once. Then it is blocked until a person says why it may move "
                 "again."),
             false, false},
            {AutomationWords::tr(
                 "Never moved by itself: beyond the RPO, without a proved fence, to where "
                 "the data may not live, with a standby in doubt, in maintenance."),
             false, true}};
}

GuardInput filledIn(const AutomationInput& input)
{
    GuardInput guard = input.guard;
    guard.to = input.guard.assessment.bestCandidate;
    guard.stated = input.arming.answers;
    guard.person.clear();
    return guard;
}

AutomationJudgement judgeAutomation(const AutomationInput& input)
{
    if (QStringList lines = whyDisarm(input); !lines.isEmpty())
        return {AutomationAct::Disarm, {}, lines};
    if (input.guard.isOtherRunOpen)
        return {};
    if (!input.unacknowledged.isEmpty())
        return {AutomationAct::Block,
                {},
                {AutomationWords::tr("%1 moved the primary, and nobody has acknowledged it")
                     .arg(input.unacknowledged)}};
    if (const MaintenanceWindow* window = openWindow(input))
        return {AutomationAct::Pause,
                {},
                {AutomationWords::tr("maintenance until %1: %2")
                     .arg(text::utcDateTime(window->until), window->reason)}};
    const RegionAssessment* primary = input.guard.assessment.find(input.guard.from);
    if (primary == nullptr || primary->verdict != Verdict::Down)
        return {};
    const Microseconds down = downFor(*primary, input.utc);
    if (primary->hasSaidGoingDown && down < restartPatience)
        return {
            AutomationAct::Watch,
            {},
            {AutomationWords::tr(
                 "The primary said that it stops serving, and is down for %1; from %2 on it is no "
                 "restart, and is moved")
                 .arg(text::duration(down), text::duration(restartPatience))}};
    const GuardInput guard = filledIn(input);
    const GuardAssessment assessed = assessGuard(guard);
    if (QStringList lines = whyHold(input, guard, assessed); !lines.isEmpty())
        return {
            assessed.isFencePathAwaited ? AutomationAct::Watch : AutomationAct::Hold, {}, lines};
    return {AutomationAct::Start, input.guard.assessment.bestCandidate, {}};
}

} // namespace pilothouse
