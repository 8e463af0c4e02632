#include "app/lab/commands/commands.h"

#include "app/lab/commands/unprivileged.h"
#include "app/lab/plan/plan.h"
#include "app/lab/supervisor/supervisor.h"
#include "app/lab/system/files.h"
#include "app/lab/system/json_call.h"
#include "app/lab/system/network_claim.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

constexpr qint64 freeBytesMin = 1'000'000'000;
constexpr qsizetype socketPathMax = 107; ///< sockaddr_un: 108 bytes with the closing zero.

bool isUp(const QString& folder)
{
    const Result<Topology> topology = readTopology(folder);
    return topology &&
           callJson(supervisorSocket(topology.value()), {{"command", "status"}}, 5s).ok();
}

Done checkFolder(const Topology& topology)
{
    for (const RegionPlace& region : topology.regions) {
        const QString path = topology.socketOf(region.id, Service::Postgres);
        if (path.toLocal8Bit().size() > socketPathMax)
            return Error{ErrorCode::Configuration,
                         QStringLiteral("The folder's path is too long: %1").arg(topology.folder),
                         QStringLiteral("A socket's path may have %1 bytes, %2 would have %3")
                             .arg(socketPathMax)
                             .arg(path)
                             .arg(path.toLocal8Bit().size()),
                         QStringLiteral("Choose a shorter one with --folder")};
    }
    const QStorageInfo disk(QFileInfo(topology.folder).absolutePath());
    if (disk.bytesAvailable() < freeBytesMin)
        return Error{ErrorCode::Refused,
                     QStringLiteral("Too little room for a lab in %1").arg(topology.folder),
                     QStringLiteral("%1 MB are free, it needs %2 MB")
                         .arg(disk.bytesAvailable() / 1'000'000)
                         .arg(freeBytesMin / 1'000'000),
                     QStringLiteral("Free some, or choose another place with --folder")};
    return std::monostate{};
}

/// The lab runs its own copies: they stay what they are when the program is built again, and a user
/// who may not enter the build folder can run them.
Done copyPrograms(const QString& folder)
{
    const QString bin = folder + QStringLiteral("/bin");
    if (const Done made = makeFolder(bin, 0755); !made)
        return made;
    const QString here = QCoreApplication::applicationDirPath();
    const QString library = QStringLiteral("/libpilothouse_lab_machine.so");
    QString libraryFolder = here;
    if (!QFileInfo::exists(here + library))
        libraryFolder = here + QStringLiteral("/../lib/pilothouse");
    const std::pair<QString, QString> copies[] = {
        {QCoreApplication::applicationFilePath(), bin + QStringLiteral("/pilothouse-lab")},
        {libraryFolder + library, bin + library}};
    for (const auto& [from, to] : copies) {
        QFile source(from);
        if (!source.copy(to))
            return Error{ErrorCode::Refused, QStringLiteral("Cannot copy %1").arg(from),
                         source.errorString(), QStringLiteral("Build or install it again")};
        QFile::setPermissions(to, QFile::Permissions(0x5755 & 0x7755));
    }
    return std::monostate{};
}

Done prepareFolder(const Topology& topology)
{
    if (const Done checked = checkFolder(topology); !checked)
        return checked;
    if (const Done made = makeFolder(topology.folder); !made)
        return made;
    if (const Done copied = copyPrograms(topology.folder); !copied)
        return copied;
    return writeFile(topology.folder + QStringLiteral("/topology.json"),
                     QJsonDocument(toJson(topology)).toJson());
}

/// Nothing of the caller's surroundings may decide how the lab behaves: no PGHOST, no client
/// certificate of root's home.
QList<QByteArray> ownEnvironment(const QString& folder)
{
    QList<QByteArray> environment{"HOME=" + folder.toLocal8Bit(), "LC_ALL=C.UTF-8", "TZ=UTC"};
    for (const char* name : {"PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS"})
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            environment.append(QByteArray(name) + '=' + value);
    return environment;
}

