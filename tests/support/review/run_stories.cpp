#include "tests/support/review/run_stories.h"

#include "models/orchestration/plans/failover.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/review/comparison_story.h"

#include <algorithm>
#include <map>

namespace pilothouse::tests {

namespace {

using namespace std::chrono_literals;

const UtcTime fault = std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 3h + 12min + 7s;
const UtcTime armed = fault + 34s;
constexpr Microseconds lookingTakes = 12ms;

QString valueOf(EvidenceCode code)
{
    switch (code) {
    case EvidenceCode::PrimaryDown:
        return QStringLiteral("database, peers, platform agree, from 3 vantage points");
    case EvidenceCode::ReceiverDetached:
        return QStringLiteral("marker run-1");
    case EvidenceCode::Ranking:
        return QStringLiteral("West Europe ahead of Southeast Asia by 25 rows");
    case EvidenceCode::ChosenCandidate:
        return QStringLiteral("westeurope");
    case EvidenceCode::FenceProved:
        return QStringLiteral("no process of the data directory, host control");
    case EvidenceCode::TrafficReadBack:
        return QStringLiteral("as asked");
    case EvidenceCode::Writable:
        return QStringLiteral("timeline 8");
    case EvidenceCode::Streaming:
        return QStringLiteral("slot oversight_sea");
    case EvidenceCode::CriticalHealth:
        return QStringLiteral("3 of 3 regions");
    default:
        return {};
    }
}

std::vector<StepEvidence> evidenceOf(const Step& step)
{
    std::vector<StepEvidence> evidence;
    for (const EvidenceCode code : step.evidence)
        evidence.push_back({code, valueOf(code)});
    return evidence;
}

int indexOf(const Plan& plan, const char* id)
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const Step& step) {
        return step.id.text() == QLatin1String(id);
    });
    return static_cast<int>(found - plan.steps.begin());
}

/// Every need is met but this one, of which nothing is known.
GuardFacts withoutAnswer(const Plan& plan, int step, Need need)
{
    GuardFacts facts = allYes(plan.steps[static_cast<size_t>(step)].allowed);
    for (GuardFact& fact : facts)
        if (fact.need == need)
            fact.truth = Truth::Unknown;
    return facts;
}

/// A bench whose effects take the time that the plan expects of them.
struct Stage
{
    explicit Stage(Mode mode = Mode::Live,
                   Plan plan = failoverPlan(smallFleet(), RegionId(QStringLiteral("eastus")),
                                            RegionId(QStringLiteral("westeurope"))))
        : bench(std::move(plan), mode, armed)
    {
        bench.send(EventKind::Start);
    }

    [[nodiscard]] int step(const char* id) const { return indexOf(bench.plan, id); }

    void look()
    {
        for (int i = 0; i < static_cast<int>(bench.run.steps.size()); ++i) {
            if (bench.state(i) != StepState::Probing)
                continue;
            bench.wall += lookingTakes;
            bench.probed(i);
            bench.persist();
            due[i] = bench.wall + bench.plan.steps[static_cast<size_t>(i)].expectedDuration;
        }
    }

    /// Ends what is due next; false when nothing acts.
    bool end()
    {
        int next = -1;
        for (const auto& [index, at] : due) {
            if (bench.state(index) == StepState::Acting && (next < 0 || at < due[next]))
                next = index;
        }
        if (next < 0)
            return false;
        bench.wall = std::max(bench.wall, due[next]);
        bench.finished(next, Outcome::Succeeded,
                       evidenceOf(bench.plan.steps[static_cast<size_t>(next)]));
        bench.persist();
        return true;
    }

    /// Goes on until the step acts; or to the end.
    void playUntil(const char* id)
    {
        const int wanted = step(id);
        const bool isStep = wanted < static_cast<int>(bench.run.steps.size());
        do {
            look();
        } while (!(isStep && bench.state(wanted) == StepState::Acting) && end());
    }

