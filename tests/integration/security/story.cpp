#include "tests/integration/security/story.h"

#include "app/lab/topology.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

#include <csignal>

namespace pilothouse::security {

namespace {

const QString programs = QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/");
const QByteArray boardSecret("Bearer of-the-board-4f1c09d2a7");

constexpr int storyBudgetMs = 240'000;
constexpr int frameBudgetMs = 30'000;
constexpr int crashBudgetMs = 20'000;
constexpr mode_t usualRights = 0022;

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(content) == content.size();
}

} // namespace

Story::Story()
    : m_board(m_certificate, [this](const QByteArray& request) { return answer(request); })
{
}

/// The rudest peer: refuses once, and repeats all that it was told.
QByteArray Story::answer(const QByteArray& request)
{
    return std::exchange(m_hasRefused, true) ? httpAnswer(204, {}) : httpAnswer(403, request);
}

/// The lab's own secrets, and a webhook with one more in the lab's fleet file.
bool Story::plant()
{
    const lab::Topology topology = m_lab.topology();
    for (const char* name : {lab::applicationSecret, lab::consoleSecret, lab::operatorSecret,
                             lab::replicatorSecret, lab::hostControlSecret, lab::armSecret})
        m_secrets.push_back({QStringLiteral("the lab's secret ") + QLatin1String(name),
                             contentOf(topology.secretFile(QLatin1String(name)))});
    // Without the scheme's name, which is no secret and stands in every program.
    m_secrets.push_back({QStringLiteral("the webhook's secret"), boardSecret.mid(7)});
    for (const Secret& secret : m_secrets)
        if (secret.value.size() < 16)
            return false;
    const QString bundle = m_outside.filePath(QStringLiteral("authorities.pem"));
    const QString secretFile = m_lab.folder() + QStringLiteral("/secrets/board");
    const QString fleetFile = m_lab.folder() + QStringLiteral("/fleet.yaml");
    const QByteArray webhooks =
        QStringLiteral("failover:\n  webhooks: [{ name: board, url: \"https://localhost:%1/told\", "
                       "authorization: \"file:%2\" }]\n")
            .arg(m_board.serverPort())
            .arg(secretFile)
            .toUtf8();
    QByteArray fleet = contentOf(fleetFile);
    fleet.replace("failover:\n", webhooks);
    fleet.replace(topology.authorityFile().toUtf8(), bundle.toUtf8());
    return fleet.contains("/told") && fleet.contains(bundle.toUtf8()) &&
           write(secretFile, boardSecret) && write(fleetFile, fleet) &&
           write(bundle, contentOf(topology.authorityFile()) + m_certificate.certificate);
}

QString Story::play()
{
    // What a shell begins with: what the console writes must not depend on it.
    ::umask(usualRights);
    if (const lab::Said up = m_lab.run({QStringLiteral("up")}); up.exitCode != 0)
        return up.errors;
    if (!plant())
        return QStringLiteral("The secrets could not be planted");
    if (const QString failed = drive(); !failed.isEmpty())
        return failed;
    return crashConsole();
}

QStringList Story::environment() const
{
    const QString folder = m_home.path();
    return {QStringLiteral("HOME=") + folder,
            QStringLiteral("XDG_DATA_HOME=%1/data").arg(folder),
            QStringLiteral("XDG_CONFIG_HOME=%1/config").arg(folder),
            QStringLiteral("XDG_CACHE_HOME=%1/cache").arg(folder),
            QStringLiteral("XDG_RUNTIME_DIR=") + folder,
            QStringLiteral("QT_QPA_PLATFORM=offscreen")};
}

QString Story::drive()
{
    QProcess process;
    process.setProcessEnvironment([this] {
        QProcessEnvironment whole = QProcessEnvironment::systemEnvironment();
        for (const QString& variable : environment())
            whole.insert(variable.section(QLatin1Char('='), 0, 0),
                         variable.section(QLatin1Char('='), 1));
        return whole;
    }());
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString said = m_outside.filePath(QStringLiteral("drive"));
    process.setStandardOutputFile(said);
    const QString pictures = m_home.filePath(QStringLiteral("pictures"));
    if (!QDir().mkpath(pictures) || ::chmod(QFile::encodeName(pictures).constData(), 0700) != 0)
        return QStringLiteral("No folder for pictures");
    process.start(programs + QStringLiteral("pilothouse-drive"),
                  {QStringLiteral("--lab"), m_lab.folder(), QStringLiteral("--programs"), programs,
                   QStringLiteral("--json"), m_home.filePath(QStringLiteral("account.json")),
                   QStringLiteral("--screenshots"), pictures, QStringLiteral("--trace-stalls"),
                   m_home.filePath(QStringLiteral("stalls")), QStringLiteral("--no-false-alarm"),
                   QStringLiteral("--no-hold")});
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            for (const QString& sighting : searchProcesses(m_secrets))
                if (!m_inProcesses.contains(sighting))
                    m_inProcesses.append(sighting);
            return process.state() == QProcess::NotRunning;
        },
        storyBudgetMs);
    return hasEnded && process.exitCode() == 0 ? QString() : QString::fromUtf8(contentOf(said));
}

QString Story::crashConsole()
{
    const QString said = m_outside.filePath(QStringLiteral("console"));
    const pid_t console = startUnlimited(
        {programs + QStringLiteral("pilothouse"),
         {QStringLiteral("--fleet"), m_lab.folder() + QStringLiteral("/fleet.yaml"),
          QStringLiteral("--log"), m_home.filePath(QStringLiteral("log")),
          QStringLiteral("--trace-stalls"), m_home.filePath(QStringLiteral("stalls-2")),
          QStringLiteral("--trace-startup")},
         // Everything that can be logged is.
         environment() + QStringList{QStringLiteral("QT_LOGGING_RULES=*.debug=true")},
         m_home.path(),
         said});
    const bool isUp =
        console > 0 &&
        QTest::qWaitFor([&] { return contentOf(said).contains("first_live_frame_ms"); },
                        frameBudgetMs);
    m_coreLimit = coreLimitOf(console);
    m_inProcesses += searchProcesses(m_secrets);
    if (console > 0)
        ::kill(console, SIGABRT);
    if (!waitForEnd(console, crashBudgetMs, m_crash))
        ::kill(console, SIGKILL);
    return isUp ? QString() : QString::fromUtf8(contentOf(said));
}

} // namespace pilothouse::security
