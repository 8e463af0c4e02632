#include "app/lab/fabric/fabric.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace pilothouse::lab {

namespace {

SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Fabric::Fabric(const Topology& topology) : m_adminPath(fabricSocket(topology))
{
    const std::vector<Link> links = relayedLinks(topology);
    const std::vector<LinkState> states = linkStates(links, {});
    for (std::size_t index = 0; index < links.size(); ++index) {
        m_lines.push_back(std::make_unique<LinkLine>());
        LinkLine& line = *m_lines.back();
        line.link = links[index];
        line.state = states[index];
        m_listeners.push_back(std::make_unique<LinkListener>(
            line.link.address, line.link.port, m_poller,
            [this, &line](FileHandle client) { accept(line, std::move(client)); }));
    }
}

Done Fabric::open()
{
    for (std::size_t index = 0; index < m_listeners.size(); ++index) {
        if (m_listeners[index]->open())
            continue;
        const Link& link = m_lines[index]->link;
        return Error{
            ErrorCode::Refused,
            QStringLiteral("Cannot listen on %1:%2").arg(link.address).arg(link.port),
            QString::fromLocal8Bit(std::strerror(errno)),
            QStringLiteral("Another program holds that port on 127.0.0.0/8; end it or choose "
                           "another one")};
    }
    m_admin = sockets::listenUnix(m_adminPath);
    if (!m_admin.isOpen())
        return Error{ErrorCode::Refused,
                     QStringLiteral("Cannot listen on %1").arg(m_adminPath),
                     QString::fromLocal8Bit(std::strerror(errno)),
                     {}};
    m_poller.watch(m_admin.get(), true, false, [this] { acceptAdmin(); });
    return Done(std::monostate{});
}

void Fabric::run()
{
    while (true) {
        m_poller.wait(microsecondsToNextArrival());
        advanceAll();
    }
}

std::int64_t Fabric::microsecondsToNextArrival() const
{
    std::optional<SteadyTime> next;
    for (const Relay& relay : m_relays) {
        const auto arrival = relay.nextArrival();
        if (arrival && (!next || *arrival < *next))
            next = arrival;
    }
    if (!next)
        return -1;
    const auto wait =
        std::chrono::duration_cast<std::chrono::microseconds>(*next - steadyNow()).count();
    return std::max<std::int64_t>(0, wait + 1);
}

void Fabric::advanceAll()
{
    const SteadyTime now = steadyNow();
    for (Relay& relay : m_relays) {
        const auto arrival = relay.nextArrival();
        if (arrival && *arrival <= now)
            relay.advance(now);
    }
    std::erase_if(m_relays, [](const Relay& relay) { return relay.isOver(); });
}

void Fabric::accept(LinkLine& line, FileHandle client)
{
    if (m_relays.size() >= relaysMax) {
        sockets::closeWithReset(client);
        return;
    }
    const SteadyTime now = steadyNow();
    m_relays.emplace_back(line, m_poller, std::move(client), ++m_serial, now);
    m_relays.back().advance(now);
}

void Fabric::apply(const std::vector<LinkState>& states)
{
    PH_ASSERT(states.size() == m_lines.size());
    for (std::size_t index = 0; index < states.size(); ++index) {
        LinkLine& line = *m_lines[index];
        const bool goesDown = states[index].isDown && !line.state.isDown;
        line.state = states[index];
        if (goesDown)
            dropConnectionsOf(line);
        m_listeners[index]->apply(line.state);
    }
    for (Relay& relay : m_relays)
        relay.advance(steadyNow());
}

/// A machine that dies takes down what it serves and what it had opened itself.
void Fabric::dropConnectionsOf(const LinkLine& down)
{
    const QString& region = down.link.to;
    for (Relay& relay : m_relays) {
        const Link& link = relay.line().link;
        const bool isServed = &relay.line() == &down;
        if (isServed || link.from == region)
            relay.drop();
    }
}

QJsonObject Fabric::report() const
{
    QJsonArray links;
    for (const auto& line : m_lines) {
        const auto count = std::count_if(m_relays.begin(), m_relays.end(), [&](const Relay& relay) {
            return &relay.line() == line.get();
        });
        links.append(QJsonObject{{"connections", static_cast<int>(count)},
                                 {"bytesToServer", static_cast<qint64>(line->bytesToServer)},
                                 {"bytesToClient", static_cast<qint64>(line->bytesToClient)}});
    }
    return {{"links", links}};
}

void Fabric::acceptAdmin()
{
    FileHandle client(::accept4(m_admin.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!client.isOpen())
        return;
    const int socket = client.get();
    m_adminClients.insert_or_assign(socket, std::pair(std::move(client), QByteArray()));
    m_poller.watch(socket, true, false, [this, socket] { answerAdmin(socket); });
}

void Fabric::answerAdmin(int socket)
{
    QByteArray& pending = m_adminClients[socket].second;
    std::array<char, 65536> buffer;
    const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
    if (count <= 0) {
        if (count < 0 && errno == EAGAIN)
            return;
        m_poller.forget(socket);
        m_adminClients.erase(socket);
        return;
    }
    pending.append(buffer.data(), count);
    for (auto end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
        const QJsonDocument request = QJsonDocument::fromJson(pending.left(end));
        pending.remove(0, end + 1);
        const QByteArray reply = line(answer(request.object()));
        static_cast<void>(::send(socket, reply.constData(), reply.size(), MSG_NOSIGNAL));
    }
}

QJsonObject Fabric::answer(const QJsonObject& request)
{
    if (request.contains("states")) {
        const std::vector<LinkState> states = linkStatesFromJson(request);
        if (states.size() != m_lines.size())
            return {{"ok", false}, {"why", "The number of states is not the number of links"}};
        apply(states);
    }
    QJsonObject reply = report();
    reply["ok"] = true;
    return reply;
}

int runFabric(const Topology& topology)
{
    std::signal(SIGPIPE, SIG_IGN);
    Fabric fabric(topology);
    const Done opened = fabric.open();
    if (!opened) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(opened.error().what),
                     qPrintable(opened.error().why));
        return 1;
    }
    fabric.run();
}

QString fabricSocket(const Topology& topology)
{
    return topology.folder + QStringLiteral("/fabric.sock");
}

QJsonObject toJson(const std::vector<LinkState>& states)
{
    QJsonArray list;
    for (const LinkState& state : states)
        list.append(QJsonObject{{"cut", state.isCut},
                                {"down", state.isDown},
                                {"mute", state.isMute},
                                {"roundTripMs", state.roundTripMs},
                                {"bytesPerSecond", state.bytesPerSecond}});
    return {{"states", list}};
}

std::vector<LinkState> linkStatesFromJson(const QJsonObject& object)
{
    std::vector<LinkState> states;
    for (const QJsonValue value : object["states"].toArray())
        states.push_back({value["cut"].toBool(), value["down"].toBool(), value["mute"].toBool(),
                          value["roundTripMs"].toInt(), value["bytesPerSecond"].toInteger()});
    return states;
}

} // namespace pilothouse::lab
