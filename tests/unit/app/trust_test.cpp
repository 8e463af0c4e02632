#include "app/azure/arm_client.h"
#include "app/notices/webhook_sender.h"
#include "app/postgres/connection.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/postgres_server.h"
#include "tests/support/suite/suite.h"
#include "tests/support/tls_server.h"

#include <QTemporaryDir>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

const QString host = QStringLiteral("localhost");
constexpr int budgetMs = 10'000;

/// What is wrong with the other side of a connection.
enum class Flaw
{
    None,
    Authority, ///< Its certificate is of an authority that this desk does not trust.
    Name,      ///< It shows a certificate for another name.
    Expired,
    OldTls, ///< It speaks TLS 1.1 and nothing newer.
};

TestCertificate certificateWith(Flaw flaw)
{
    return makeCertificate(flaw == Flaw::Name ? QStringLiteral("other.test") : host,
                           flaw == Flaw::Expired ? Validity::Expired : Validity::Now);
}

/// What a client has to say at the end, and whether the other side ever heard anything of it.
struct Meeting
{
    std::optional<Error> error;
    bool wasHeard = false;
};

template <class Value>
void waitFor(const std::optional<Value>& value)
{
    if (!QTest::qWaitFor([&] { return value.has_value(); }, budgetMs))
        qFatal("The callback never came");
}

/// Each way on which a secret or a reading travels, to a server with a flaw.
class Ways
{
public:
    explicit Ways(Flaw flaw) : m_flaw(flaw), m_shown(certificateWith(flaw)) { writeAuthority(); }

    Meeting byHttps()
    {
        std::optional<HttpOutcome> outcome;
        HttpRequest request = pattern();
        request.url = urlOf(*https());
        m_http.send(request, &m_context, [&](HttpOutcome came) { outcome = std::move(came); });
        waitFor(outcome);
        return meeting(outcome->reply);
    }

    Meeting byArm()
    {
        CloudAccount account;
        account.loginUrl = account.armUrl = urlOf(*https());
        account.tenant = account.clientId = QStringLiteral("x");
        const SecretResolver secrets = [](const SecretReference&) -> Result<QString> {
            return QStringLiteral("s3cret");
        };
        const SimulatedClock clock;
        TokenSource tokens(account, pattern(), m_http, clock, secrets);
        ArmClient client(account, pattern(), m_http, clock, tokens);
        std::optional<Result<QJsonObject>> result;
        client.get({QStringLiteral("/x"), QStringLiteral("1"), QStringLiteral("x")}, &m_context,
                   [&](const Result<QJsonObject>& came) { result = came; });
        waitFor(result);
        return meeting(*result);
    }

    Meeting byWebhook()
    {
        const SecretResolver secrets = [](const SecretReference&) -> Result<QString> {
            return QStringLiteral("Bearer s3cret");
        };
        WebhookSender sender(m_http, secrets, authorityFile(),
                             WebhookSender::Pace{3, 1ms, 4ms, 2s});
        const Webhook webhook{QStringLiteral("chat"), urlOf(*https()), {}};
        std::optional<Result<Delivery>> result;
        sender.send({QStringLiteral("run-1/failover"), "{}"}, webhook, &m_context,
                    [&](const Result<Delivery>& came) { result = came; });
        waitFor(result);
        return meeting(*result);
    }

    Meeting byPostgres()
    {
        PostgresServer server(m_shown, postgresRefusal("57P03", "starting up"));
        if (m_flaw == Flaw::OldTls)
            server.speakOldTls();
        PostgresTarget target;
        target.at = {host, server.serverPort(), QStringLiteral("127.0.0.1")};
        target.databaseName = target.user = QStringLiteral("x");
        target.password = QStringLiteral("s3cret");
        target.authorityFile = authorityFile();
        PostgresConnection connection(m_poll, target);
        std::optional<PostgresOutcome> outcome;
        connection.open(2s, &m_context, [&](PostgresOutcome came) { outcome = std::move(came); });
        waitFor(outcome);
        // A server that is heard refuses in its own words: then nothing is wrong with trust.
        const bool wasHeard = server.heard() > 0;
        return {wasHeard ? std::nullopt : std::optional(outcome->rows.error()), wasHeard};
    }

private:
    TlsServer* https()
    {
        m_server.emplace(m_shown, [](const QByteArray&) {
            return httpAnswer(200, R"({"access_token":"t","expires_in":3600})");
        });
        if (m_flaw == Flaw::OldTls)
            m_server->speakOldTls();
        return &*m_server;
    }

