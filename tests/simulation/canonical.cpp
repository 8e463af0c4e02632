#include "tests/simulation/canonical.h"

#include <algorithm>
#include <array>

namespace pilothouse::simulation {

namespace {

constexpr char endedWell = 100;
constexpr char endedBadly = 101;

bool isLane(const Step& step)
{
    const Among<EffectKind> kinds{EffectKind::DisableEndpoint, EffectKind::LowerEndpoint,
                                  EffectKind::RaiseEndpoint};
    return kinds.has(step.effect.kind);
}

size_t laneOf(const Step& step)
{
    return step.effect.object == QLatin1String("tm-oversight-global") ? 0 : 1;
}

bool hasEnded(StepState state)
{
    const Among<StepState> ended{StepState::Succeeded, StepState::AlreadyThere,
                                 StepState::NotNeeded, StepState::Failed, StepState::Doubtful};
    return ended.has(state);
}

bool isBad(StepState state)
{
    return state == StepState::Failed || state == StepState::Doubtful;
}

bool isBackward(StepState state)
{
    return state == StepState::Undoing || state == StepState::UndoSettling;
}

char bit(bool is, int place)
{
    return static_cast<char>(is ? 1 << place : 0);
}

void appendStep(std::string& key, const Situated& state, size_t index, bool isPast)
{
    const Step& data = state.plan.steps[index];
    const StepRun& step = state.run.steps[index];
    const bool isOver = hasEnded(step.state);
    if (isPast && isOver && !state.isGoodDay) {
        key += data.isRequired && isBad(step.state) ? endedBadly : endedWell;
        return;
    }
    const bool isDoubt = step.isDoubted && (!isPast || data.isPointOfNoReturn);
    const bool isCounted = !isOver && (!state.run.isGoingBack || isBackward(step.state));
    const std::uint64_t mask = std::uint64_t(1) << index;
    key += static_cast<char>(static_cast<int>(step.state) | bit(isDoubt, 4) |
                             bit((state.world.harmless & mask) != 0, 5));
    key += static_cast<char>((isCounted ? step.attempts : 0) | bit((state.probing & mask) != 0, 4) |
                             bit((state.acting & mask) != 0, 5));
}

/// What lands late and changes nothing that can still be changed back or looked at.
bool isMoot(const Late& late, const Situated& state)
{
    if (!isPromotedByUs(state.world) || late.isUndo)
        return false;
    const Step& step = state.plan.steps[static_cast<size_t>(late.step)];
    const Profile& profile = state.world.profiles[laneOf(step)];
    switch (step.effect.kind) {
    case EffectKind::DetachReceiver:
    case EffectKind::RepointReceiver:
        return true;
    case EffectKind::DisableEndpoint:
        return !profile.isOldEnabled;
    case EffectKind::LowerEndpoint:
        return profile.isOldLowered;
    case EffectKind::RaiseEndpoint:
        return profile.raised != 0;
    default:
        return false;
    }
}

void appendLate(std::string& key, const Situated& state, bool ofLanes, size_t lane)
{
    for (const Late& late : state.world.late) {
        const Step& step = state.plan.steps[static_cast<size_t>(late.step)];
        const bool isHere = isLane(step) == ofLanes && (!ofLanes || laneOf(step) == lane);
        if (!isHere || isMoot(late, state))
            continue;
        key += static_cast<char>(ofLanes ? static_cast<int>(step.effect.kind) : late.step);
        key += late.isUndo ? 'u' : 'd';
    }
    key += '.';
}

char profileText(const Profile& profile)
{
    return static_cast<char>(bit(profile.isOldEnabled, 0) | bit(profile.isOldLowered, 1) |
                             profile.raised << 2);
}

void appendWorld(std::string& key, const World& world)
{
    const OldPrimary& old = world.old;
    const bool isOurs = isPromotedByUs(world);
    key += static_cast<char>(bit(old.hasPostmaster, 0) | bit(old.hasOrphans, 1) |
                             bit(old.isHung, 2) | bit(old.isCutOff, 3) | bit(old.canReturn, 4) |
                             bit(old.isHostOff, 5) | bit(old.isRestartBarred, 6));
    key += static_cast<char>(bit(world.rivalMarked && !isOurs, 0) | bit(world.rivalPromoted, 1));
    for (const Standby& standby : world.standbys)
        key += static_cast<char>(static_cast<int>(standby.marker) |
                                 static_cast<int>(standby.promotedBy) << 2 |
                                 bit(standby.followsNew, 4));
}

/// After its end a run does nothing: what can still come is the world's.
std::string endedText(const Situated& state)
{
    std::string key;
    key += static_cast<char>(state.run.phase);
    key += static_cast<char>(bit(state.run.newPrimary.isEmpty(), 0) | bit(state.isGoodDay, 1) |
                             bit(state.acting != 0, 2));
    appendWorld(key, state.world);
    for (const Profile& profile : state.world.profiles)
        key += profileText(profile);
    for (const Late& late : state.world.late) {
        key += static_cast<char>(late.step);
        key += late.isUndo ? 'u' : 'd';
    }
    return key;
}

std::string laneText(const Situated& state, size_t lane, bool isPast)
{
    std::string text;
    for (size_t i = 0; i < state.plan.steps.size(); ++i) {
        if (isLane(state.plan.steps[i]) && laneOf(state.plan.steps[i]) == lane)
            appendStep(text, state, i, isPast);
    }
    text += profileText(state.world.profiles[lane]);
    appendLate(text, state, true, lane);
    return text;
}

} // namespace

std::string canonical(const Situated& state)
{
    const Run& run = state.run;
    if (isTerminal(run.phase))
        return endedText(state);
    const bool isPast = isPastReturn(state.plan, run);
    std::string key;
    key += static_cast<char>(run.phase);
    key += static_cast<char>(bit(run.isGoingBack, 0) | bit(run.isHoldWanted, 1) |
                             bit(run.isAbortWanted, 2) | bit(run.newPrimary.isEmpty(), 3) |
                             bit(state.isGoodDay, 4));
    key += static_cast<char>(run.group);
    for (size_t i = 0; i < run.steps.size(); ++i) {
        if (!isLane(state.plan.steps[i]))
            appendStep(key, state, i, isPast);
    }
    appendWorld(key, state.world);
    appendLate(key, state, false, 0);
    std::array<std::string, 2> lanes{laneText(state, 0, isPast), laneText(state, 1, isPast)};
    std::sort(lanes.begin(), lanes.end());
    return key + lanes[0] + lanes[1];
}

} // namespace pilothouse::simulation
