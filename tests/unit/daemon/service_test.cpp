#include "app/daemon/event_log.h"
#include "app/daemon/health_endpoint.h"
#include "app/daemon/options.h"
#include "app/daemon/service_notice.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace pilothouse;

namespace {

/// The service manager's end: datagrams at an abstract address.
class Manager
{
public:
    Manager()
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = m_name.mid(1);
        std::copy(name.begin(), name.end(), address.sun_path + 1);
        const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        m_isBound = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), size) == 0;
    }
    ~Manager() { ::close(m_socket); }
    Manager(const Manager&) = delete;
    Manager& operator=(const Manager&) = delete;

    [[nodiscard]] bool isBound() const { return m_isBound; }
    [[nodiscard]] const QByteArray& name() const { return m_name; }

    /// The next datagram, or nothing when none waits.
    [[nodiscard]] QByteArray take() const
    {
        QByteArray said(1'000, '\0');
        const ssize_t size =
            ::recv(m_socket, said.data(), static_cast<std::size_t>(said.size()), 0);
        return said.left(std::max<ssize_t>(size, 0));
    }

    /// The next datagram, waited for; nothing when none comes.
    [[nodiscard]] QByteArray next() const
    {
        QByteArray said;
        (void)QTest::qWaitFor([&] { return !(said = take()).isEmpty(); });
        return said;
    }

private:
    const QByteArray m_name = "@pilothouse-test-" + QByteArray::number(::getpid());
    int m_socket = -1;
    bool m_isBound = false;
};

/// What the endpoint says to these bytes.
QByteArray answerTo(quint16 port, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(request);
    QByteArray said;
    const bool isOver = QTest::qWaitFor([&] {
        said += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    return isOver ? said + socket.readAll() : QByteArray("no end");
}

} // namespace

/// What the daemon tells service managers, health checks and the log.
class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readinessIsToldOnceItIsSo()
    {
        const Manager manager;
        QVERIFY(manager.isBound());
        ServiceNotice notice(manager.name(), 0);
        QVERIFY(manager.take().isEmpty());
        notice.tellReady(QStringLiteral("a fleet: 3 of 3 live\nMAINPID=1"));
        // One line: a status must not smuggle in another assignment.
        QCOMPARE(manager.take(), QByteArray("READY=1\nSTATUS=a fleet: 3 of 3 live MAINPID=1"));
    }

    void theWatchdogIsFedFromTheEventLoopAlone()
    {
        const Manager manager;
        ServiceNotice notice(manager.name(), 60'000);
        notice.tellReady(QStringLiteral("x"));
        QVERIFY(manager.take().startsWith("READY"));
        QCOMPARE(manager.next(), QByteArray("WATCHDOG=1"));
        QCOMPARE(manager.next(), QByteArray("WATCHDOG=1"));
        while (!manager.take().isEmpty()) {
        }
        // A loop that does not turn for three limits, as in an engine that hangs.
        const QDeadlineTimer hung(180);
        while (!hung.hasExpired()) {
        }
        QVERIFY(manager.take().isEmpty());
    }

    void withoutAManagerNothingIsTold()
    {
        ServiceNotice notice({}, 60'000);
        notice.tellReady(QStringLiteral("x"));
        notice.tellStopping();
    }

    void healthIsTwoHundredOrFiveHundredAndThree()
    {
        bool isWell = true;
        HealthEndpoint endpoint([&isWell] {
            return Health{isWell, {{QStringLiteral("well"), isWell}}};
        });
        QVERIFY(endpoint.listen(0).ok());
        const QByteArray request = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray well = answerTo(endpoint.port(), request);
        QVERIFY(well.startsWith("HTTP/1.1 200 "));
        QVERIFY(well.endsWith("{\"well\":true}\n"));
        isWell = false;
        QVERIFY(answerTo(endpoint.port(), request).startsWith("HTTP/1.1 503 "));
    }

    void whatIsNotAHealthCheckIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("another path") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("a write") << QByteArray("POST /health HTTP/1.1\r\n\r\n")
                                 << QByteArray("405");
        QTest::newRow("no request") << QByteArray("hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("too long") << QByteArray(5'000, 'x') << QByteArray("431");
    }
    void whatIsNotAHealthCheckIsRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        HealthEndpoint endpoint([] { return Health{true, {}}; });
        QVERIFY(endpoint.listen(0).ok());
        QVERIFY(answerTo(endpoint.port(), request).startsWith("HTTP/1.1 " + status));
    }

    void whoSaysNothingIsLetGo()
    {
        HealthEndpoint endpoint([] { return Health{true, {}}; });
        QVERIFY(endpoint.listen(0).ok());
        QTcpSocket silent;
        silent.connectToHost(QHostAddress(QHostAddress::LocalHost), endpoint.port());
        QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    }

    void aLogLineIsOneObjectWithItsPriority()
    {
        const QByteArray line = eventLine(LogLevel::Warning, QStringLiteral("run"),
                                          {{QStringLiteral("phase"), QStringLiteral("held\nnow")}},
                                          QStringLiteral("2026-11-26T03:12:07.000Z"), true);
        QVERIFY(line.startsWith("<4>{"));
        QVERIFY(!line.contains('\n'));
        const QJsonObject object = QJsonDocument::fromJson(line.mid(3)).object();
        QCOMPARE(object.value(QStringLiteral("level")).toString(), QStringLiteral("warning"));
        QCOMPARE(object.value(QStringLiteral("phase")).toString(), QStringLiteral("held\nnow"));
    }

    void commandLinesAreReadWhole()
    {
        const auto read = [](const char* line) {
            return readDaemonOptions(QString::fromLatin1(line).split(QLatin1Char(' ')));
        };
        QCOMPARE(read("d --fleet f.yaml --health 9187").value().healthPort, quint16(9187));
        QVERIFY(!read("d --fleet f.yaml").value().healthPort);
        for (const char* line : {"d", "d --fleet f --health 70000", "d --fleet f more", "d --x"})
            QVERIFY2(!read(line).ok(), line);
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
