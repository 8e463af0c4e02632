#include "tests/simulation/world.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse::simulation {

namespace {

/// Index of the standby of that region in the plan's fleet, or -1. The small fleet has two.
int standbyOf(const RegionId& region)
{
    if (region.text() == QLatin1String("westeurope"))
        return 0;
    return region.text() == QLatin1String("southeastasia") ? 1 : -1;
}

int profileOf(const QString& name)
{
    return name == QLatin1String("tm-oversight-global") ? 0 : 1;
}

bool areDetached(const World& world)
{
    return std::all_of(world.standbys.begin(), world.standbys.end(),
                       [](const Standby& each) { return each.marker == Desk::Ours; });
}

std::vector<StepEvidence> wanted(const Step& step)
{
    std::vector<StepEvidence> evidence;
    for (const EvidenceCode code : step.evidence)
        evidence.push_back({code, code == EvidenceCode::ChosenCandidate
                                      ? QStringLiteral("westeurope")
                                      : QString()});
    return evidence;
}

/// As an executor climbs: one act after the other, until the ladder says that the fence is proved.
bool climb(World& world, const Rules& rules)
{
    OldPrimary& old = world.old;
    if (old.fenceLies)
        return true;
    if (old.means == Means::Host)
        old.isHostOff = true;
    if (old.means != Means::Process)
        return isFenced(world, rules);
    for (bool* act : {&old.isRestartBarred, &old.hasOrphans, &old.hasPostmaster}) {
        if (isFenced(world, rules))
            return true;
        *act = act == &old.isRestartBarred;
    }
    return isFenced(world, rules);
}

bool release(World& world)
{
    OldPrimary& old = world.old;
    // A machine that was off starts without what ran on it.
    if (old.isHostOff)
        old.hasPostmaster = old.hasOrphans = old.isHung = false;
    old.isHostOff = false;
    old.isRestartBarred = false;
    return true;
}

bool detach(Standby& standby, const Rules& rules)
{
    if (rules.detachingChecksMarkers && standby.marker == Desk::Rival)
        return false;
    if (standby.promotedBy == Desk::None)
        standby.marker = Desk::Ours;
    return true;
}

bool attach(Standby& standby)
{
    if (standby.marker == Desk::Ours)
        standby.marker = Desk::None;
    return true;
}

bool promote(World& world, const Rules& rules, int index)
{
    Standby& standby = world.standbys[static_cast<size_t>(index)];
    if (standby.promotedBy != Desk::None)
        return standby.promotedBy == Desk::Ours;
    if (rules.promotionChecksMarkers && !areDetached(world))
        return false;
    standby.promotedBy = Desk::Ours;
    return true;
}

/// A primary follows nobody.
bool repoint(Standby& standby)
{
    if (standby.promotedBy != Desk::None)
        return false;
    standby.marker = Desk::None;
    standby.followsNew = true;
    return true;
}

/// The service refuses two endpoints of one priority.
bool raise(Profile& profile, int standby)
{
    if (!profile.isOldLowered)
        return false;
    profile.raised = static_cast<std::uint8_t>(standby + 1);
    return true;
}

bool restorePriority(Profile& profile)
{
    if (profile.raised != 0)
        return false;
    profile.isOldLowered = false;
    return true;
}

bool isServing(const World& world, int standby)
{
    return standby >= 0 && world.standbys[static_cast<size_t>(standby)].promotedBy == Desk::Ours;
}

bool hasTraffic(const World& world, int standby)
{
    return std::all_of(world.profiles.begin(), world.profiles.end(), [&](const Profile& each) {
        return !each.isOldEnabled && each.raised == standby + 1;
    });
}

bool apply(World& world, const Rules& rules, const Effect& effect, const Run& run, int step)
{
    const int chosen = standbyOf(run.newPrimary);
    Standby& standby = world.standbys[static_cast<size_t>(std::max(0, standbyOf(effect.region)))];
    Profile& profile = world.profiles[static_cast<size_t>(profileOf(effect.object))];
    switch (effect.kind) {
    case EffectKind::VerifyFailure:
        return true;
    case EffectKind::SelectCandidate:
        return areDetached(world);
    case EffectKind::DetachReceiver:
        return detach(standby, rules);
    case EffectKind::AttachReceiver:
        return attach(standby);
    case EffectKind::FenceOldPrimary:
        return climb(world, rules);
    case EffectKind::ReleaseFence:
        return release(world);
    case EffectKind::DisableEndpoint:
        profile.isOldEnabled = false;
        return true;
    case EffectKind::EnableEndpoint:
        profile.isOldEnabled = true;
        return true;
    case EffectKind::LowerEndpoint:
        profile.isOldLowered = true;
        return true;
    case EffectKind::RestorePriority:
        return restorePriority(profile);
    case EffectKind::RaiseEndpoint:
        return raise(profile, chosen);
    case EffectKind::Promote:
        return promote(world, rules, chosen);
    case EffectKind::RepointReceiver:
        return repoint(standby);
    case EffectKind::CheckWritePath:
    case EffectKind::CheckNames:
        return isServing(world, chosen) && hasTraffic(world, chosen);
    case EffectKind::CheckHealth:
    case EffectKind::CheckTimeline:
        return isServing(world, chosen);
    case EffectKind::CutClients:
        if (world.old.isCutOff && !world.old.isHostOff)
            return false;
        [[fallthrough]];
    case EffectKind::ApplySettings:
    case EffectKind::WarmUp:
    case EffectKind::Notify:
    case EffectKind::None:
        world.harmless |= std::uint64_t(1) << step;
        return true;
    }
    return false;
}

bool isSo(const World& world, const Rules& rules, const Step& step, const Run& run, Need need)
{
    const int chosen = standbyOf(run.newPrimary);
    switch (need) {
    case Need::LeaseHeld:
    case Need::ProbeAnswered:
        return true;
    case Need::NoProofOfLife:
        return !world.old.provesLife();
    case Need::UnmarkedByOthers:
        return world.standbys[static_cast<size_t>(standbyOf(step.effect.region))].marker !=
               Desk::Rival;
    case Need::ReceiversDetached:
        return areDetached(world);
    case Need::CandidateChosen:
        return chosen >= 0;
    case Need::CandidateFit:
        return chosen >= 0 && world.standbys[static_cast<size_t>(chosen)].promotedBy != Desk::Rival;
    case Need::OldPrimaryFenced:
        return isFenced(world, rules);
    case Need::NewPrimaryWritable:
        return isServing(world, chosen);
    case Need::OldEndpointDisabled:
        return !world.profiles[static_cast<size_t>(profileOf(step.effect.object))].isOldEnabled;
    }
    return false;
}

} // namespace

