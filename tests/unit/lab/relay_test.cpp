#include "app/lab/fabric/relay.h"
#include "tests/support/suite/suite.h"

#include <QTemporaryDir>

#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <memory>

using namespace pilothouse::lab;
using namespace std::chrono_literals;

namespace {

/// Times are given: no test waits for a line's length.
const SteadyTime opened{1000s};

/// The first bytes pay for the handshake too.
constexpr auto firstArrival = 60ms;
constexpr auto oneWay = 20ms;

const QString wasReset = QStringLiteral("reset");
const QString silence = QStringLiteral("nothing");
const QString over = QStringLiteral("end");

FileHandle accepted(const FileHandle& listening)
{
    pollfd waiting{listening.get(), POLLIN, 0};
    ::poll(&waiting, 1, 5'000);
    return FileHandle(::accept4(listening.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
}

void say(const FileHandle& socket, std::string_view words)
{
    QCOMPARE(::send(socket.get(), words.data(), words.size(), MSG_NOSIGNAL),
             static_cast<ssize_t>(words.size()));
}

/// What can be read there now: words, or that nothing came, or how the stream ended.
QString heard(const FileHandle& socket)
{
    std::array<char, 256> buffer;
    const ssize_t count = ::recv(socket.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count < 0)
        return errno == EAGAIN ? silence : wasReset;
    return count == 0 ? over : QString::fromLatin1(buffer.data(), count);
}

} // namespace

/// What of the last words of either end reaches the other one.
class RelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wordsTakeTheLengthOfTheLine();
    void whatAServerSaidLastArrivesAlthoughNobodyReadsTheQuestion();
    void aServerThatSaysNothingMoreEndsTheConnection();
    void aClientThatIsGoneHearsNothingAndItsServerIsToldSo();
    void aMachineThatIsGoneTakesItsWordsAlong();

private:
    /// The client's first question is under way, and the server's end of the connection is open.
    void ask();

    QTemporaryDir m_folder;
    LinkLine m_line;
    Poller m_poller;
    FileHandle m_listening;
    FileHandle m_client;
    FileHandle m_server;
    std::unique_ptr<Relay> m_relay;
};

void RelayTest::init()
{
    m_line = {};
    m_line.link.address = QStringLiteral("127.0.0.1");
    m_line.link.targetSocket = m_folder.filePath(QStringLiteral("server"));
    m_line.state.roundTripMs = 40;
    m_listening = sockets::listenUnix(m_line.link.targetSocket);
    QVERIFY(m_listening.isOpen());
    const FileHandle door = sockets::listenTcp(m_line.link.address, 0);
    QVERIFY(door.isOpen());
    m_client = sockets::startTcpConnect(m_line.link.address, sockets::localPort(door.get()));
    m_relay = std::make_unique<Relay>(m_line, m_poller, accepted(door), 1, opened);
    m_server = accepted(m_listening);
    QVERIFY(m_server.isOpen());
}

void RelayTest::cleanup()
{
    m_relay.reset();
    m_server.reset();
    m_client.reset();
    m_listening.reset();
}

void RelayTest::ask()
{
    say(m_client, "select 1");
    m_relay->advance(opened);
}

void RelayTest::wordsTakeTheLengthOfTheLine()
{
    ask();
    m_relay->advance(opened + firstArrival - 1ms);
    QCOMPARE(heard(m_server), silence);
    m_relay->advance(opened + firstArrival);
    QCOMPARE(heard(m_server), QStringLiteral("select 1"));
}

void RelayTest::whatAServerSaidLastArrivesAlthoughNobodyReadsTheQuestion()
{
    ask();
    say(m_server, "57P01");
    m_server.reset();
    m_relay->advance(opened + firstArrival); // The question arrives where nobody reads any more.
    QCOMPARE(heard(m_client), silence);
    QVERIFY(!m_relay->isOver());
    m_relay->advance(opened + firstArrival + oneWay);
    QCOMPARE(heard(m_client), QStringLiteral("57P01"));
    QCOMPARE(heard(m_client), over);
    QVERIFY(m_relay->isOver());
}

void RelayTest::aServerThatSaysNothingMoreEndsTheConnection()
{
    ask();
    m_server.reset();
    m_relay->advance(opened + firstArrival);
    m_relay->advance(opened + firstArrival + oneWay);
    const QString last = heard(m_client);
    QVERIFY2(last == over || last == wasReset, qPrintable(last));
    QVERIFY(m_relay->isOver());
}

void RelayTest::aClientThatIsGoneHearsNothingAndItsServerIsToldSo()
{
    ask();
    m_relay->advance(opened + firstArrival);
    QCOMPARE(heard(m_server), QStringLiteral("select 1"));
    sockets::closeWithReset(m_client);
    say(m_server, "1");
    m_relay->advance(opened + firstArrival + oneWay);
    m_relay->advance(opened + firstArrival + 2 * oneWay);
    const QString last = heard(m_server);
    QVERIFY2(last == over || last == wasReset, qPrintable(last));
    QVERIFY(m_relay->isOver());
}

void RelayTest::aMachineThatIsGoneTakesItsWordsAlong()
{
    ask();
    say(m_server, "57P01");
    m_relay->advance(opened + firstArrival);
    m_relay->drop();
    QCOMPARE(heard(m_client), wasReset);
    QVERIFY(m_relay->isOver());
}

PILOTHOUSE_TEST(RelayTest)
#include "relay_test.moc"
