#include "models/core/json.h"
#include "tests/support/suite/suite.h"
#include "tests/support/control/control_bench.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <sys/stat.h>
#include <unistd.h>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

mode_t modeOf(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

/// Who holds the lease is asked, and does what is asked, before it answers.
class ControlServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSocketIsForItsUserAlone();
    void aDeepPlaceIsNoObstacle();
    void whatWasLeftBehindIsReplacedAndTakenAwayAtTheEnd();
    void onlyTheSameUserAndRootMayAsk();
    void whoMayNotAskIsToldSo();
    void theGreetingSaysWhoHoldsTheLease();
    void theStatusSaysWhatIsKnown();
    void holdIsWrittenBeforeItIsAnswered();
    void holdReachesARunThatIsStillBeingWrittenDown();
    void holdWithoutARunIsRefusedWithWords();
    void resumeAsksForTheRunThatIsOpen();
    void resumeIsRefusedWithTheScreensOwnReason();
    void abortByHandLeavesTheRun();
    void theJournalIsListedAndReadWhole();
    void verifyReadsTheDisk();
    void armingIsRefusedWithTheWholeList();
    void watchersAreToldOnceForChangesThatComeTogether();
    void aLineWithoutEndEndsTheConnection();
    void mistakesDoNotEndTheConnection();
    void onlySoManyAreLetIn();
};

void ControlServerTest::theSocketIsForItsUserAlone()
{
    ControlBench bench;
    const mode_t before = ::umask(0);
    QVERIFY(bench.listen().ok());
    ::umask(before);
    QCOMPARE(modeOf(controlFolder(bench.folder.path())), mode_t(0700));
    QCOMPARE(modeOf(bench.path()), mode_t(0600));
}

void ControlServerTest::aDeepPlaceIsNoObstacle()
{
    const QTemporaryDir folder;
    const QString deep = folder.path() + QString(150, QLatin1Char('d')).prepend(QLatin1Char('/'));
    ControlBench bench;
    QVERIFY(bench.server.listen(deep, QStringLiteral("a fleet")).ok());
    Caller caller;
    QCOMPARE(controlSockets(deep).size(), 1);
    QVERIFY(caller.client.open(controlSockets(deep).first()).ok());
    QTRY_VERIFY(caller.greeting);
}

void ControlServerTest::whatWasLeftBehindIsReplacedAndTakenAwayAtTheEnd()
{
    QString path;
    {
        ControlBench bench;
        path = bench.path();
        // As a killed holder leaves it: a socket nobody listens to.
        Descriptor left = listenForControl(bench.folder.path(), bench.store.fleet().name).value();
        ::close(left.release());
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(connectToControl(path).error().code, ErrorCode::NotFound);
        QVERIFY(bench.listen().ok());
        Caller caller;
        QVERIFY(caller.client.open(path).ok());
        QTRY_VERIFY(caller.greeting);
        bench.folder.setAutoRemove(false);
    }
    QVERIFY(!QFileInfo::exists(path));
}

void ControlServerTest::onlyTheSameUserAndRootMayAsk()
{
    QVERIFY(mayControl({1000, 1}, 1000));
    QVERIFY(mayControl({0, 1}, 1000));
    QVERIFY(!mayControl({1001, 1}, 1000));
    QVERIFY(!mayControl({1000, 1}, 0));
}

void ControlServerTest::whoMayNotAskIsToldSo()
{
    std::optional<Peer> met;
    ControlBench bench([&met](const Peer& peer) {
        met = peer;
        return false;
    });
    QVERIFY(bench.listen().ok());
    bench.begin();
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    ControlRequest hold;
    hold.verb = ControlVerb::Hold;
    hold.person = QStringLiteral("mallory");
    caller.client.ask(hold);
    QTRY_VERIFY(caller.lost);
    QVERIFY(!caller.greeting);
    QCOMPARE(caller.replies.size(), std::size_t(1));
    QVERIFY(caller.replies.front().refusal->what.contains(QStringLiteral("may not control")));
    QCOMPARE(met->user, ::geteuid());
    QCOMPARE(met->process, ::getpid());
    QVERIFY(!bench.runs.current()->run.isHoldWanted);
    QCOMPARE(bench.runs.current()->run.phase, Phase::Forward);
}

void ControlServerTest::theGreetingSaysWhoHoldsTheLease()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    QTRY_VERIFY(caller.greeting);
    QCOMPARE(caller.greeting->fleet, bench.store.fleet().name);
    QCOMPARE(caller.greeting->holder, QStringLiteral("desk-1"));
}