/// In the child: away from the terminal, as an unprivileged user, into the lab's own copy.
[[noreturn]] void becomeSupervisor(const Topology& topology, int progress, pid_t owner)
{
    ::setsid();
    const QByteArray program =
        (topology.folder + QStringLiteral("/bin/pilothouse-lab")).toLocal8Bit();
    const QByteArray folder = topology.folder.toLocal8Bit();
    const QByteArray log = (topology.folder + QStringLiteral("/supervisor.log")).toLocal8Bit();
    const QByteArray descriptor = QByteArray::number(progress);
    const QByteArray process = QByteArray::number(owner);
    QList<QByteArray> environment = ownEnvironment(topology.folder);
    std::vector<char*> variables;
    for (QByteArray& variable : environment)
        variables.push_back(variable.data());
    variables.push_back(nullptr);
    const bool isDropped = dropPrivileges();
    const int input = ::open("/dev/null", O_RDONLY);
    const int output = ::open(log.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(input, 0);
    ::dup2(output, 1);
    ::dup2(output, 2);
    if (isDropped && ::chdir("/") == 0)
        ::execle(program.constData(), program.constData(), "supervise", "--lab", folder.constData(),
                 "--progress", descriptor.constData(), "--while", process.constData(), nullptr,
                 variables.data());
    ::_exit(127);
}

/// Prints the supervisor's steps until it is ready or gives up.
Done follow(int progress)
{
    QByteArray pending;
    std::array<char, 4096> buffer;
    while (true) {
        const ssize_t count = ::read(progress, buffer.data(), buffer.size());
        if (count <= 0)
            return Error{
                ErrorCode::Internal, QStringLiteral("The lab's supervisor has ended"), {}, {}};
        pending.append(buffer.data(), count);
        for (auto end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
            const QJsonObject line = QJsonDocument::fromJson(pending.left(end)).object();
            pending.remove(0, end + 1);
            if (line.contains("step"))
                std::printf("  %s\n", qPrintable(line["step"].toString()));
            std::fflush(stdout);
            if (line.contains("ready"))
                return std::monostate{};
            if (line.contains("what"))
                return errorFromJson(line);
        }
    }
}

Done startSupervisor(const Topology& topology, pid_t owner)
{
    int ends[2];
    if (::pipe2(ends, 0) != 0)
        return Error{ErrorCode::Internal, QStringLiteral("No pipe to the supervisor"), {}, {}};
    const FileHandle reading(ends[0]);
    FileHandle writing(ends[1]);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(reading.get());
        becomeSupervisor(topology, writing.get(), owner);
    }
    writing.reset();
    return follow(reading.get());
}

} // namespace

int up(const Place& place, const Wishes& wishes)
{
    QElapsedTimer clock;
    clock.start();
    if (isUp(place.folder)) {
        std::printf("The lab is already up in %s\n", qPrintable(place.folder));
        return 0;
    }
    if (QFileInfo::exists(place.folder))
        return refuse({ErrorCode::Refused, QStringLiteral("%1 is already there").arg(place.folder),
                       QStringLiteral("It is not a running lab; it may be what a crash left"),
                       QStringLiteral("pilothouse-lab down removes a lab's rest")});
    const std::optional<NetworkClaim> claim = claimNetwork();
    if (!claim)
        return refuse({ErrorCode::Refused,
                       QStringLiteral("No free network for a lab"),
                       QStringLiteral("All of 127.64 to 127.254 are held by labs"),
                       {}});
    Topology topology = planTopology(place.name, place.folder, claim->network);
    topology.isSynchronous = wishes.isSynchronous;
    std::printf("Bringing up lab \"%s\" in %s\n", qPrintable(place.name), qPrintable(place.folder));
    Done outcome = prepareFolder(topology);
    if (outcome)
        outcome = giveToUnprivileged(place.folder);
    if (outcome)
        outcome = startSupervisor(topology, wishes.owner);
    if (!outcome) {
        static_cast<void>(removeLab(place.folder));
        return refuse(outcome.error());
    }
    std::printf("Up after %.1f s. Fleet file: %s/fleet.yaml\n", clock.elapsed() / 1000.0,
                qPrintable(place.folder));
    return 0;
}

} // namespace pilothouse::lab
