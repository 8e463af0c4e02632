#include "tests/simulation/mutants.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse::simulation {

namespace {

using Change = std::function<void(Exploration&)>;
using A = Action;

Row& rowOf(Exploration& exploration, const char* name)
{
    const auto found =
        std::find_if(exploration.rows.begin(), exploration.rows.end(), [&](const Row& row) {
            return QLatin1String(row.name) == QLatin1String(name);
        });
    PH_ASSERT(found != exploration.rows.end());
    return *found;
}

Step& stepOf(Exploration& exploration, EffectKind kind)
{
    const auto found = std::find_if(exploration.plan.steps.begin(), exploration.plan.steps.end(),
                                    [&](const Step& step) { return step.effect.kind == kind; });
    PH_ASSERT(found != exploration.plan.steps.end());
    return *found;
}

void forEach(Exploration& exploration, EffectKind kind, const std::function<void(Step&)>& change)
{
    for (Step& step : exploration.plan.steps) {
        if (step.effect.kind == kind)
            change(step);
    }
}

RungRow& rungOf(Exploration& exploration, Rung rung)
{
    const auto found =
        std::find_if(exploration.rules.ladder.begin(), exploration.rules.ladder.end(),
                     [&](const RungRow& row) { return row.rung == rung; });
    PH_ASSERT(found != exploration.rules.ladder.end());
    return *found;
}

Change acts(const char* row, Action action)
{
    return [=](Exploration& exploration) { rowOf(exploration, row).action = action; };
}

Change without(const char* row)
{
    return [=](Exploration& exploration) {
        const Row gone = rowOf(exploration, row);
        std::erase(exploration.rows, gone);
    };
}

/// The row no longer asks for the test, in either sense.
Change unasked(const char* row, Test test)
{
    return [=](Exploration& exploration) {
        Row& changed = rowOf(exploration, row);
        const std::uint32_t bit = 1U << static_cast<unsigned>(test);
        changed.must.bits &= ~bit;
        changed.mustNot.bits &= ~bit;
    };
}

Change unguarded(EffectKind kind, Need need)
{
    return [=](Exploration& exploration) {
        forEach(exploration, kind, [&](Step& step) { std::erase(step.allowed, need); });
    };
}

Change undoneBy(EffectKind kind, EffectKind undo)
{
    return [=](Exploration& exploration) {
        forEach(exploration, kind, [&](Step& step) { step.undo->kind = undo; });
    };
}

Change unordered(EffectKind kind)
{
    return [=](Exploration& exploration) {
        forEach(exploration, kind, [](Step& step) { step.after.clear(); });
    };
}

/// The two kinds of steps change places in the plan; each keeps what it is.
Change swapped(EffectKind a, EffectKind b)
{
    return [=](Exploration& exploration) {
        Step& first = stepOf(exploration, a);
        Step& second = stepOf(exploration, b);
        std::swap(first, second);
        std::swap(first.group, second.group);
        std::swap(first.after, second.after);
    };
}

Change unwanted(Rung rung, FenceFact fact)
{
    return [=](Exploration& exploration) { std::erase(rungOf(exploration, rung).wants, fact); };
}

std::vector<Mutant> rowMutants()
{
    return {
        {"a time-out counts as a failure", acts("unknown", A::Fail)},
        {"a time-out counts as a success", acts("unknown", A::Succeed)},
        {"a time-out is tried again without a doubt", acts("unknown", A::ProbeAgain)},
        {"what is not seen counts as done", acts("settle-retry", A::Succeed)},
        {"what is seen after a time-out is ignored", without("settled")},
        {"a spent doubt counts as a success", acts("settle-spent", A::Succeed)},
        {"a failure counts as a success", acts("failed", A::Succeed)},
        {"a failure is not answered", without("failed")},
        {"a failure with attempts left is not answered", without("retry")},
        {"a failure during a hold is not answered", without("retry-held")},
        {"a failure while turning back is not answered", without("failed-given-up")},
        {"a doubt while turning back is not answered", without("doubtful-given-up")},
        {"a failed last attempt in doubt is not answered", without("doubtful")},
        {"a doubt is not settled while turning back", without("settle-given-up")},
        {"a probe is not answered while turning back", without("put-back")},
        {"the guard is asked and not heard", acts("refuse", A::Act)},
        {"a refused guard is asked for ever", acts("refuse", A::PutBack)},
        {"the run turns back with effects under way", unasked("turn-back", Test::Pending)},
        {"the run gives up with effects under way", unasked("stuck", Test::Pending)},
        {"the way back ends with effects under way", unasked("rolled-back", Test::Pending)},
        {"the run is held with effects under way", unasked("held", Test::InFlight)},
        {"a hold is never reached", without("held")},
        {"nothing is undone",
         [](Exploration& exploration) {
             without("undo")(exploration);
             unasked("rolled-back", Test::UndoLeft)(exploration);
         }},
        {"a doubt is forgotten at the end",
         [](Exploration& exploration) {
             without("undone-in-doubt")(exploration);
             unasked("rolled-back", Test::AnyDoubt)(exploration);
         }},
        {"the way back is open after the return point",
         [](Exploration& exploration) {
             without("stuck")(exploration);
             unasked("turn-back", Test::GivenUp)(exploration);
             unasked("turn-back", Test::PastReturn)(exploration);
         }},
        {"an undo that failed counts as restored", acts("undo-stuck", A::EndRolledBack)},
        {"an undo's time-out counts as undone", acts("undo-unknown", A::FinishUndo)},
        {"an undo that is not seen counts as undone", acts("undo-spent", A::FinishUndo)},
        {"an undo that failed counts as undone", acts("undo-failed", A::FinishUndo)},
        {"an undo's failure is not answered", without("undo-failed-retry")},
        {"an undo in doubt is not tried again", acts("undo-retry", A::FinishUndo)},
        {"a run taken back counts as done", acts("rolled-back", A::EndDone)},
        {"a restart is not noticed", without("restarted")},
        {"a restart forgets what was sent", acts("restarted", A::EnterHeld)},
        {"what is on disk is not sent", without("persisted")},
        {"a group ends when it has begun", unasked("group", Test::GroupDone)},
        {"a run is done when its last group has begun", unasked("done", Test::GroupDone)},
        {"proof of life counts as a failure to look", acts("alive", A::Succeed)},
    };
}

std::vector<Mutant> planMutants()
{
    using K = EffectKind;
    return {
        {"promotion without a fence", unguarded(K::Promote, Need::OldPrimaryFenced)},
        {"receivers are stopped under a living primary",
         unguarded(K::DetachReceiver, Need::NoProofOfLife)},
        {"a living primary is fenced", unguarded(K::FenceOldPrimary, Need::NoProofOfLife)},
        {"promotion is no point of no return",
         [](Exploration& exploration) {
             stepOf(exploration, K::Promote).isPointOfNoReturn = false;
         }},
        {"an endpoint is given back its priority only",
         undoneBy(K::DisableEndpoint, K::RestorePriority)},
        {"a priority is not given back", undoneBy(K::LowerEndpoint, K::EnableEndpoint)},
        {"a fence is not released", undoneBy(K::FenceOldPrimary, K::EnableEndpoint)},
        {"a receiver is not given back", undoneBy(K::DetachReceiver, K::EnableEndpoint)},
        {"detaching has no way back",
         [](Exploration& exploration) { stepOf(exploration, K::DetachReceiver).undo.reset(); }},
        {"traffic is raised before the old priority is free", unordered(K::RaiseEndpoint)},
        {"the old priority is freed while the endpoint serves", unordered(K::LowerEndpoint)},
        {"siblings are moved before the promotion", unordered(K::RepointReceiver)},
        {"fenced before a candidate is known", swapped(K::SelectCandidate, K::FenceOldPrimary)},
        {"ranked before the receivers are stopped", swapped(K::DetachReceiver, K::SelectCandidate)},
        {"promoted before the fence", swapped(K::FenceOldPrimary, K::Promote)},
        {"verified before anything was moved", swapped(K::SelectCandidate, K::CheckTimeline)},
        {"settings before the promotion", swapped(K::FenceOldPrimary, K::ApplySettings)},
        {"the new primary is told to follow itself",
         [](Exploration& exploration) {
             forEach(exploration, K::RepointReceiver,
                     [](Step& step) { step.skipsNewPrimary = false; });
         }},
        {"the ranking names nobody",
         [](Exploration& exploration) {
             stepOf(exploration, K::SelectCandidate).evidence = {EvidenceCode::Ranking};
         }},
        {"verification leaves no evidence of life or death",
         [](Exploration& exploration) {
             stepOf(exploration, K::VerifyFailure).effect.kind = K::None;
         }},
    };
}

std::vector<Mutant> worldMutants()
{
    return {
        {"orphan backends do not count", unwanted(Rung::NoProcess, FenceFact::NoOrphans)},
        {"a self-restart does not count", unwanted(Rung::NoProcess, FenceFact::RestartBarred)},
        {"a hung postmaster does not count", unwanted(Rung::NoProcess, FenceFact::NoPostmaster)},
        {"unreachable counts as fenced",
         [](Exploration& exploration) {
             rungOf(exploration, Rung::HostStopped).wants = {FenceFact::Unreachable};
         }},
        {"a dead postmaster counts as fenced",
         [](Exploration& exploration) {
             rungOf(exploration, Rung::NoProcess).wants = {FenceFact::NoPostmaster};
         }},
        {"a rung that wants nothing",
         [](Exploration& exploration) { rungOf(exploration, Rung::HostStopped).wants.clear(); }},
        {"the disk is said to have what it has not",
         [](Exploration& exploration) { exploration.rules.diskBeforeCommand = false; }},
    };
}

std::vector<Mutant> all()
{
    std::vector<Mutant> list;
    for (const std::vector<Mutant>& part : {rowMutants(), planMutants(), worldMutants()})
        list.insert(list.end(), part.begin(), part.end());
    return list;
}

bool haveOverlap(const Machine& rows)
{
    for (size_t a = 0; a < rows.size(); ++a) {
        for (size_t b = a + 1; b < rows.size(); ++b) {
            if (!areExclusive(rows[a], rows[b]))
                return true;
        }
    }
    return false;
}

} // namespace

const std::vector<Mutant>& mutants()
{
    static const std::vector<Mutant> list = all();
    return list;
}

QString causeOfDeath(const Mutant& mutant, Exploration exploration)
{
    mutant.change(exploration);
    if (haveOverlap(exploration.rows))
        return QStringLiteral("rows overlap");
    const QString rule = brokenPlanRule(exploration.plan);
    if (!rule.isEmpty())
        return QStringLiteral("plan: ") + rule;
    exploration.stopsAtFirst = true;
    const int most = exploration.disturbancesMax;
    for (int disturbances = 0; disturbances <= most; ++disturbances) {
        exploration.disturbancesMax = disturbances;
        const Findings findings = Explorer(exploration).explore();
        if (!findings.example.isEmpty())
            return findings.example.last();
    }
    return {};
}

} // namespace pilothouse::simulation
