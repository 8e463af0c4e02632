#include "models/orchestration/plans/failover.h"

#include "models/core/assert.h"
#include "models/orchestration/plans/builder.h"
#include "models/orchestration/words.h"

namespace pilothouse {

namespace {

Step verifyFailure(const Region& old)
{
    Step step = readingStep("verify-failure", EffectKind::VerifyFailure);
    step.effect = at(EffectKind::VerifyFailure, old.id);
    step.sentence = {
        QT_TRANSLATE_NOOP("OrchestrationWords", "Verify that the primary in %1 is down"),
        {old.name}};
    step.evidence = {EvidenceCode::PrimaryDown};
    step.attemptsMax = 3;
    step.timeout = Milliseconds(10'000);
    step.expectedDuration = Milliseconds(400);
    return step;
}

/// Optional, because a standby that nobody reaches cannot be detached; selection and promotion then
/// ask whether all reachable ones are.
Step detachReceiver(const Region& standby)
{
    Step step = actingStep("detach", standby.id.text(), Landing::CanLandLate);
    step.effect = at(EffectKind::DetachReceiver, standby.id);
    step.undo = at(EffectKind::AttachReceiver, standby.id);
    step.sentence = {QT_TRANSLATE_NOOP("OrchestrationWords", "Stop the receiver in %1"),
                     {standby.name}};
    step.allowed = {Need::LeaseHeld, Need::NoProofOfLife, Need::UnmarkedByOthers};
    step.evidence = {EvidenceCode::ReceiverDetached};
    step.isRequired = false;
    step.timeout = Milliseconds(2'000);
    step.expectedDuration = Milliseconds(26);
    return step;
}

Step selectCandidate()
{
    Step step = readingStep("select", EffectKind::SelectCandidate);
    step.sentence = {
        QT_TRANSLATE_NOOP("OrchestrationWords", "Rank the standbys and choose the new primary"),
        {}};
    step.allowed = {Need::LeaseHeld, Need::ReceiversDetached};
    step.evidence = {EvidenceCode::Ranking, EvidenceCode::ChosenCandidate};
    step.attemptsMax = 2;
    step.timeout = Milliseconds(2'000);
    step.expectedDuration = Milliseconds(100);
    return step;
}

Step fenceOldPrimary(const FailoverPolicy& policy, const Region& old)
{
    Step step = fenceStep(policy, old);
    step.undo = at(EffectKind::ReleaseFence, old.id);
    step.allowed = {Need::LeaseHeld, Need::CandidateChosen, Need::NoProofOfLife};
    return step;
}

Step promote()
{
    Step step = actingStep("promote", QString(), Landing::ServerChecked);
    step.effect = {EffectKind::Promote, Place::NewPrimary, {}, {}};
    step.sentence = {QT_TRANSLATE_NOOP("OrchestrationWords", "Promote the new primary"), {}};
    step.allowed = {Need::LeaseHeld, Need::ProbeAnswered, Need::CandidateFit,
                    Need::ReceiversDetached, Need::OldPrimaryFenced};
    step.evidence = {EvidenceCode::Writable};
    step.isPointOfNoReturn = true;
    step.timeout = Milliseconds(10'000);
    step.expectedDuration = Milliseconds(120);
    step.tier = Tier::Commander;
    return step;
}

Step trafficStep(const char* name, EffectKind kind, const TrafficProfile& profile)
{
    Step step = actingStep(name, profile.name, Landing::CanLandLate);
    step.effect = {kind, Place::Everywhere, {}, profile.name};
    step.evidence = {EvidenceCode::TrafficReadBack};
    step.attemptsMax = 3;
    step.timeout = Milliseconds(15'000);
    step.expectedDuration = Milliseconds(1'500);
    return step;
}

Step disableEndpoint(const TrafficProfile& profile, const Region& old)
{
    Step step = trafficStep("disable", EffectKind::DisableEndpoint, profile);
    step.undo = Effect{EffectKind::EnableEndpoint, Place::Region, old.id, profile.name};
    step.effect.place = Place::Region;
    step.effect.region = old.id;
    step.sentence = {QT_TRANSLATE_NOOP("OrchestrationWords", "Send no traffic to %1 in %2"),
                     {old.name, profile.name}};
    step.allowed = {Need::LeaseHeld, Need::OldPrimaryFenced};
    return step;
}

/// No two endpoints of a profile may have one priority, so the old one leaves its own first.
Step lowerEndpoint(const TrafficProfile& profile, const Region& old)
{
    Step step = trafficStep("lower", EffectKind::LowerEndpoint, profile);
    step.undo = Effect{EffectKind::RestorePriority, Place::Region, old.id, profile.name};
    step.effect.place = Place::Region;
    step.effect.region = old.id;
    step.sentence = {
        QT_TRANSLATE_NOOP("OrchestrationWords", "Give the endpoint of %1 the last priority in %2"),
        {old.name, profile.name}};
    step.allowed = {Need::LeaseHeld, Need::OldEndpointDisabled};
    return step;
}

Step raiseEndpoint(const TrafficProfile& profile)
{
    Step step = trafficStep("raise", EffectKind::RaiseEndpoint, profile);
    step.effect.place = Place::NewPrimary;
    step.sentence = {QT_TRANSLATE_NOOP("OrchestrationWords",
                                       "Give the new primary's endpoint the first priority in %1"),
                     {profile.name}};
    step.allowed = {Need::LeaseHeld, Need::OldEndpointDisabled, Need::NewPrimaryWritable};
    return step;
}

/// At once after the promotion: a new primary that waits for standbys that are not attached is
/// writable but mute.
Step repointReceiver(const Region& standby)
{
    Step step = actingStep("repoint", standby.id.text(), Landing::CanLandLate);
    step.effect = at(EffectKind::RepointReceiver, standby.id);
    step.sentence = {QT_TRANSLATE_NOOP("OrchestrationWords",
                                       "Let %1 follow the new primary, with a slot of its own"),
                     {standby.name}};
    step.allowed = {Need::LeaseHeld, Need::NewPrimaryWritable};
    step.evidence = {EvidenceCode::Streaming};
    step.isRequired = false;
    step.skipsNewPrimary = true;
    step.timeout = Milliseconds(5'000);
    step.expectedDuration = Milliseconds(90);
    return step;
}

/// Optional, because the old primary's region may be dark; what fails is a finding.
Step applySettings(const Region& region)
{
    Step step = actingStep("settings", region.id.text(), Landing::CanLandLate);
    step.effect = at(EffectKind::ApplySettings, region.id);
    step.sentence = {
        QT_TRANSLATE_NOOP("OrchestrationWords",
                          "Point the application in %1 at the new primary; it restarts"),
        {region.name}};
    step.allowed = {Need::LeaseHeld, Need::NewPrimaryWritable};
    step.evidence = {EvidenceCode::SettingsReadBack};
    step.isRequired = false;
    step.timeout = Milliseconds(30'000);
    step.expectedDuration = Milliseconds(5'000);
    return step;
}

Step warmUp(const Region& region)
{
    Step step = actingStep("warm-up", region.id.text(), Landing::CanLandLate);
    step.effect = at(EffectKind::WarmUp, region.id);
    step.sentence = {QT_TRANSLATE_NOOP("OrchestrationWords", "Warm up the application in %1"),
                     {region.name}};
    step.evidence = {EvidenceCode::CacheWarm};
    step.isRequired = false;
    step.attemptsMax = 1;
    step.timeout = Milliseconds(10'000);
    step.expectedDuration = Milliseconds(1'000);
    return step;
}

Step check(const char* name, EffectKind kind, EvidenceCode evidence, const Sentence& sentence)
{
    Step step = readingStep(name, kind);
    step.sentence = sentence;
    step.evidence = {evidence};
    step.attemptsMax = 3;
    step.timeout = Milliseconds(30'000);
    step.expectedDuration = Milliseconds(1'000);
    return step;
}

Step cutClients(const Region& old)
{
    Step step = actingStep("cut-clients", old.id.text(), Landing::CanLandLate);
    step.effect = at(EffectKind::CutClients, old.id);
    step.sentence = {
        QT_TRANSLATE_NOOP("OrchestrationWords", "Cut the sessions that are still on %1"),
        {old.name}};
    step.evidence = {EvidenceCode::SessionsCut};
    step.isRequired = false;
    step.timeout = Milliseconds(5'000);
    step.expectedDuration = Milliseconds(200);
    return step;
}

Step notify()
{
    Step step = actingStep("notify", QString(), Landing::CanLandLate);
    step.effect = {EffectKind::Notify, Place::Everywhere, {}, {}};
    step.sentence = {
        QT_TRANSLATE_NOOP("OrchestrationWords",
                          "Send the notice with old, new and time, and log the RTO verdict"),
        {}};
    step.evidence = {EvidenceCode::NoticeDelivered};
    step.isRequired = false;
    step.attemptsMax = 3;
    step.timeout = Milliseconds(5'000);
    step.expectedDuration = Milliseconds(300);
    return step;
}

/// The story's steps 3 and 4: traffic leaves the old primary while the new one is promoted, and
/// follows only once that one writes.
void addMove(PlanBuilder& plan, const Fleet& fleet, const Region& old)
{
    std::vector<int> lowered;
    for (const TrafficProfile& profile : fleet.trafficProfiles) {
        const int disabled = plan.add(disableEndpoint(profile, old));
        lowered.push_back(plan.add(lowerEndpoint(profile, old), {disabled}));
    }
    const int promoted = plan.add(promote());
    for (const Region& region : fleet.regions) {
        if (region.id != old.id)
            plan.add(repointReceiver(region), {promoted});
    }
    for (size_t i = 0; i < lowered.size(); ++i)
        plan.add(raiseEndpoint(fleet.trafficProfiles[i]), {lowered[i], promoted});
}

/// One region after the other, because new settings restart the application.
void addSettings(PlanBuilder& plan, const Fleet& fleet)
{
    std::vector<int> after;
    for (const Region& region : fleet.regions)
        after = {plan.add(applySettings(region), after)};
}

void addChecks(PlanBuilder& plan)
{
    plan.add(check("check-write-path", EffectKind::CheckWritePath, EvidenceCode::PublicWrite,
                   {QT_TRANSLATE_NOOP("OrchestrationWords",
                                      "Verify that a write through the public name is accepted"),
                    {}}));
    plan.add(check(
        "check-health", EffectKind::CheckHealth, EvidenceCode::CriticalHealth,
        {QT_TRANSLATE_NOOP("OrchestrationWords", "Verify critical health in every region"), {}}));
    plan.add(check(
        "check-names", EffectKind::CheckNames, EvidenceCode::NamesMoved,
        {QT_TRANSLATE_NOOP("OrchestrationWords",
                           "Verify that the name servers answer with the new primary's region"),
         {}}));
    plan.add(
        check("check-timeline", EffectKind::CheckTimeline, EvidenceCode::TimelineAgreed,
              {QT_TRANSLATE_NOOP("OrchestrationWords",
                                 "Verify that every standby follows the new primary's history"),
               {}}));
}

} // namespace

Plan failoverPlan(const Fleet& fleet, const RegionId& oldPrimary, const RegionId& target)
{
    const Region* old = fleet.find(oldPrimary);
    PH_ASSERT(old != nullptr);
    PlanBuilder plan(Operation::Failover, oldPrimary);
    plan.add(verifyFailure(*old));
    plan.nextGroup();
    for (const Region& region : fleet.regions) {
        if (region.id != oldPrimary)
            plan.add(detachReceiver(region));
    }
    plan.nextGroup();
    plan.add(selectCandidate());
    plan.nextGroup();
    plan.add(fenceOldPrimary(fleet.failover, *old));
    plan.nextGroup();
    addMove(plan, fleet, *old);
    plan.nextGroup();
    addSettings(plan, fleet);
    plan.nextGroup();
    for (const Region& region : fleet.regions) {
        if (region.id != oldPrimary)
            plan.add(warmUp(region));
    }
    plan.nextGroup();
    addChecks(plan);
    plan.nextGroup();
    plan.add(cutClients(*old));
    plan.nextGroup();
    plan.add(notify());
    Plan taken = plan.take();
    taken.target = target;
    return taken;
}

} // namespace pilothouse
