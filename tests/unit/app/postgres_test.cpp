#include "app/postgres/connection.h"
#include "tests/support/postgres_server.h"
#include "tests/support/suite/suite.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

PostgresTarget targetAt(quint16 port)
{
    PostgresTarget target;
    target.at = {QStringLiteral("db.test"), port, QStringLiteral("127.0.0.1")};
    target.databaseName = QStringLiteral("oversight");
    target.user = QStringLiteral("pilothouse");
    return target;
}

/// A server that is trusted, says its word to whoever comes, and hangs up.
class Speaker
{
public:
    explicit Speaker(const QByteArray& word) : m_server(m_certificate, word)
    {
        const bool isWritten = m_authority.open() &&
                               m_authority.write(m_certificate.certificate) > 0 &&
                               m_authority.flush();
        if (!isWritten)
            qFatal("No authority file");
    }

    [[nodiscard]] PostgresTarget target() const
    {
        PostgresTarget target = targetAt(m_server.serverPort());
        target.authorityFile = m_authority.fileName();
        return target;
    }

private:
    TestCertificate m_certificate = makeCertificate(QStringLiteral("db.test"));
    PostgresServer m_server;
    QTemporaryFile m_authority;
};

} // namespace

/// What PostgreSQL's silence and refusals become.
class PostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatAcceptsAndSaysNothingEndsAtTheDeadline()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QElapsedTimer elapsed;
        elapsed.start();
        const PostgresOutcome outcome = open(server.serverPort(), 250ms);
        QVERIFY(outcome.rows.error().code == ErrorCode::Timeout);
        QVERIFY(!outcome.mayHaveHappened);
        // Qt's timers may fire 5 % early.
        QVERIFY(elapsed.elapsed() >= 225);
        QVERIFY(elapsed.elapsed() < 2'000);
    }

    void aClosedPortIsRefused()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        QVERIFY(open(port, 2s).rows.error().code == ErrorCode::Refused);
    }

    void startingUpIsToldFromDead()
    {
        const Speaker server(postgresRefusal("57P03", "the database system is starting up"));
        const PostgresOutcome outcome = open(server.target(), 2s);
        QCOMPARE(outcome.sqlState, QStringLiteral("57P03"));
        QVERIFY2(outcome.rows.error().what.contains(QLatin1String("starting up")),
                 qPrintable(outcome.rows.error().what));
    }

    void whoSaysThatItGoesDownIsToldFromTheDead_data()
    {
        QTest::addColumn<QByteArray>("lastWord");
        QTest::addColumn<bool>("isGoingDown");
        const QByteArray ended("terminating connection due to ...");
        QTest::newRow("shut down") << postgresRefusal("57P01", ended, "ProcessInterrupts") << true;
        QTest::newRow("shut down at once") << postgresRefusal("57P01", ended, "quickdie") << true;
        QTest::newRow("recovering from a crash")
            << postgresRefusal("57P02", ended, "quickdie") << true;
        QTest::newRow("postmaster killed")
            << postgresRefusal("57P01", ended, "secure_read") << false;
        QTest::newRow("idle for too long")
            << postgresRefusal("57P05", ended, "ProcessInterrupts") << false;
        QTest::newRow("no word") << QByteArray() << false;
    }

    void whoSaysThatItGoesDownIsToldFromTheDead()
    {
        QFETCH(QByteArray, lastWord);
        QFETCH(bool, isGoingDown);
        const Speaker server(postgresWelcome() + lastWord);
        PostgresConnection connection(m_poll, server.target());
        std::optional<PostgresOutcome> lost;
        connect(&connection, &PostgresConnection::lost, this,
                [&](const PostgresOutcome& outcome) { lost = outcome; });
        bool isIn = false;
        connection.open(2s, this, [&](const PostgresOutcome& came) { isIn = came.rows.ok(); });
        QTRY_VERIFY(lost.has_value());
        QVERIFY(isIn);
        QCOMPARE(lost->isGoingDown, isGoingDown);
    }

    void aServerWithoutTlsIsNotTrusted()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("N");
            });
        });
        QVERIFY(open(server.serverPort(), 2s).rows.error().code == ErrorCode::Untrusted);
    }

    void aNameIsLookedUpWithoutStopping()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        PostgresTarget target = targetAt(server.serverPort());
        target.at = {QStringLiteral("no-such-host.invalid"), server.serverPort(), {}};
        const PostgresOutcome outcome = open(target, 1s);
        QVERIFY(outcome.rows.error().what.contains(QLatin1String("no-such-host.invalid")));
    }

private:
    PostgresOutcome open(quint16 port, Milliseconds deadline)
    {
        return open(targetAt(port), deadline);
    }

    PostgresOutcome open(const PostgresTarget& target, Milliseconds deadline)
    {
        PostgresConnection connection(m_poll, target);
        std::optional<PostgresOutcome> outcome;
        connection.open(deadline, this, [&](PostgresOutcome came) { outcome = std::move(came); });
        if (outcome || !QTest::qWaitFor([&] { return outcome.has_value(); }, 5'000))
            qFatal("The callback came too early or never");
        return *outcome;
    }

    SocketPoll m_poll;
};

PILOTHOUSE_TEST(PostgresTest)
#include "postgres_test.moc"
