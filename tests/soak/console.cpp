#include "tests/soak/console.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sys/prctl.h>

#include <algorithm>
#include <csignal>

namespace pilothouse::soak {

namespace {

constexpr int frameBudgetMs = 30'000;
constexpr int settleMs = 10'000;
constexpr int endBudgetMs = 10'000;
constexpr double bytesPerMb = 1'048'576.0;
constexpr double kilobytesPerMb = 1'024.0;
constexpr double msPerMinute = 60'000.0;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "VmRSS:     98304 kB" of proc(5).
std::optional<double> residentMb(qint64 process)
{
    for (const QByteArray& line :
         contentOf(QStringLiteral("/proc/%1/status").arg(process)).split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / kilobytesPerMb;
    return std::nullopt;
}

/// Only its user's own eyes may count them, and not even those of another process: it takes root.
std::optional<double> openFiles(qint64 process)
{
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(process));
    const qsizetype count =
        folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    return count > 0 ? std::optional(static_cast<double>(count)) : std::nullopt;
}

} // namespace

WatchedConsole::WatchedConsole(const lab::LabFixture& lab) : m_lab(lab)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path("said"));
    // With the lab's end it would go on watching for ever, beside the next soak.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

WatchedConsole::~WatchedConsole()
{
    m_process.terminate();
    if (!m_process.waitForFinished(endBudgetMs))
        m_process.kill();
}

bool WatchedConsole::open()
{
    m_process.start(QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/pilothouse"),
                    {QStringLiteral("--fleet"), m_lab.folder() + QStringLiteral("/fleet.yaml"),
                     QStringLiteral("--trace-startup"), QStringLiteral("--trace-stalls"),
                     path("stalls")});
    if (!QTest::qWaitFor([this] { return said().contains("first_live_frame_ms"); }, frameBudgetMs))
        return false;
    m_since.start();
    static_cast<void>(
        QTest::qWaitFor([this] { return m_since.hasExpired(settleMs); }, 2 * settleMs));
    m_stallsOfStart = QFile(path("stalls")).size();
    return isRunning();
}

Sample WatchedConsole::look() const
{
    const qint64 process = m_process.processId();
    return {static_cast<double>(m_since.elapsed()) / msPerMinute,
            residentMb(process),
            openFiles(process),
            sessions(),
            storeMb("journal"),
            storeMb("history")};
}

std::optional<double> WatchedConsole::longestStallMs() const
{
    QFile file(path("stalls"));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_stallsOfStart))
        return std::nullopt;
    double longest = 0.0;
    for (const QByteArray& line : file.readAll().split('\n'))
        longest = std::max(longest, QJsonDocument::fromJson(line)["stall_ms"].toDouble());
    return longest;
}

QByteArray WatchedConsole::said() const
{
    return contentOf(path("said"));
}

QString WatchedConsole::path(const char* name) const
{
    return m_home.filePath(QString::fromLatin1(name));
}

/// With its write-ahead log and all else that lies beside it.
std::optional<double> WatchedConsole::storeMb(const char* kind) const
{
    qint64 bytes = 0;
    QDirIterator files(m_home.filePath(QStringLiteral("pilothouse/") + QLatin1String(kind)),
                       QDir::Files);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes > 0 ? std::optional(static_cast<double>(bytes) / bytesPerMb) : std::nullopt;
}

std::optional<double> WatchedConsole::sessions() const
{
    const lab::Topology topology = m_lab.topology();
    double all = 0.0;
    for (const lab::RegionPlace& region : topology.regions) {
        Result<lab::LocalSession> session = lab::ownerSession(topology, region.id);
        if (!session)
            return std::nullopt;
        const Result<QString> said = std::move(session).value().run(
            QStringLiteral("select count(*) from pg_stat_activity where application_name like "
                           "'pilothouse%'"));
        if (!said)
            return std::nullopt;
        all += said.value().toDouble();
    }
    return all;
}

} // namespace pilothouse::soak
