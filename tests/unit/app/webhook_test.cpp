#include "app/notices/webhook_sender.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"

#include <QTemporaryDir>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

const Notice notice{QStringLiteral("run-1/failover"), R"({"newPrimary":"westeurope"})"};

/// A service behind a webhook, which answers as the test says.
struct BoardWorld
{
    QList<QByteArray> answers; ///< One after the other; the last one again and again.
    TestCertificate certificate = makeCertificate(QStringLiteral("localhost"));
    TlsServer server{certificate, [this](const QByteArray&) {
                         return answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
                     }};
    QTemporaryDir folder;
    SocketPoll poll;
    HttpClient http{poll};
    std::unique_ptr<WebhookSender> sender;
    QObject context;
    std::optional<Result<Delivery>> result;

    explicit BoardWorld(QList<QByteArray> said, Milliseconds waitMax = 4ms)
        : answers(std::move(said))
    {
        const auto secrets = [](const SecretReference& reference) -> Result<QString> {
            if (reference.place == QLatin1String("GONE"))
                return Error{ErrorCode::Configuration, QStringLiteral("No such secret"), {}, {}};
            return QStringLiteral("Bearer s3cret");
        };
        sender = std::make_unique<WebhookSender>(http, secrets, authority(certificate),
                                                 WebhookSender::Pace{3, 1ms, waitMax, 2s});
    }

    QString authority(const TestCertificate& trusted)
    {
        QFile file(folder.filePath(QStringLiteral("ca.pem")));
        if (file.open(QIODevice::WriteOnly))
            file.write(trusted.certificate);
        return file.fileName();
    }

    /// Sends the notice and waits for what becomes of it.
    Result<Delivery> send(const char* secret = "HOOK")
    {
        const Webhook webhook{QStringLiteral("chat"),
                              QStringLiteral("https://localhost:%1/in").arg(server.serverPort()),
                              {SecretReference::Scheme::Environment, QString::fromLatin1(secret)}};
        sender->send(notice, webhook, &context, [this](auto came) { result = std::move(came); });
        return QTest::qWaitFor([this] { return result.has_value(); }, 10'000)
                   ? *result
                   : Result<Delivery>(Error{ErrorCode::Timeout, QStringLiteral("nothing"), {}, {}});
    }
};

} // namespace

/// How a notice gets through, and what is said when it does not.
class WebhookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsPostedWithItsKeyAndSecret();
    void whatMayPassIsTriedAgainUnderTheSameKey();
    void thePeersOwnWaitIsKept();
    void itGivesUpWithThePeersWords();
    void aRefusalThatLastsIsNotRepeated();
    void aSecretThatCannotBeReadIsSaid();
    void theSecretStaysOutOfEveryWord();
};

void WebhookTest::aNoticeIsPostedWithItsKeyAndSecret()
{
    BoardWorld world({httpAnswer(204, {})});
    QVERIFY(world.send().value() == (Delivery{QStringLiteral("chat"), 1, 204}));
    const QByteArray request = world.server.requests().constFirst();
    QVERIFY(request.startsWith("POST /in "));
    QVERIFY(request.contains("Idempotency-Key: run-1/failover/chat\r\n"));
    QVERIFY(request.contains("Authorization: Bearer s3cret\r\n"));
    QVERIFY(request.endsWith(notice.payload));
}

void WebhookTest::whatMayPassIsTriedAgainUnderTheSameKey()
{
    BoardWorld world({httpAnswer(503, "busy"), httpAnswer(429, {}), httpAnswer(200, "ok")});
    QVERIFY(world.send().value() == (Delivery{QStringLiteral("chat"), 3, 200}));
    QCOMPARE(world.server.requests().size(), 3);
    for (const QByteArray& request : world.server.requests())
        QVERIFY(request.contains("Idempotency-Key: run-1/failover/chat\r\n"));
}

void WebhookTest::thePeersOwnWaitIsKept()
{
    BoardWorld world({httpAnswer(429, {}, "Retry-After: 1\r\n"), httpAnswer(200, "ok")}, 5s);
    QElapsedTimer time;
    time.start();
    QCOMPARE(world.send().value().attempts, 2);
    QVERIFY(time.elapsed() >= 990);
}

void WebhookTest::itGivesUpWithThePeersWords()
{
    BoardWorld world({httpAnswer(500, "the\r\nqueue is full", "Retry-After: 3600\r\n")});
    const Result<Delivery> result = world.send();
    QVERIFY(!result);
    QVERIFY(result.error().what.contains(QLatin1String("chat, asked 3 times")));
    QCOMPARE(result.error().why, QStringLiteral("HTTP 500, the queue is full"));
    QCOMPARE(world.server.requests().size(), 3);
}

void WebhookTest::aRefusalThatLastsIsNotRepeated()
{
    BoardWorld world({httpAnswer(401, "who are you?")});
    QCOMPARE(world.send().error().why, QStringLiteral("HTTP 401, who are you?"));
    QCOMPARE(world.server.requests().size(), 1);
}

void WebhookTest::aSecretThatCannotBeReadIsSaid()
{
    BoardWorld world({httpAnswer(200, "ok")});
    QCOMPARE(world.send("GONE").error().what, QStringLiteral("No such secret"));
    QVERIFY(world.server.requests().isEmpty());
}

void WebhookTest::theSecretStaysOutOfEveryWord()
{
    BoardWorld world({httpAnswer(403, "bad token: Bearer s3cret, sorry")});
    const Error why = world.send().error();
    for (const QString& text : {why.what, why.why, why.nextStep})
        QVERIFY2(!text.contains(QLatin1String("s3cret")), qPrintable(text));
    QVERIFY(why.why.contains(QLatin1String("sorry")));
}

PILOTHOUSE_TEST(WebhookTest)
#include "webhook_test.moc"
