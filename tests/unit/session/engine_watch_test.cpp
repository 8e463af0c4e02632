#include "models/session/engine_watch.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/orchestration/memory_journal.h"
#include "tests/support/orchestration/scripted_elsewhere.h"
#include "tests/support/orchestration/scripted_executor.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

/// A desk that only reads, beside a process that runs the engine.
struct SecondDesk
{
    SecondDesk()
    {
        journal.held = Error{
            ErrorCode::Refused, QStringLiteral("held"), QStringLiteral("daemon, process 7"), {}};
        QObject::connect(&store, &FleetStore::assessed, &alarms, &AlarmLog::accept);
    }

    void pass(Milliseconds time)
    {
        clock.advance(time);
        // The first tells of it, the second takes it in.
        for (int look = 0; look < 2; ++look) {
            FleetSnapshot snapshot;
            snapshot.revision = ++revision;
            snapshot.publishedAt = clock.monotonic();
            store.accept(std::make_shared<const FleetSnapshot>(std::move(snapshot)));
        }
    }

    [[nodiscard]] const Alarm* alarm() const
    {
        for (const Alarm& each : alarms.alarms())
            if (each.condition.key == QLatin1String("engine-unheard") && !each.goneSince)
                return &each;
        return nullptr;
    }

    SimulatedClock clock;
    FleetStore store{smallFleet(), clock};
    AlarmLog alarms{clock};
    ScriptedExecutor executor;
    MemoryJournal journal;
    ScriptedElsewhere holder;
    RunController runs{
        {clock, store, &executor, &journal, nullptr, QStringLiteral("desk-2"), &holder}};
    EngineWatch watch{store, alarms, runs};
    std::uint64_t revision = 0;
};

} // namespace

/// A desk that only reads says when nobody runs the engine any more.
class EngineWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHolderThatAnswersIsNoAlarm();
    void aHolderThatIsStartedAgainIsNoAlarm();
    void aHolderThatIsGoneIsAlarmed();
    void theDeskThatRunsTheEngineAlarmsNothing();
};

void EngineWatchTest::aHolderThatAnswersIsNoAlarm()
{
    SecondDesk desk;
    desk.pass(Seconds{60});
    QVERIFY(desk.alarm() == nullptr);
}

void EngineWatchTest::aHolderThatIsStartedAgainIsNoAlarm()
{
    SecondDesk desk;
    desk.holder.setReached(false);
    desk.pass(EngineWatch::patience - Milliseconds{1});
    QVERIFY(desk.alarm() == nullptr);
    desk.holder.setReached(true);
    desk.pass(EngineWatch::patience);
    QVERIFY(desk.alarm() == nullptr);
}

void EngineWatchTest::aHolderThatIsGoneIsAlarmed()
{
    SecondDesk desk;
    desk.holder.setReached(false);
    desk.pass(EngineWatch::patience);
    desk.pass(AlarmLog::onDelay);
    const Alarm* alarm = desk.alarm();
    QVERIFY(alarm != nullptr);
    QVERIFY(alarm->condition.severity == Severity::High);
    QVERIFY(alarm->condition.whatToDo.first().contains(QLatin1String("daemon, process 7")));
    desk.holder.setReached(true);
    desk.pass(Milliseconds{100});
    QVERIFY(desk.alarm() == nullptr);
}

void EngineWatchTest::theDeskThatRunsTheEngineAlarmsNothing()
{
    SecondDesk desk;
    desk.holder.setReached(false);
    desk.journal.held = std::monostate{};
    desk.pass(Seconds{60});
    QVERIFY(desk.alarm() == nullptr);
}

PILOTHOUSE_TEST(EngineWatchTest)
#include "engine_watch_test.moc"
