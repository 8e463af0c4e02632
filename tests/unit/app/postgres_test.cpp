#include "app/postgres/connection.h"
#include "tests/support/certificates.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

/// A server's word that refuses the connection, as PostgreSQL 15 sends it.
QByteArray refusal(const QByteArray& sqlState, const QByteArray& message)
{
    QByteArray fields = QByteArray("SFATAL\0", 7) + QByteArray("VFATAL\0", 7) + "C" + sqlState +
                        '\0' + "M" + message + '\0' + '\0';
    const auto length = static_cast<quint32>(fields.size() + 4);
    QByteArray packet("E");
    for (int shift = 24; shift >= 0; shift -= 8)
        packet.append(static_cast<char>((length >> shift) & 0xFFU));
    return packet + fields;
}

/// Goes through PostgreSQL's TLS negotiation, then refuses the connection.
class RefusingServer : public QTcpServer
{
public:
    RefusingServer(const TestCertificate& certificate, QByteArray packet)
        : m_configuration(QSslConfiguration::defaultConfiguration())
        , m_packet(std::move(packet))
    {
        m_configuration.setLocalCertificate(QSslCertificate(certificate.certificate));
        m_configuration.setPrivateKey(QSslKey(certificate.key, QSsl::Ec));
        m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSslConfiguration(m_configuration);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            socket->readAll();
            if (socket->isEncrypted()) {
                socket->write(m_packet);
                socket->disconnectFromHost();
                return;
            }
            socket->write("S"); // The request was for TLS.
            socket->flush();
            socket->startServerEncryption();
        });
    }

private:
    QSslConfiguration m_configuration;
    const QByteArray m_packet;
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
        const TestCertificate certificate = makeCertificate(QStringLiteral("db.test"));
        RefusingServer server(certificate, refusal("57P03", "the database system is starting up"));
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTemporaryFile authority;
        QVERIFY(authority.open());
        authority.write(certificate.certificate);
        authority.close();
        PostgresTarget target = targetAt(server.serverPort());
        target.authorityFile = authority.fileName();
        const PostgresOutcome outcome = open(target, 2s);
        QCOMPARE(outcome.sqlState, QStringLiteral("57P03"));
        QVERIFY2(outcome.rows.error().what.contains(QLatin1String("starting up")),
                 qPrintable(outcome.rows.error().what));
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
    static PostgresTarget targetAt(quint16 port)
    {
        PostgresTarget target;
        target.at = {QStringLiteral("db.test"), port, QStringLiteral("127.0.0.1")};
        target.databaseName = QStringLiteral("oversight");
        target.user = QStringLiteral("pilothouse");
        return target;
    }

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

QTEST_GUILESS_MAIN(PostgresTest)
#include "postgres_test.moc"
