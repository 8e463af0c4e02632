#pragma once

#include "models/orchestration/plans/failover.h"
#include "models/review/measure_run.h"
#include "tests/support/orchestration/engine_bench.h"

#include <chrono>

/// A failover of the small fleet from East US to West Europe, with the books of both rulers.
namespace pilothouse::tests {

using namespace std::chrono_literals;

inline const UtcTime armed{Microseconds(1'795'000'000'000'000)};

/// A moment of that day, and the same on the steady clock.
inline UtcTime at(Microseconds sinceArmed)
{
    return armed + sinceArmed;
}

inline AcknowledgementGap gap(Microseconds from, Microseconds to, const char* before = "eastus",
                              const char* after = "westeurope")
{
    const MonotonicTime base{1'000s};
    return {base + from,
            base + to,
            at(from),
            at(to),
            QString::fromLatin1(before),
            QString::fromLatin1(after)};
}

/// 500 acknowledged writes were looked for, and the last three of them are not there.
inline TokenAudit auditOfMove()
{
    TokenAudit audit;
    audit.region = QStringLiteral("westeurope");
    audit.at = at(2s);
    audit.asked = 500;
    audit.found = 497;
    audit.lost = {498, 499, 500};
    audit.oldestLost = at(-20'080ms);
    audit.newestLost = at(-20s);
    return audit;
}

inline CanaryBooks booksOfMove(Microseconds acceptedAfter)
{
    CanaryBooks books;
    books.acknowledged = 900;
    books.gaps = {gap(-90s, -88s, "eastus", "eastus"), gap(-20s, acceptedAfter)};
    books.audit = auditOfMove();
    return books;
}

/// Everything of the move, to be changed by a test before it is measured.
struct MeasuredMove
{
    Fleet fleet = smallFleet();
    RunHeader header;
    std::vector<Record> records;
    CanaryBooks database = booksOfMove(1'400ms);
    CanaryBooks publicPath = booksOfMove(11s);

    MeasuredMove()
    {
        fleet.publicProfile = fleet.trafficProfiles.back().name;
        fleet.trafficProfiles.back().ttl = 10s;
        database.leftBehind = LeftBehind{2, 0, 1, 4};
        header.id = RunId(QStringLiteral("run-1"));
        header.fleetName = QStringLiteral("oversight");
        header.plan = failoverPlan(fleet, RegionId(QStringLiteral("eastus")));
        header.decision.operatorName = QStringLiteral("ada");
        header.decision.faultAt = at(-20s);
        header.decision.faultUncertainty = 1s;
        header.decision.detectedAt = at(-18s);
        header.decision.acknowledgedAt = at(-15s);
        header.decision.openedAt = at(-10s);
        header.decision.armedAt = armed;
        play({});
    }

    /// Runs the plan; the steps named end as given, all others succeed. A record each 10 ms.
    void play(const std::map<QString, Outcome>& ends)
    {
        EngineBench bench(header.plan, Mode::Live);
        bench.send(EventKind::Start);
        for (int turns = 0; turns < 100 && !isTerminal(bench.run.phase); ++turns)
            for (int i = 0; i < static_cast<int>(header.plan.steps.size()); ++i)
                playStep(bench, i, ends);
        records = bench.records;
        for (Record& record : records)
            record.occasion.wall = at(Microseconds(10'000) * static_cast<int>(record.sequence));
    }

    [[nodiscard]] RunResult measure() const
    {
        return measureRun({fleet, header, records, &database, &publicPath});
    }

private:
    static void playStep(EngineBench& bench, int step, const std::map<QString, Outcome>& ends)
    {
        if (bench.state(step) != StepState::Probing)
            return;
        const QString id = bench.plan.steps[static_cast<std::size_t>(step)].id.text();
        const auto end = ends.find(id);
        bench.act(step, end == ends.end() ? Outcome::Succeeded : end->second);
        if (bench.state(step) == StepState::Settling)
            bench.probed(step, Truth::Yes);
    }
};

} // namespace pilothouse::tests