void ControlServerTest::theStatusSaysWhatIsKnown()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    bench.begin();
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    const QJsonObject body = caller.ask(ControlVerb::Status).body;
    QCOMPARE(textIn(objectIn(body, "holder"), "name"), QStringLiteral("desk-1"));
    QCOMPARE(textIn(objectIn(body, "run"), "id"), QStringLiteral("FO-1"));
    QCOMPARE(textIn(objectIn(body, "run"), "phase"), QStringLiteral("forward"));
    const QJsonArray regions =
        body.value(QStringLiteral("fleet")).toObject().value(QStringLiteral("regions")).toArray();
    QCOMPARE(regions.size(), 3);
    // Nobody has looked yet: no age is said, and no verdict is up.
    QVERIFY(!regions.first().toObject().contains(QStringLiteral("ageMicros")));
    QCOMPARE(regions.first().toObject().value(QStringLiteral("verdict")).toString(),
             QStringLiteral("unknown"));
}

void ControlServerTest::holdIsWrittenBeforeItIsAnswered()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    bench.begin();
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    std::vector<QString> order;
    QObject::connect(&bench.runs, &RunController::changed, &caller.client, [&] {
        if (bench.runs.current()->run.isHoldWanted ||
            bench.runs.current()->run.phase == Phase::Held)
            order.push_back(QStringLiteral("held"));
    });
    QObject::connect(&caller.client, &ControlClient::replied, &caller.client,
                     [&] { order.push_back(QStringLiteral("answered")); });
    QVERIFY(!caller.ask(ControlVerb::Hold).refusal);
    QCOMPARE(order.front(), QStringLiteral("held"));
    QCOMPARE(order.back(), QStringLiteral("answered"));
    bench.settle();
    QCOMPARE(bench.runs.current()->run.phase, Phase::Held);
    const std::vector<Record> records = bench.journal.stored().front().records;
    const auto wish = std::find_if(records.begin(), records.end(), [](const Record& record) {
        return record.occasion.actor == QLatin1String("grace");
    });
    QVERIFY(wish != records.end());
    QVERIFY(wish->occasion.role.contains(QStringLiteral("local control")));
}

void ControlServerTest::holdReachesARunThatIsStillBeingWrittenDown()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    RunHeader header;
    header.id = RunId(QStringLiteral("FO-1"));
    header.plan = failoverPlan(bench.store.fleet(), RegionId(QStringLiteral("eastus")), {});
    QVERIFY(bench.runs.start(header, {QStringLiteral("ada")}).ok());
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    QVERIFY(!caller.ask(ControlVerb::Hold).refusal);
    bench.settle();
    QCOMPARE(bench.runs.current()->run.phase, Phase::Held);
}

void ControlServerTest::holdWithoutARunIsRefusedWithWords()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    const ControlReply reply = caller.ask(ControlVerb::Hold);
    QVERIFY(reply.refusal);
    QCOMPARE(reply.refusal->what, QStringLiteral("Nothing was held"));
}

void ControlServerTest::resumeAsksForTheRunThatIsOpen()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    bench.begin();
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    QVERIFY(!caller.ask(ControlVerb::Hold).refusal);
    bench.settle();
    const QString why = QStringLiteral("the network is back");
    const ControlReply other = caller.ask(ControlVerb::Resume, QStringLiteral("FO-2"), why);
    QVERIFY(other.refusal->why.contains(QStringLiteral("FO-1 is open")));
    QCOMPARE(bench.runs.current()->run.phase, Phase::Held);
    QVERIFY(!caller.ask(ControlVerb::Resume, QStringLiteral("FO-1"), why).refusal);
    QCOMPARE(bench.runs.current()->run.phase, Phase::Forward);
}

void ControlServerTest::resumeIsRefusedWithTheScreensOwnReason()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    bench.begin();
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    const ControlReply reply =
        caller.ask(ControlVerb::Resume, QStringLiteral("FO-1"), QStringLiteral("go on"));
    QCOMPARE(reply.refusal->why, bench.runs.assessment().resume.whyNot);
}

void ControlServerTest::abortByHandLeavesTheRun()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    bench.begin();
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    QVERIFY(!caller.ask(ControlVerb::Hold).refusal);
    bench.settle();
    ControlRequest request;
    request.verb = ControlVerb::Abort;
    request.person = QStringLiteral("grace");
    request.run = QStringLiteral("FO-1");
    request.reason = QStringLiteral("we go on by hand");
    request.way = AbortWay::ByHand;
    caller.client.ask(request);
    QTRY_COMPARE(bench.runs.current()->run.phase, Phase::Abandoned);
}

void ControlServerTest::theJournalIsListedAndReadWhole()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    bench.begin();
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    const QJsonArray runs =
        caller.ask(ControlVerb::Journal).body.value(QStringLiteral("runs")).toArray();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().toObject().value(QStringLiteral("from")).toString(),
             QStringLiteral("eastus"));
    const QJsonObject whole = caller.ask(ControlVerb::Journal, QStringLiteral("FO-1")).body;
    QVERIFY(textIn(objectIn(whole, "export"), "planHash").size() == 64);
    QVERIFY(!whole.value(QStringLiteral("text")).toString().isEmpty());
    QVERIFY(caller.ask(ControlVerb::Journal, QStringLiteral("FO-9")).refusal);
}