    [[nodiscard]] RunStory told(Microseconds later = 0ms) const
    {
        RunStory story{smallFleet(), {}, bench.wall + later};
        RunHeader& header = story.view.header;
        header.id = bench.run.id;
        header.fleetName = story.fleet.name;
        header.mode = bench.run.mode;
        header.plan = bench.plan;
        header.decision.operatorName = QStringLiteral("ada");
        header.decision.desk = QStringLiteral("desk 2");
        header.decision.faultAt = fault;
        header.decision.detectedAt = fault + 3100ms;
        header.decision.acknowledgedAt = fault + 9s;
        header.decision.openedAt = fault + 14s;
        header.decision.armedAt = armed;
        story.view.run = bench.run;
        story.view.records = bench.records;
        story.view.isDriven = true;
        return story;
    }

    EngineBench bench;
    std::map<int, UtcTime> due;
};

RunResult measured()
{
    RunResult result;
    result.end = Phase::Switched;
    result.clock.faultAt = fault;
    result.clock.faultUncertainty = 250ms;
    result.clock.detectedAt = fault + 3100ms;
    result.clock.acknowledgedAt = fault + 9s;
    result.clock.decidedAt = fault + 14s;
    result.clock.armedAt = armed;
    result.clock.firstEffectAt = armed + 460ms;
    result.clock.writableAt = armed + 1240ms;
    result.clock.namesMovedAt = armed + 5s;
    result.clock.mostClientsMovedAt = armed + 10s;
    result.clock.clientsMovedAt = armed + 11s;
    result.clock.verifiedAt = armed + 24s;
    result.machineRto = Measured{7600ms, 60s};
    result.databaseRto = Measured{1240ms, 60s};
    result.decisionTime = Measured{30'900ms, 90s};
    result.felt = Measured{41'600ms, 60s};
    result.lossSeconds = Measured{190ms, 300s};
    TokenAudit audit;
    audit.region = QStringLiteral("westeurope");
    audit.at = armed + 25s;
    audit.asked = 4120;
    audit.found = 4111;
    audit.lost = {4112, 4113, 4114, 4115, 4116, 4117, 4118, 4119, 4120};
    audit.oldestLost = fault - 190ms;
    audit.newestLost = fault;
    result.database.audit = audit;
    result.publicPath.unknown = 1;
    result.lostByMoving = {QStringLiteral("214 sessions were cut and connected anew."),
                           QStringLiteral("3 logical slots are not on the new primary.")};
    result.findings = {QStringLiteral("Warm-up of Southeast Asia: one of four paths timed out.")};
    return result;
}

} // namespace

RunStory justStarted()
{
    Stage stage;
    stage.look();
    return stage.told(140ms);
}

RunStory movingStory(Mode mode)
{
    Stage stage(mode);
    stage.playUntil("promote");
    return stage.told(50ms);
}

RunStory heldInOutage()
{
    Stage stage;
    stage.playUntil("fence:eastus");
    stage.bench.send(EventKind::Hold);
    stage.end();
    return stage.told(12s);
}

RunStory refusedStory()
{
    Stage stage;
    stage.playUntil("fence:eastus");
    stage.end();
    const int promote = stage.step("promote");
    const Guard& guard = stage.bench.plan.steps[static_cast<size_t>(promote)].allowed;
    GuardFacts facts = allYes(guard);
    for (GuardFact& fact : facts) {
        fact.source = QStringLiteral("this desk");
        fact.age = 300ms;
        if (fact.need == Need::OldPrimaryFenced) {
            fact.truth = Truth::No;
            fact.value = QStringLiteral("sessions cut");
            fact.limit = QStringLiteral("no process of the data directory");
            fact.source = QStringLiteral("host control");
            fact.clearer = Clearer::Platform;
        }
        if (fact.need == Need::CandidateFit) {
            fact.truth = Truth::Unknown;
            fact.value = QStringLiteral("no answer");
            fact.source = QStringLiteral("West Europe");
            fact.age = 4200ms;
        }
    }
    stage.bench.wall += lookingTakes;
    stage.bench.probed(promote, Truth::No, facts);
    stage.bench.persist();
    return stage.told(8s);
}

RunStory doubtfulStory()
{
    Stage stage;
    stage.playUntil("fence:eastus");
    stage.bench.wall += 90ms;
    stage.bench.crash();
    return stage.told(40s);
}

RunStory falseAlarmStory()
{
    Stage stage;
    stage.look();
    stage.bench.wall += 310ms;
    stage.bench.finished(0, Outcome::Succeeded,
                         {{EvidenceCode::ProofOfLife,
                           QStringLiteral("a commit at 03:12:41Z, seen by West Europe")}});
    return stage.told(5s);
}

RunStory rolledBackStory()
{
    Stage stage;
    stage.playUntil("select");
    stage.bench.send(EventKind::Abort);
    stage.end();
    for (const char* id : {"detach:southeastasia", "detach:westeurope"}) {
        stage.bench.wall += 30ms;
        stage.bench.undone(stage.step(id));
    }
    return stage.told(5s);
}

RunStory needsOperatorStory()
{
    Stage stage;
    stage.playUntil("promote");
    const int promote = stage.step("promote");
    const int attempts = stage.bench.plan.steps[static_cast<size_t>(promote)].attemptsMax;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        stage.bench.wall += 10s;
        stage.bench.finished(promote, Outcome::Unknown);
        stage.bench.probed(promote, Truth::Unknown);
        stage.bench.persist();
    }
    stage.playUntil("");
    return stage.told(20s);
}

