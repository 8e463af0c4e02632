#include "tests/support/orchestration/engine_bench.h"

#include <utility>

namespace pilothouse::tests {

namespace {

Region region(const char* id, const char* name, int priority, const char* jurisdiction)
{
    Region region;
    region.id = RegionId(QString::fromLatin1(id));
    region.name = QString::fromLatin1(name);
    region.homeRole = priority == 1 ? Role::Primary : Role::Standby;
    region.priority = priority;
    region.capacity = priority == 1 ? 4 : 2;
    region.jurisdiction = QString::fromLatin1(jurisdiction);
    return region;
}

TrafficProfile profile(const char* name)
{
    TrafficProfile profile;
    profile.name = QString::fromLatin1(name);
    return profile;
}

} // namespace

Fleet smallFleet()
{
    Fleet fleet;
    fleet.name = QStringLiteral("oversight");
    fleet.regions = {region("eastus", "East US", 1, "US"),
                     region("westeurope", "West Europe", 2, "EU"),
                     region("southeastasia", "Southeast Asia", 3, "SG")};
    fleet.trafficProfiles = {profile("tm-oversight-global"), profile("tm-oversight-failover")};
    return fleet;
}

Step acting(const char* id, int group, std::vector<int> after)
{
    Step step;
    step.id = StepId(QString::fromLatin1(id));
    step.group = group;
    step.after = std::move(after);
    step.landing = Landing::CanLandLate;
    step.hasAlready = true;
    step.effect.kind = EffectKind::DisableEndpoint;
    step.undo = Effect{EffectKind::EnableEndpoint, Place::Everywhere, {}, {}};
    step.allowed = {Need::LeaseHeld};
    step.evidence = {EvidenceCode::TrafficReadBack};
    step.attemptsMax = 2;
    step.timeout = Milliseconds(5'000);
    return step;
}

GuardFacts allYes(const Guard& guard)
{
    GuardFacts facts;
    for (const Need need : guard) {
        GuardFact fact;
        fact.need = need;
        fact.truth = Truth::Yes;
        facts.push_back(fact);
    }
    return facts;
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

Run replayed(const Plan& plan, const std::vector<Record>& records)
{
    Run run;
    for (const Record& record : records)
        run = apply(plan, std::move(run), record);
    return run;
}

EngineBench::EngineBench(Plan planToRun, Mode mode, UtcTime openedAt)
    : plan(std::move(planToRun))
    , wall(openedAt)
{
    Opening opening;
    opening.id = RunId(QStringLiteral("run-1"));
    opening.mode = mode;
    opening.epoch = 10;
    opening.occasion.wall = wall;
    const Advanced opened = openRun(plan, opening);
    run = opened.run;
    records = opened.records;
    persist();
}

void EngineBench::send(Event event)
{
    event.occasion.actor = QStringLiteral("ada");
    event.occasion.wall = wall;
    Advanced advanced = advance(plan, run, event);
    run = std::move(advanced.run);
    records.insert(records.end(), advanced.records.begin(), advanced.records.end());
    commands.insert(commands.end(), advanced.commands.begin(), advanced.commands.end());
}

void EngineBench::send(EventKind kind)
{
    Event event;
    event.kind = kind;
    send(event);
}

void EngineBench::persist()
{
    onDisk = records.size();
    Event event;
    event.kind = EventKind::Persisted;
    event.sequence = onDisk;
    send(event);
}

void EngineBench::probed(int step, Truth already)
{
    probed(step, already, allYes(plan.steps[static_cast<size_t>(step)].allowed));
}

void EngineBench::probed(int step, Truth already, const GuardFacts& facts)
{
    Event event;
    event.kind = EventKind::Probed;
    event.step = step;
    event.probe = run.transit[static_cast<size_t>(step)].probe;
    event.already = already;
    event.facts = facts;
    send(event);
}

void EngineBench::finished(int step, Outcome outcome)
{
    const bool isWell = outcome == Outcome::Succeeded;
    finished(step, outcome,
             isWell ? wanted(plan.steps[static_cast<size_t>(step)]) : std::vector<StepEvidence>());
}

void EngineBench::finished(int step, Outcome outcome, const std::vector<StepEvidence>& evidence)
{
    Event event;
    event.kind = EventKind::Finished;
    event.step = step;
    event.epoch = run.steps[static_cast<size_t>(step)].epoch;
    event.outcome = outcome;
    event.evidence = evidence;
    send(event);
}

void EngineBench::act(int step, Outcome outcome)
{
    probed(step);
    persist();
    finished(step, outcome);
}

void EngineBench::undone(int step, Outcome outcome)
{
    persist();
    finished(step, outcome);
}

void EngineBench::crash()
{
    records.resize(onDisk);
    run = replayed(plan, records);
    commands.clear();
    Event event;
    event.kind = EventKind::Restarted;
    event.epoch = run.epoch + 10;
    send(event);
    persist();
}

StepState EngineBench::state(int step) const
{
    return run.steps[static_cast<size_t>(step)].state;
}

std::vector<Command> EngineBench::take()
{
    return std::exchange(commands, {});
}

} // namespace pilothouse::tests
