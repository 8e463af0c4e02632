#include "app/control/engine_link.h"
#include "tests/support/suite/suite.h"
#include "tests/support/control/control_bench.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

Error heldByOther()
{
    return {ErrorCode::Refused,
            QStringLiteral("Another process runs the engine"),
            QStringLiteral("desk-1, since 03:00:00Z"),
            {}};
}

/// A console that came second: it reads the same journal and has the holder's socket.
struct Second
{
    explicit Second(ControlBench& holder)
        : first(holder)
        , link(holder.path())
        , runs({holder.clock, holder.store, &executor, &journal, nullptr, QStringLiteral("desk-2"),
                &link})
    {
        journal.held = heldByOther();
    }

    /// Lets it read what is on the disk, until it is so.
    template <class Condition>
    [[nodiscard]] bool sees(Condition condition)
    {
        return QTest::qWaitFor([&] {
            journal.restore(first.journal.stored());
            journal.deliver();
            return condition();
        });
    }

    ControlBench& first;
    ScriptedExecutor executor;
    MemoryJournal journal;
    EngineLink link;
    RunController runs;
};

} // namespace

/// A console without the lease shows the holder's run, and its F9 stops it.
class EngineLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunThatTheHolderBeginsIsShown();
    void itsHoldIsTheHoldersHold();
    void aHolderThatIsGoneIsSaid();
    void aHolderThatIsStoppedIsNotReached();
    void aLinkThatEndsTellsNothing();
    void holdWithoutAHolderSaysThatNothingWasHeld();
    void theRunIsOnlyReadHere();
    void aRunThatEndedThereEndsHere();
};

void EngineLinkTest::aRunThatTheHolderBeginsIsShown()
{
    ControlBench holder;
    QVERIFY(holder.listen().ok());
    Second second(holder);
    QTRY_VERIFY(second.link.isReached());
    QVERIFY(second.runs.current() == nullptr);
    holder.begin();
    QVERIFY(second.sees([&] { return second.runs.isOpen(); }));
    QCOMPARE(second.runs.current()->header.id.text(), QStringLiteral("FO-1"));
    QVERIFY(second.runs.current()->isDrivenElsewhere);
    QVERIFY(!second.runs.current()->trouble);
    QVERIFY(second.runs.assessment().hold.isOffered);
}

void EngineLinkTest::itsHoldIsTheHoldersHold()
{
    ControlBench holder;
    QVERIFY(holder.listen().ok());
    Second second(holder);
    QTRY_VERIFY(second.link.isReached());
    holder.begin();
    QVERIFY(second.sees([&] { return second.runs.isOpen(); }));
    const QSignalSpy unanswered(&second.runs, &RunController::holdUnanswered);
    second.runs.hold({QStringLiteral("grace")});
    QTRY_VERIFY(holder.runs.current()->run.isHoldWanted ||
                holder.runs.current()->run.phase == Phase::Held);
    holder.settle();
    QVERIFY(second.sees([&] { return second.runs.current()->run.phase == Phase::Held; }));
    QVERIFY(unanswered.isEmpty());
    QVERIFY(second.executor.orders.empty());
}

void EngineLinkTest::aHolderThatIsGoneIsSaid()
{
    auto holder = std::make_unique<ControlBench>();
    QVERIFY(holder->listen().ok());
    ControlBench away;
    Second second(away);
    EngineLink link(holder->path());
    RunController runs({away.clock, away.store, &second.executor, &second.journal, nullptr,
                        QStringLiteral("desk-3"), &link});
    QTRY_VERIFY(link.isReached());
    holder->begin();
    const std::vector<StoredRun> onDisk = holder->journal.stored();
    const auto reads = [&] {
        second.journal.restore(onDisk);
        second.journal.deliver();
        return runs.isOpen();
    };
    QVERIFY(QTest::qWaitFor(reads));
    holder.reset();
    QTRY_VERIFY(!link.isReached());
    QVERIFY(QTest::qWaitFor([&] { return reads() && !runs.current()->isDrivenElsewhere; }));
    QCOMPARE(runs.current()->unheardSince, runs.holderUnheardSince());
    QVERIFY(!runs.current()->trouble); // Nothing is wrong with the run's own record.
    QVERIFY(!runs.assessment().hold.isOffered);
}

/// Its socket stays open, and what is asked is never answered.
void EngineLinkTest::aHolderThatIsStoppedIsNotReached()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("holder"));
    QLocalServer holder;
    QVERIFY(holder.listen(path));
    QLocalSocket* held = nullptr;
    connect(&holder, &QLocalServer::newConnection, this, [&] {
        held = holder.nextPendingConnection();
        ControlGreeting greeting;
        greeting.fleet = QStringLiteral("test");
        held->write(encodeGreeting(greeting));
    });
    EngineLink link(path);
    int told = 0;
    link.start([&] { ++told; });
    QTRY_VERIFY(link.isReached());
    const int before = told;
    QTRY_VERIFY_WITH_TIMEOUT(!link.isReached(), 3 * EngineLink::beatEvery.count());
    QVERIFY(told > before);
    // It goes on, and has a word for whoever asked.
    ControlReply late;
    late.id = 1;
    held->write(encodeReply(late));
    QTRY_VERIFY(link.isReached());
}

void EngineLinkTest::aLinkThatEndsTellsNothing()
{
    ControlBench holder;
    QVERIFY(holder.listen().ok());
    int told = 0;
    int before = 0;
    {
        EngineLink link(holder.path());
        link.start([&] { ++told; });
        QTRY_VERIFY(link.isReached());
        before = told;
    }
    QCOMPARE(told, before);
}

void EngineLinkTest::holdWithoutAHolderSaysThatNothingWasHeld()
{
    ControlBench nobody;
    Second second(nobody);
    QSignalSpy unanswered(&second.runs, &RunController::holdUnanswered);
    second.runs.hold({QStringLiteral("grace")});
    QTRY_COMPARE(unanswered.size(), 1);
    const Error why = unanswered.first().first().value<Error>();
    QCOMPARE(why.code, ErrorCode::Unreachable);
}

void EngineLinkTest::theRunIsOnlyReadHere()
{
    ControlBench holder;
    QVERIFY(holder.listen().ok());
    Second second(holder);
    QTRY_VERIFY(second.link.isReached());
    holder.begin();
    QVERIFY(second.sees([&] { return second.runs.isOpen(); }));
    second.runs.abort({QStringLiteral("grace")}, QStringLiteral("no"));
    QVERIFY(!holder.runs.current()->run.isAbortWanted);
    QVERIFY(!second.runs.assessment().abort.isOffered);
    QCOMPARE(second.runs.mayStart().error(), second.runs.lease().error());
}

void EngineLinkTest::aRunThatEndedThereEndsHere()
{
    ControlBench holder;
    QVERIFY(holder.listen().ok());
    Second second(holder);
    QTRY_VERIFY(second.link.isReached());
    holder.begin();
    QVERIFY(second.sees([&] { return second.runs.isOpen(); }));
    const QSignalSpy ended(&second.runs, &RunController::ended);
    holder.settle();
    QVERIFY(second.sees([&] { return !second.runs.isOpen(); }));
    QCOMPARE(second.runs.current()->run.phase, Phase::Switched);
    // Whoever drove it measures it and writes that down; this desk must not.
    QVERIFY(ended.isEmpty());
}

PILOTHOUSE_TEST(EngineLinkTest)
#include "engine_link_test.moc"