RunStory refusedDoubtStory()
{
    Stage stage;
    stage.playUntil("promote");
    const int promote = stage.step("promote");
    stage.bench.wall += 10s;
    stage.bench.finished(promote, Outcome::Unknown);
    stage.bench.probed(promote, Truth::Unknown,
                       withoutAnswer(stage.bench.plan, promote, Need::CandidateFit));
    stage.bench.persist();
    while (stage.end())
        stage.look();
    return stage.told(8s);
}

RunStory livingStory()
{
    Stage stage;
    stage.playUntil("select");
    stage.end();
    const int fence = stage.step("fence:eastus");
    GuardFacts facts = allYes(stage.bench.plan.steps[static_cast<size_t>(fence)].allowed);
    for (GuardFact& fact : facts)
        if (fact.need == Need::NoProofOfLife)
            fact.truth = Truth::No;
    stage.bench.probed(fence, Truth::No, facts);
    stage.bench.persist();
    return stage.told(8s);
}

RunStory unwrittenStory()
{
    Stage stage;
    stage.playUntil("promote");
    const int raise = stage.step("raise:tm-oversight-failover");
    while (stage.bench.state(raise) != StepState::Probing && stage.end())
        if (stage.bench.state(raise) != StepState::Probing)
            stage.look();
    stage.bench.probed(raise, Truth::No,
                       withoutAnswer(stage.bench.plan, raise, Need::NewPrimaryWritable));
    stage.bench.persist();
    while (stage.end())
        stage.look();
    return stage.told(8s);
}

RunStory unverifiedStory()
{
    Stage stage;
    stage.playUntil("check-health");
    const int check = stage.step("check-health");
    while (stage.bench.state(check) == StepState::Acting) {
        stage.bench.wall += 30s;
        stage.bench.finished(check, Outcome::Failed, {});
        stage.bench.persist();
        stage.look();
    }
    stage.playUntil("");
    return stage.told(20s);
}

RunStory askingStory()
{
    Plan plan = failoverPlan(smallFleet(), RegionId(QStringLiteral("eastus")),
                             RegionId(QStringLiteral("westeurope")));
    const size_t asks = static_cast<size_t>(indexOf(plan, "notify"));
    plan.steps[asks].kind = StepKind::Ask;
    plan.steps[asks].sentence = {QStringLiteral("Confirm the rows a second with the owner"), {}};
    plan.steps[asks].expected = ExpectedRange{100.0, 5000.0};
    Stage stage(Mode::Live, std::move(plan));
    stage.playUntil("");
    return stage.told(41s);
}

RunStory finishedStory()
{
    Stage stage;
    stage.playUntil("");
    RunStory story = stage.told(20s);
    story.view.result = measured();
    story.view.consistency = comparedAt(armed + 31s);
    return story;
}

} // namespace pilothouse::tests
