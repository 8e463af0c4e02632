#include "app/lab/supervisor/supervisor.h"

#include "app/lab/fabric/sockets.h"
#include "app/lab/host/host_control.h"
#include "app/lab/supervisor/status.h"
#include "app/lab/system/json_call.h"

#include <QDir>
#include <QJsonDocument>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <memory>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

constexpr auto maintenanceInterval = 500ms;
constexpr auto orderBudget = 2s;
constexpr qsizetype orderBytesMax = 64 << 10;

const QJsonObject fine{{"ok", true}};

volatile std::sig_atomic_t wasAskedToEnd = 0;

void askToEnd(int)
{
    wasAskedToEnd = 1;
}

void tell(int descriptor, const QJsonObject& object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    static_cast<void>(::write(descriptor, line.constData(), line.size()));
}

QJsonObject outcome(const Done& done)
{
    return done ? fine : toJson(done.error());
}

std::optional<PairFault> pairFaultFrom(const QString& word)
{
    if (word == QStringLiteral("cut"))
        return PairFault::Cut;
    return word == QStringLiteral("mute") ? std::optional(PairFault::Mute) : std::nullopt;
}

QJsonObject answerPairFault(Lab& lab, const QJsonObject& order)
{
    const std::optional<PairFault> fault = pairFaultFrom(order["fault"].toString());
    if (!fault)
        return toJson(Error{ErrorCode::NotFound, QStringLiteral("A link knows no such fault"),
                            order["fault"].toString(), QStringLiteral("Faults: cut, mute")});
    return outcome(lab.setPair(order["from"].toString(), order["to"].toString(), *fault, true));
}

QJsonObject answerHealPair(Lab& lab, const QString& from, const QString& to)
{
    Done result(std::monostate{});
    for (const PairFault fault : {PairFault::Cut, PairFault::Mute})
        if (const Done healed = lab.setPair(from, to, fault, false); !healed)
            result = healed;
    return outcome(result);
}

QJsonObject answerFault(Lab& lab, const QJsonObject& order, bool heals)
{
    const QString region = order["region"].toString();
    const std::optional<FaultPlace> place = faultPlace(lab.topology(), region);
    const std::optional<FaultKind> kind = faultFromName(order["fault"].toString());
    if (!place || !kind || !canBeAt(*kind, *place))
        return toJson(Error{ErrorCode::NotFound, QStringLiteral("No such place, or no such fault"),
                            QStringLiteral("%1 %2").arg(region, order["fault"].toString()),
                            QStringLiteral("Faults: ") + faultNames().join(QStringLiteral(", "))});
    return outcome(heals ? lab.heal(region, *kind) : lab.inflict(region, *kind));
}

/// Heals every fault of a place and of every pair that touches it.
QJsonObject answerHealRegion(Lab& lab, const QString& region)
{
    Done result(std::monostate{});
    FaultSet faults = lab.faults();
    const auto found = faults.regions.find(region);
    if (found != faults.regions.end())
        for (const FaultKind kind : found->second)
            if (const Done healed = lab.heal(region, kind); !healed)
                result = healed;
    for (const PairFault fault : {PairFault::Cut, PairFault::Mute})
        for (const auto& [from, to] : faults.pairsOf(fault))
            if (from == region || to == region)
                if (const Done healed = lab.setPair(from, to, fault, false); !healed)
                    result = healed;
    return outcome(result);
}

QByteArray readOrder(int socket)
{
    QByteArray order;
    std::array<char, 4096> buffer;
    const auto deadline = std::chrono::steady_clock::now() + orderBudget;
    while (!order.contains('\n') && order.size() < orderBytesMax) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        pollfd waiting{socket, POLLIN, 0};
        if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) <= 0)
            return {};
        const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            return {};
        order.append(buffer.data(), count);
    }
    return order;
}

