#include "app/control/control_reply.h"
#include "app/control/control_request.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;

namespace {

bool mentions(const QStringList& lines, const char* words)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QString& line) { return line.contains(QLatin1String(words)); });
}

} // namespace

/// Lines from anybody: understood whole, or refused with everything that is wrong.
class ControlRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void aStartIsReadWithAllThatWasStated();
    void anArmingIsReadWithItsTime();
    void everyMistakeIsListedAtOnce();
    void anUnknownRequestIsRefusedWithThoseThatAreKnown();
    void whatIsNoObjectIsRefused_data();
    void whatIsNoObjectIsRefused();
    void textsOfOtherKindsAreRefused_data();
    void textsOfOtherKindsAreRefused();
    void countsHaveAnEnd();
    void repliesKeepWhatTheySay();
    void anotherProtocolIsRefusedWithBothNumbers();
};

void ControlRequestTest::whatIsWrittenIsRead()
{
    for (const ControlVerb verb :
         {ControlVerb::Status, ControlVerb::Hold, ControlVerb::Resume, ControlVerb::Abort,
          ControlVerb::Journal, ControlVerb::Verify, ControlVerb::Watch}) {
        ControlRequest request;
        request.id = 7;
        request.verb = verb;
        const bool isAct = verb == ControlVerb::Resume || verb == ControlVerb::Abort;
        if (isAct || verb == ControlVerb::Hold)
            request.person = QStringLiteral("ada");
        if (isAct) {
            request.run = QStringLiteral("FO-1");
            request.reason = QStringLiteral("the network is back");
        }
        if (verb == ControlVerb::Abort)
            request.way = AbortWay::ByHand;
        const RequestReading reading = readRequest(encodeRequest(request));
        QVERIFY2(reading.mistakes.isEmpty(), qPrintable(reading.mistakes.join(u' ')));
        QVERIFY(reading.request == request);
    }
}

void ControlRequestTest::aStartIsReadWithAllThatWasStated()
{
    ControlRequest request;
    request.id = 8;
    request.verb = ControlVerb::Run;
    request.person = QStringLiteral("ada");
    request.to = QStringLiteral("westeurope");
    request.typed = QStringLiteral("weu");
    request.plan = QStringLiteral("a91c1f02");
    request.reason = QStringLiteral("the host died");
    request.category = QStringLiteral("region-outage");
    request.stated = {{QStringLiteral("possible-loss"), QStringLiteral("lose more than 5 min")}};
    QVERIFY(readRequest(encodeRequest(request)).request == request);
    QVERIFY(
        !readRequest(R"({"pilothouse":1,"id":1,"ask":"plan","person":"a","stated":{}})").request);
    QVERIFY(!readRequest(encodeRequest(request).replace("lose more", "lose\\u0007more")).request);
}

void ControlRequestTest::anArmingIsReadWithItsTime()
{
    ControlRequest request;
    request.id = 9;
    request.verb = ControlVerb::Arm;
    request.person = QStringLiteral("ada");
    request.typed = QStringLiteral("arm eus");
    request.reason = QStringLiteral("nobody is awake tonight");
    QVERIFY(readRequest(encodeRequest(request)).request == request);
    request.seconds = 28'800;
    QVERIFY(readRequest(encodeRequest(request)).request == request);
    request.seconds = 7 * 86'400 + 1;
    QVERIFY(mentions(readRequest(encodeRequest(request)).mistakes, "\"seconds\""));
    request.verb = ControlVerb::Disarm;
    request.typed.clear();
    request.seconds = 0;
    QVERIFY(readRequest(encodeRequest(request)).request == request);
}

void ControlRequestTest::everyMistakeIsListedAtOnce()
{
    const RequestReading reading = readRequest(
        R"({"pilothouse":2,"id":-1,"ask":"abort","person":"","way":"up","colour":"red"})");
    QVERIFY(!reading.request);
    for (const char* words :
         {"\"pilothouse\" is 1", "\"id\"", "\"person\" is a text", "\"run\" is missing",
          "\"reason\" is missing", "\"way\" is", "\"colour\" is not a field"})
        QVERIFY2(mentions(reading.mistakes, words), words);
    QCOMPARE(reading.mistakes.size(), 7);
}

void ControlRequestTest::anUnknownRequestIsRefusedWithThoseThatAreKnown()
{
    const RequestReading reading = readRequest(R"({"pilothouse":1,"id":4,"ask":"promote"})");
    QVERIFY(!reading.request);
    QCOMPARE(reading.id, std::int64_t(4));
    QVERIFY(mentions(reading.mistakes, "status, hold, resume"));
}

void ControlRequestTest::whatIsNoObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("half") << QByteArray("{\"pilothouse\":1,\"id\"");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\n", 4);
    QTest::newRow("deep") << QByteArray(60'000, '[');
}

void ControlRequestTest::whatIsNoObjectIsRefused()
{
    QFETCH(QByteArray, line);
    const RequestReading reading = readRequest(line);
    QVERIFY(!reading.request);
    QVERIFY(!reading.mistakes.isEmpty());
}

void ControlRequestTest::textsOfOtherKindsAreRefused_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("blank") << QByteArray("\"  \"");
    QTest::newRow("long") << ('"' + QByteArray(101, 'x') + '"');
    QTest::newRow("escape") << QByteArray(R"("ada\u001b[2J")");
}

void ControlRequestTest::textsOfOtherKindsAreRefused()
{
    QFETCH(QByteArray, person);
    QVERIFY(!readRequest("{\"pilothouse\":1,\"id\":1,\"ask\":\"hold\",\"person\":" + person + '}')
                 .request);
}

void ControlRequestTest::countsHaveAnEnd()
{
    const auto isRead = [](const char* count) {
        return readRequest(QByteArray("{\"pilothouse\":1,\"id\":1,\"ask\":\"journal\",\"count\":") +
                           count + '}')
            .request.has_value();
    };
    QVERIFY(isRead("50"));
    for (const char* count : {"0", "51", "1.5", "\"3\""})
        QVERIFY2(!isRead(count), count);
}

void ControlRequestTest::repliesKeepWhatTheySay()
{
    const ControlReply reply{9,
                             {{QStringLiteral("a"), 1}},
                             Error{ErrorCode::Timeout, QStringLiteral("what"),
                                   QStringLiteral("why"), QStringLiteral("next")},
                             {QStringLiteral("mistake")}};
    const Result<ControlMessage> read = readMessage(encodeReply(reply));
    QVERIFY(read.ok());
    QVERIFY(read.value().reply == reply);
}

void ControlRequestTest::anotherProtocolIsRefusedWithBothNumbers()
{
    const Result<ControlMessage> read = readMessage(R"({"pilothouse":2,"hello":"x"})");
    QVERIFY(!read.ok());
    QVERIFY(read.error().why.contains(QStringLiteral("protocol 2")));
    QVERIFY(read.error().why.contains(QStringLiteral("protocol 1")));
}

PILOTHOUSE_TEST(ControlRequestTest)
#include "control_request_test.moc"