    template <class Value>
    [[nodiscard]] Meeting meeting(const Result<Value>& result) const
    {
        return {result.ok() ? std::nullopt : std::optional(result.error()),
                !m_server->requests().isEmpty()};
    }

    static QString urlOf(const TlsServer& server)
    {
        return QStringLiteral("https://%1:%2").arg(host).arg(server.serverPort());
    }

    [[nodiscard]] QString authorityFile() const
    {
        return m_folder.filePath(QStringLiteral("ca.pem"));
    }

    void writeAuthority()
    {
        QFile file(authorityFile());
        const TestCertificate trusted = m_flaw == Flaw::Authority ? makeCertificate(host) : m_shown;
        if (!file.open(QIODevice::WriteOnly) || file.write(trusted.certificate) < 0)
            qFatal("The authority file cannot be written");
    }

    [[nodiscard]] HttpRequest pattern() const
    {
        HttpRequest request;
        request.address = QStringLiteral("127.0.0.1");
        request.authorityFile = authorityFile();
        return request;
    }

    const Flaw m_flaw;
    const TestCertificate m_shown;
    QTemporaryDir m_folder;
    SocketPoll m_poll;
    HttpClient m_http{m_poll};
    QObject m_context;
    std::optional<TlsServer> m_server;
};

using Way = Meeting (Ways::*)();

struct NamedWay
{
    const char* name;
    Way way;
};

constexpr NamedWay ways[] = {{"HTTPS", &Ways::byHttps},
                             {"ARM", &Ways::byArm},
                             {"webhook", &Ways::byWebhook},
                             {"PostgreSQL", &Ways::byPostgres}};

} // namespace

Q_DECLARE_METATYPE(Flaw)
Q_DECLARE_METATYPE(Way)

/// Nothing is said to a server that is not trusted, and the operator reads why not.
class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlawIsRefusedAndWorded_data();
    void aFlawIsRefusedAndWorded();
    void withoutAFlawItIsHeard_data();
    void withoutAFlawItIsHeard();
};

void TrustTest::aFlawIsRefusedAndWorded_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Flaw>("flaw");
    QTest::addColumn<QString>("words");
    const std::tuple<const char*, Flaw, const char*> flaws[] = {
        {"wrong authority", Flaw::Authority, "authority that this desk does not trust"},
        {"wrong name", Flaw::Name, "is for another name"},
        {"expired", Flaw::Expired, "has expired"},
        {"TLS 1.1", Flaw::OldTls, "offers only TLS versions older than 1.2"}};
    // libpq tells these two apart no more than a reader can.
    const char* either = "this desk does not know its authority, or it has expired";
    for (const NamedWay& way : ways)
        for (const auto& [name, flaw, words] : flaws) {
            const bool isEither =
                way.way == &Ways::byPostgres && (flaw == Flaw::Authority || flaw == Flaw::Expired);
            QTest::addRow("%s, %s", way.name, name)
                << way.way << flaw << QString::fromLatin1(isEither ? either : words);
        }
}

void TrustTest::aFlawIsRefusedAndWorded()
{
    QFETCH(Way, way);
    QFETCH(Flaw, flaw);
    QFETCH(QString, words);
    Ways all(flaw);
    const Meeting meeting = (all.*way)();
    QVERIFY(!meeting.wasHeard);
    QVERIFY(meeting.error.has_value());
    QVERIFY2(meeting.error->code == ErrorCode::Untrusted, qPrintable(meeting.error->what));
    const QString said = meeting.error->what + QLatin1Char('\n') + meeting.error->why;
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(!meeting.error->nextStep.isEmpty());
}

void TrustTest::withoutAFlawItIsHeard_data()
{
    QTest::addColumn<Way>("way");
    for (const NamedWay& way : ways)
        QTest::addRow("%s", way.name) << way.way;
}

void TrustTest::withoutAFlawItIsHeard()
{
    QFETCH(Way, way);
    Ways all(Flaw::None);
    const Meeting meeting = (all.*way)();
    QVERIFY2(!meeting.error, qPrintable(meeting.error ? meeting.error->what : QString()));
    QVERIFY(meeting.wasHeard);
}

PILOTHOUSE_TEST(TrustTest)
#include "trust_test.moc"