/// Serves one client. Whether the order was to end the lab.
bool serveOne(Lab& lab, int listener)
{
    const FileHandle client(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
    if (!client.isOpen())
        return false;
    const QJsonObject order = QJsonDocument::fromJson(readOrder(client.get())).object();
    const bool isDown = order["command"] == QStringLiteral("down");
    if (isDown)
        lab.shutDown();
    const QByteArray reply =
        QJsonDocument(isDown ? fine : answerOrder(lab, order)).toJson(QJsonDocument::Compact) +
        '\n';
    timeval limit{2, 0};
    ::setsockopt(client.get(), SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
    static_cast<void>(::send(client.get(), reply.constData(), reply.size(), MSG_NOSIGNAL));
    return isDown;
}

/// Becomes readable when that process has ended; -1 without one. A number alone could be another
/// process's by then.
FileHandle handleOf(pid_t process)
{
    return FileHandle(process > 0 ? static_cast<int>(::syscall(SYS_pidfd_open, process, 0)) : -1);
}

void serve(Lab& lab, int listener, pid_t ownerId)
{
    const FileHandle owner = handleOf(ownerId);
    auto maintainedAt = std::chrono::steady_clock::now();
    bool isAbandoned = ownerId > 0 && !owner.isOpen();
    while (!wasAskedToEnd && !isAbandoned) {
        pollfd waiting[] = {{listener, POLLIN, 0}, {owner.get(), POLLIN, 0}};
        ::poll(waiting, std::size(waiting), static_cast<int>(maintenanceInterval.count()));
        if ((waiting[0].revents & POLLIN) != 0 && serveOne(lab, listener))
            return;
        isAbandoned = (waiting[1].revents & POLLIN) != 0;
        if (std::chrono::steady_clock::now() - maintainedAt < maintenanceInterval)
            continue;
        lab.maintain();
        maintainedAt = std::chrono::steady_clock::now();
    }
    lab.shutDown();
    if (isAbandoned)
        QDir(lab.topology().folder).removeRecursively();
}

Done openHostControls(Lab& lab, std::vector<std::unique_ptr<HostControl>>& controls)
{
    for (const RegionPlace& region : lab.topology().regions) {
        controls.push_back(std::make_unique<HostControl>(lab, region.id));
        if (const Done opened = controls.back()->open(); !opened)
            return opened;
    }
    return Done(std::monostate{});
}

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTERM, askToEnd);
    std::signal(SIGINT, askToEnd);
    // Backends that outlive their postmaster become children of this process, so that their end is
    // noticed and no zombie stays.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

} // namespace

QString supervisorSocket(const Topology& topology)
{
    return topology.folder + QStringLiteral("/supervisor.sock");
}

QJsonObject answerOrder(Lab& lab, const QJsonObject& order)
{
    const QString command = order["command"].toString();
    const QString from = order["from"].toString();
    const QString to = order["to"].toString();
    if (command == QStringLiteral("fault"))
        return answerFault(lab, order, false);
    if (command == QStringLiteral("heal") && order.contains("fault"))
        return answerFault(lab, order, true);
    if (command == QStringLiteral("heal"))
        return answerHealRegion(lab, order["region"].toString());
    if (command == QStringLiteral("fault-pair"))
        return answerPairFault(lab, order);
    if (command == QStringLiteral("heal-pair"))
        return answerHealPair(lab, from, to);
    if (command == QStringLiteral("heal-all"))
        return outcome(lab.healAll());
    if (command == QStringLiteral("status"))
        return status(lab);
    return toJson(
        Error{ErrorCode::Unsupported, QStringLiteral("No order \"%1\"").arg(command), {}, {}});
}

int runSupervisor(const Topology& topology, int progressDescriptor, pid_t owner)
{
    prepareProcess();
    Lab lab(topology);
    FileHandle listener;
    std::vector<std::unique_ptr<HostControl>> controls;
    Done up = lab.bringUp([&](const QString& step) { tell(progressDescriptor, {{"step", step}}); });
    if (up)
        up = openHostControls(lab, controls);
    if (up)
        listener = sockets::listenUnix(supervisorSocket(topology));
    if (!up || !listener.isOpen()) {
        lab.shutDown();
        tell(progressDescriptor, outcome(up));
        return 1;
    }
    tell(progressDescriptor, {{"ready", true}});
    ::close(progressDescriptor);
    serve(lab, listener.get(), owner);
    return 0;
}

} // namespace pilothouse::lab
