#include "app/dns/dns_client.h"
#include "app/dns/dns_reply.h"
#include "app/dns/name_resolver.h"
#include "tests/support/dns_server.h"
#include "tests/support/suite/suite.h"

#include <QElapsedTimer>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

const QString publicName = QStringLiteral("oversight-failover.trafficmanager.net");
constexpr auto asked = "oversight-failover.trafficmanager.net";
constexpr auto host = "app-oversight-eus.azurewebsites.net";

QList<DnsRecord> aliasAndAddress()
{
    return {{asked, host, 10, true}, {host, "10.0.0.7", 3'600, false}};
}

struct Asked
{
    SocketPoll poll;
    DnsClient client{poll};
    QObject context;
    std::optional<Result<DnsAnswer>> answer;
    int calls = 0;

    DnsClient::QuestionId ask(const DnsServer& server, Milliseconds deadline = 2s)
    {
        return client.ask({publicName, QStringLiteral("127.0.0.1"), server.port(), deadline},
                          &context, [this](Result<DnsAnswer> result) {
                              ++calls;
                              answer = std::move(result);
                          });
    }
};

} // namespace

/// What a chosen name server's answers become.
class DnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAliasIsFollowedAndTheShortestTtlCounts()
    {
        DnsServer server(
            [](const QByteArray& query) { return dnsReply(query, aliasAndAddress()); });
        Asked question;
        question.ask(server);
        QVERIFY(!question.answer); // Never from inside the call.
        QTRY_VERIFY(question.answer);
        QVERIFY(question.answer->ok());
        const DnsAnswer& answer = question.answer->value();
        QCOMPARE(answer.addresses, QStringList{QStringLiteral("10.0.0.7")});
        QCOMPARE(answer.canonicalName, QString::fromLatin1(host));
        QCOMPARE(answer.ttlSeconds, 10);
        QVERIFY(answer.roundTrip > Microseconds{0});
        QCOMPARE(question.calls, 1);
    }

    void refusalsHaveTheirWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("server failure") << 2 << QStringLiteral("could not answer");
        QTest::newRow("no such name") << 3 << QStringLiteral("does not exist");
        QTest::newRow("refused") << 5 << QStringLiteral("refused to answer");
    }
    void refusalsHaveTheirWords()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        DnsServer server([code](const QByteArray& query) { return dnsReply(query, {}, code); });
        Asked question;
        question.ask(server);
        QTRY_VERIFY(question.answer);
        QVERIFY(!question.answer->ok());
        QVERIFY2(question.answer->error().what.contains(words),
                 qPrintable(question.answer->error().what));
        QCOMPARE(server.queries(), 1); // A refusal is an answer: it is not asked for again.
    }

    void silenceEndsAtTheDeadline()
    {
        DnsServer server([](const QByteArray&) { return QByteArray(); });
        Asked question;
        QElapsedTimer elapsed;
        elapsed.start();
        question.ask(server, 120ms);
        QTRY_VERIFY(question.answer);
        QVERIFY(elapsed.elapsed() >= 110);
        QVERIFY(question.answer->error().code == ErrorCode::Timeout);
    }

    void aLostPacketIsSentAgain()
    {
        int seen = 0;
        DnsServer server([&seen](const QByteArray& query) {
            return ++seen == 1 ? QByteArray() : dnsReply(query, aliasAndAddress());
        });
        Asked question;
        question.ask(server);
        QTRY_VERIFY(question.answer);
        QVERIFY(question.answer->ok());
        QCOMPARE(server.queries(), 2);
    }

    void garbageIsNotAnAnswer()
    {
        DnsServer server(
            [](const QByteArray& query) { return dnsReply(query, aliasAndAddress()).left(40); });
        Asked question;
        question.ask(server, 300ms);
        QTRY_VERIFY(question.answer);
        QVERIFY(!question.answer->ok());
    }

    void aClosedPortIsSaidAtOnce()
    {
        Asked question;
        {
            DnsServer server([](const QByteArray&) { return QByteArray(); });
            question.ask(server, 1'500ms);
        }
        QTRY_VERIFY(question.answer);
        QVERIFY(!question.answer->ok());
    }

    void aCancelledQuestionNeverCallsBack()
    {
        DnsServer server(
            [](const QByteArray& query) { return dnsReply(query, aliasAndAddress()); });
        Asked question;
        question.client.cancel(question.ask(server));
        Asked other;
        other.ask(server);
        QTRY_VERIFY(other.answer);
        QCOMPARE(question.calls, 0);
    }

    void anAddressOfAnotherNameIsNotBelieved()
    {
        const QByteArray query =
            QByteArray::fromHex("00010100000100000000000003666f6f036e65740000010001");
        const QByteArray reply = dnsReply(query, {{"bar.net", "10.0.0.9", 5, false}});
        QVERIFY(!parseDnsReply(reply, QStringLiteral("foo.net"), {}).ok());
    }

    void aCircleOfAliasesEnds()
    {
        const QByteArray query =
            QByteArray::fromHex("00010100000100000000000003666f6f036e65740000010001");
        const QByteArray reply =
            dnsReply(query, {{"foo.net", "bar.net", 5, true}, {"bar.net", "foo.net", 5, true}});
        QVERIFY(!parseDnsReply(reply, QStringLiteral("foo.net"), {}).ok());
    }

    void aMessageTornAtAnyByteIsRefused()
    {
        const QByteArray query =
            QByteArray::fromHex("00010100000100000000000003666f6f036e65740000010001");
        const QByteArray reply = dnsReply(query, {{"foo.net", "10.0.0.9", 5, false}});
        for (qsizetype length = 0; length < reply.size(); ++length)
            QVERIFY(parseDnsReply(reply.left(length), QStringLiteral("foo.net"), {}).error().code ==
                    ErrorCode::Malformed);
        QVERIFY(parseDnsReply(reply, QStringLiteral("FOO.net."), {}).ok());
    }

    void thisDesksOwnNameIsFoundWithoutAServer()
    {
        SocketPoll poll;
        NameResolver names(poll);
        std::optional<Result<QString>> answer;
        names.resolve(QStringLiteral("localhost"), 2s, this,
                      [&](const Result<QString>& address) { answer = address; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->ok());
        QVERIFY(answer->value() == QLatin1String("127.0.0.1") ||
                answer->value() == QLatin1String("::1"));
    }
};

PILOTHOUSE_TEST(DnsTest)
#include "dns_test.moc"