void ControlServerTest::verifyReadsTheDisk()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    std::vector<StoredRun> stored(1);
    stored.front().header.id = RunId(QStringLiteral("FO-7"));
    stored.front().header.plan =
        failoverPlan(bench.store.fleet(), RegionId(QStringLiteral("eastus")), {});
    stored.front().damage = Error{ErrorCode::Malformed,
                                  QStringLiteral("Line 4 does not fit"),
                                  QStringLiteral("its hash is another"),
                                  {}};
    bench.journal.restore(stored);
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    QTRY_VERIFY(caller.greeting);
    ControlRequest request;
    request.verb = ControlVerb::Verify;
    caller.client.ask(request);
    QTRY_COMPARE(bench.journal.waiting(), std::size_t(1));
    bench.journal.deliver();
    QTRY_COMPARE(caller.replies.size(), std::size_t(1));
    const QJsonObject run =
        caller.replies.front().body.value(QStringLiteral("runs")).toArray().first().toObject();
    QVERIFY(!run.value(QStringLiteral("sound")).toBool());
    QCOMPARE(textIn(objectIn(run, "damage"), "what"), QStringLiteral("Line 4 does not fit"));
}

/// What arms, and when, is the autopilot's own test; here that all of it arrives.
void ControlServerTest::armingIsRefusedWithTheWholeList()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    Caller caller;
    QVERIFY(caller.client.open(bench.path()).ok());
    ControlRequest request;
    request.verb = ControlVerb::Arm;
    request.person = QStringLiteral("grace");
    request.typed = QStringLiteral("arm nothing");
    request.reason = QStringLiteral("short");
    caller.client.ask(request);
    QTRY_COMPARE(caller.replies.size(), 1U);
    const ControlReply& reply = caller.replies.front();
    QVERIFY(reply.refusal.has_value());
    QCOMPARE(reply.mistakes, bench.autopilot.missing(
                                 {QStringLiteral("short"), QStringLiteral("arm nothing"), {}, {}},
                                 {QStringLiteral("grace"), {}}));
    QVERIFY(reply.mistakes.size() > 3);
    const ControlReply status = caller.ask(ControlVerb::Status);
    QCOMPARE(status.body["automation"].toObject()["state"].toString(), QStringLiteral("off"));
}

void ControlServerTest::watchersAreToldOnceForChangesThatComeTogether()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    Caller watcher;
    Caller other;
    QVERIFY(watcher.client.open(bench.path()).ok());
    QVERIFY(other.client.open(bench.path()).ok());
    QVERIFY(!watcher.ask(ControlVerb::Watch).refusal);
    bench.begin();
    bench.settle();
    QTRY_VERIFY(!watcher.events.empty());
    QCOMPARE(textIn(objectIn(watcher.events.back().body, "run"), "phase"), QStringLiteral("done"));
    // A run of a hundred records, told as one or two changes.
    QVERIFY(watcher.events.size() <= 2);
    QVERIFY(other.events.empty());
}

void ControlServerTest::aLineWithoutEndEndsTheConnection()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    QLocalSocket socket;
    socket.setSocketDescriptor(connectToControl(bench.path()).value().release());
    socket.write(QByteArray(static_cast<int>(requestBytesMax) + 1, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(socket.readAll().contains("longer than"));
}

void ControlServerTest::mistakesDoNotEndTheConnection()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    QLocalSocket socket;
    socket.setSocketDescriptor(connectToControl(bench.path()).value().release());
    QByteArray said;
    socket.write("{\"pilothouse\":1,\"id\":3,\"ask\":\"promote\"}\n"
                 "{\"pilothouse\":1,\"id\":4,\"ask\":\"status\"}\n");
    QTRY_VERIFY((said += socket.readAll()).count('\n') >= 3);
    const QList<QByteArray> lines = said.split('\n');
    QCOMPARE(readMessage(lines.at(1)).value().reply->id, std::int64_t(3));
    QVERIFY(readMessage(lines.at(1)).value().reply->refusal);
    QCOMPARE(readMessage(lines.at(2)).value().reply->id, std::int64_t(4));
    QVERIFY(!readMessage(lines.at(2)).value().reply->refusal);
}

void ControlServerTest::onlySoManyAreLetIn()
{
    ControlBench bench;
    QVERIFY(bench.listen().ok());
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < ControlServer::connectionsMax; ++i) {
        callers.push_back(std::make_unique<Caller>());
        QVERIFY(callers.back()->client.open(bench.path()).ok());
        QTRY_VERIFY(callers.back()->greeting);
    }
    Caller late;
    QVERIFY(late.client.open(bench.path()).ok());
    QTRY_VERIFY(late.lost);
    QVERIFY(late.replies.front().refusal->what.contains(QStringLiteral("no more are let in")));
    callers.pop_back();
    Caller next;
    QTRY_VERIFY(next.client.open(bench.path()).ok() &&
                QTest::qWaitFor([&next] { return next.greeting.has_value(); }, 500));
}

PILOTHOUSE_TEST(ControlServerTest)
#include "control_server_test.moc"
