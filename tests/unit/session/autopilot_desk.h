#pragma once

#include "models/session/autopilot.h"
#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/support/orchestration/memory_journal.h"
#include "tests/support/orchestration/scripted_executor.h"

#include <algorithm>
#include <functional>

namespace pilothouse::tests {

/// Changes what was heard before it is told.
using Edit = std::function<void(FleetSnapshot&)>;

/// A desk in a world of the test's making, without any sleep.
struct AutopilotDesk
{
    explicit AutopilotDesk(Fleet fleet = simulatedFleet(3)) : store{std::move(fleet), clock}
    {
        QObject::connect(&store, &FleetStore::assessed, &alarms, &AlarmLog::accept);
        for (int second = 0; second < 10; ++second)
            pass(Seconds{1});
    }

    void pass(Microseconds time, Scenario scenario = Scenario::Normal, const Edit& edit = {})
    {
        clock.advance(time);
        elapsed += time;
        const ScenarioMoment moment{clock.monotonic(), clock.utc(), elapsed, 1, ++revision};
        FleetSnapshot snapshot = scenarioSnapshot(scenario, store.fleet(), moment);
        snapshot.isSimulated = false; // What is simulated here is the whole world.
        if (edit)
            edit(snapshot);
        store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
    }

    void passMany(int seconds, Scenario scenario, const Edit& edit = {})
    {
        for (int second = 0; second < seconds; ++second)
            pass(Seconds{1}, scenario, edit);
    }

    /// The primary is killed.
    void die(const Edit& edit = {}) { passMany(4, Scenario::KilledPrimary, edit); }

    [[nodiscard]] Autopilot::Request request() const
    {
        Autopilot::Request asked;
        asked.reason = QStringLiteral("nobody is awake tonight");
        asked.typed = autopilot.phrase();
        return asked;
    }

    [[nodiscard]] bool arm() { return autopilot.arm(request(), {QStringLiteral("ada")}).ok(); }

    /// Lets whatever was started end as on a good day.
    void finishAll()
    {
        journal.deliver();
        while (executor.oldest()) {
            executor.answerWell();
            journal.deliver();
        }
    }

    [[nodiscard]] Autopilot::State state() const { return autopilot.view().state; }
    [[nodiscard]] bool hasAlarm(const char* key) const
    {
        const auto& all = alarms.alarms();
        return std::any_of(all.begin(), all.end(), [&](const Alarm& alarm) {
            return alarm.condition.key == QLatin1String(key);
        });
    }
    [[nodiscard]] std::size_t runCount() const { return journal.stored().size(); }

    SimulatedClock clock;
    FleetStore store;
    AlarmLog alarms{clock};
    ScriptedExecutor executor;
    MemoryJournal journal;
    RunController runs{{clock, store, &executor, &journal, nullptr, QStringLiteral("desk-1")}};
    Autopilot autopilot{clock, store, alarms, runs};
    std::uint64_t revision = 0;
    Microseconds elapsed{60'000'000};
};

} // namespace pilothouse::tests