bool isPromotedByUs(const World& world)
{
    return std::any_of(world.standbys.begin(), world.standbys.end(),
                       [](const Standby& each) { return each.promotedBy == Desk::Ours; });
}

bool isFenced(const World& world, const Rules& rules)
{
    const OldPrimary& old = world.old;
    const auto truth = [](bool is) { return is ? Truth::Yes : Truth::No; };
    const std::vector<FenceReading> readings{
        {FenceFact::Unreachable, truth(old.isCutOff || old.isHung), {}, {}},
        {FenceFact::NoPostmaster, truth(!old.hasPostmaster || old.isHostOff), {}, {}},
        {FenceFact::NoOrphans, truth(!old.hasOrphans || old.isHostOff), {}, {}},
        {FenceFact::RestartBarred, truth(old.isRestartBarred), {}, {}},
        {FenceFact::HostOff, truth(old.isHostOff), {}, {}}};
    return assessFence(rules.ladder, rules.accepted, readings).provedBy.has_value();
}

bool isThere(const World& world, const Rules& rules, const Plan& plan, const Run& run, int index)
{
    const Step& step = plan.steps[static_cast<size_t>(index)];
    const int chosen = standbyOf(run.newPrimary);
    const Standby& standby =
        world.standbys[static_cast<size_t>(std::max(0, standbyOf(step.effect.region)))];
    const Profile& profile = world.profiles[static_cast<size_t>(profileOf(step.effect.object))];
    switch (step.effect.kind) {
    case EffectKind::DetachReceiver:
        return standby.marker == Desk::Ours;
    case EffectKind::FenceOldPrimary:
        return isFenced(world, rules);
    case EffectKind::DisableEndpoint:
        return !profile.isOldEnabled;
    case EffectKind::LowerEndpoint:
        return profile.isOldLowered;
    case EffectKind::RaiseEndpoint:
        return profile.raised == chosen + 1;
    case EffectKind::Promote:
        return isServing(world, chosen);
    case EffectKind::RepointReceiver:
        return standby.followsNew;
    default:
        return (world.harmless & (std::uint64_t(1) << index)) != 0;
    }
}

Effected effect(World& world, const Rules& rules, const Plan& plan, const Run& run,
                const Late& what)
{
    const Step& step = plan.steps[static_cast<size_t>(what.step)];
    if (step.effect.kind == EffectKind::VerifyFailure && world.old.provesLife())
        return {true, {{EvidenceCode::ProofOfLife, {}}}};
    if (what.isUndo) {
        PH_ASSERT(step.undo.has_value());
        return {apply(world, rules, *step.undo, run, what.step), {}};
    }
    return {apply(world, rules, step.effect, run, what.step), wanted(step)};
}

Event probe(const World& world, const Rules& rules, const Plan& plan, const Run& run, int step)
{
    const size_t index = static_cast<size_t>(step);
    Event event;
    event.kind = EventKind::Probed;
    event.step = step;
    event.probe = run.transit[index].probe;
    const Step& data = plan.steps[index];
    event.already =
        data.hasAlready && isThere(world, rules, plan, run, step) ? Truth::Yes : Truth::No;
    for (const Need need : data.allowed) {
        GuardFact fact;
        fact.need = need;
        fact.truth = isSo(world, rules, data, run, need) ? Truth::Yes : Truth::No;
        event.facts.push_back(fact);
    }
    return event;
}

bool isHarmless(EffectKind kind)
{
    const Among<EffectKind> kinds{EffectKind::ApplySettings, EffectKind::WarmUp,
                                  EffectKind::CutClients, EffectKind::Notify};
    return kinds.has(kind);
}

bool canLandLate(const Rules& rules, const Step& step)
{
    if (isHarmless(step.effect.kind))
        return false;
    return step.landing == Landing::CanLandLate ||
           (step.landing == Landing::ServerChecked && !rules.promotionHasDeadline);
}

} // namespace pilothouse::simulation
