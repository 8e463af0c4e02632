#include "app/http/http_client.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

const QString hostName = QStringLiteral("app.test");

QByteArray helloTo(const QByteArray&)
{
    return httpAnswer(200, "hello");
}

} // namespace

/// What an HTTPS server's good and bad manners become.
class HttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_client = std::make_unique<HttpClient>(m_poll); }

    void cleanup() { m_client.reset(); }

    void aGoodAnswerComesWhole()
    {
        TlsServer server(m_good, helloTo);
        const HttpOutcome outcome = ask(requestTo(server, m_good));
        QVERIFY(outcome.reply.ok());
        const HttpReply& reply = outcome.reply.value();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("hello"));
        QVERIFY(reply.isFreshConnection);
        QVERIFY(reply.tlsVersion.startsWith(QLatin1String("TLSv1.")));
        QVERIFY(reply.certificateExpiresAt.has_value());
    }

    void aConnectionIsKeptUnlessAFreshOneIsAskedFor()
    {
        TlsServer server(m_good, helloTo);
        HttpRequest request = requestTo(server, m_good);
        QVERIFY(ask(request).reply.ok());
        QVERIFY(!ask(request).reply.value().isFreshConnection);
        QCOMPARE(server.connections(), 1);
        request.isFreshConnection = true;
        QVERIFY(ask(request).reply.value().isFreshConnection);
        QCOMPARE(server.connections(), 2);
    }

    void aFreshConnectionNowAndThenLeavesNoneBehind()
    {
        TlsServer server(m_good, helloTo);
        HttpRequest request = requestTo(server, m_good);
        constexpr int rounds = 12;
        constexpr int every = 3;
        for (int round = 0; round < rounds; ++round) {
            request.isFreshConnection = round % every == 0;
            request.isLastOnConnection = (round + 1) % every == 0;
            QCOMPARE(ask(request).reply.value().isFreshConnection, request.isFreshConnection);
        }
        QCOMPARE(server.connections(), rounds / every);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void silenceEndsAtTheDeadline()
    {
        TlsServer server(m_good, [](const QByteArray&) { return QByteArray(); });
        HttpRequest request = requestTo(server, m_good);
        request.deadline = 300ms;
        QElapsedTimer elapsed;
        elapsed.start();
        const HttpOutcome outcome = ask(request);
        QVERIFY(outcome.reply.error().code == ErrorCode::Timeout);
        QVERIFY(outcome.wasSent);
        QVERIFY(elapsed.elapsed() >= 290);
    }

    void garbageIsMalformed()
    {
        TlsServer server(m_good,
                         [](const QByteArray&) { return QByteArray("\x01\x02 what?\r\n\r\n"); });
        QVERIFY(ask(requestTo(server, m_good)).reply.error().code == ErrorCode::Malformed);
    }

    void aHugeBodyIsNotRead()
    {
        TlsServer server(
            m_good, [](const QByteArray&) { return httpAnswer(200, QByteArray(1'000'000, 'x')); });
        const HttpOutcome outcome = ask(requestTo(server, m_good));
        QVERIFY(outcome.reply.error().code == ErrorCode::Malformed);
        QVERIFY(outcome.reply.error().what.contains(QLatin1String("more than")));
    }

    void aRedirectIsAnAnswerAndNotFollowed()
    {
        TlsServer server(m_good, [](const QByteArray&) {
            return httpAnswer(302, "", "Location: https://elsewhere.test/\r\n");
        });
        QCOMPARE(ask(requestTo(server, m_good)).reply.value().status, 302);
        QCOMPARE(server.requests().size(), 1);
    }

    void aCancelledRequestNeverCallsBack()
    {
        TlsServer server(m_good, helloTo);
        bool isCalled = false;
        m_client->cancel(m_client->send(requestTo(server, m_good), this,
                                        [&](const HttpOutcome&) { isCalled = true; }));
        QVERIFY(ask(requestTo(server, m_good)).reply.ok());
        QVERIFY(!isCalled);
    }

    void aNameThatDoesNotExistIsAWordedError()
    {
        HttpRequest request;
        request.url = QStringLiteral("https://no-such-host.invalid/");
        request.deadline = 1'000ms;
        const HttpOutcome outcome = ask(request);
        QVERIFY(!outcome.reply.ok());
        QVERIFY(!outcome.wasSent);
        QVERIFY(outcome.reply.error().what.contains(QLatin1String("no-such-host.invalid")));
    }

private:
    HttpRequest requestTo(const TlsServer& server, const TestCertificate& authority)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pem").arg(++m_files));
        QFile file(path);
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write(authority.certificate);
        HttpRequest request;
        request.url = QStringLiteral("https://%1:%2/").arg(hostName).arg(server.serverPort());
        request.address = QStringLiteral("127.0.0.1");
        request.authorityFile = path;
        return request;
    }

    HttpOutcome ask(const HttpRequest& request)
    {
        std::optional<HttpOutcome> outcome;
        m_client->send(request, this, [&](HttpOutcome came) { outcome = std::move(came); });
        if (outcome || !QTest::qWaitFor([&] { return outcome.has_value(); }, 5'000))
            qFatal("The callback came too early or never");
        return *outcome;
    }

    const TestCertificate m_good = makeCertificate(hostName);
    QTemporaryDir m_folder;
    int m_files = 0;
    SocketPoll m_poll;
    std::unique_ptr<HttpClient> m_client;
};

PILOTHOUSE_TEST(HttpTest)
#include "http_test.moc"
