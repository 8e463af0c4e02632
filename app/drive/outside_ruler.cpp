#include "app/drive/outside_ruler.h"

#include <QDir>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>

#include <sys/prctl.h>

namespace pilothouse::drive {

namespace {

constexpr int budgetMs = 30'000;

std::nullopt_t fail(const char* what, const QString& why)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(why.simplified()));
    return std::nullopt;
}

/// What the program says as JSON, if it ends well.
std::optional<QJsonObject> askedOf(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(budgetMs))
        return fail(qPrintable(program), process.errorString());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(qPrintable(program), QString::fromUtf8(process.readAllStandardError()));
    const QJsonDocument said = QJsonDocument::fromJson(process.readAllStandardOutput());
    if (!said.isObject())
        return fail(qPrintable(program), QStringLiteral("said no JSON"));
    return said.object();
}

} // namespace

OutsideRuler::OutsideRuler(const QString& programs, QString labFolder)
    : m_program(QDir(programs).filePath(QStringLiteral("pilothouse-ruler")))
    , m_labProgram(QDir(programs).filePath(QStringLiteral("pilothouse-lab")))
    , m_labFolder(std::move(labFolder))
{
    // A drive that is killed leaves no writer behind.
    m_writing.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_writing.setProcessChannelMode(QProcess::ForwardedChannels);
}

OutsideRuler::~OutsideRuler()
{
    if (m_writing.state() != QProcess::NotRunning && !stop())
        m_writing.kill();
}

bool OutsideRuler::begin()
{
    const auto status = askedOf(m_labProgram, {QStringLiteral("status"), QStringLiteral("--folder"),
                                               m_labFolder, QStringLiteral("--json")});
    if (!status)
        return false;
    m_conninfo = (*status)["everyDatabase"].toString();
    m_writing.start(m_program,
                    {QStringLiteral("write"), tape(), QStringLiteral("--conninfo"), m_conninfo});
    const bool isWriting = m_writing.waitForStarted(budgetMs);
    if (!isWriting)
        fail(qPrintable(m_program), m_writing.errorString());
    return isWriting;
}

std::optional<QJsonObject> OutsideRuler::finish()
{
    if (m_writing.state() == QProcess::NotRunning)
        return fail(qPrintable(m_program), QStringLiteral("stopped to write before the end"));
    if (!stop())
        return fail(qPrintable(m_program), m_writing.errorString());
    return askedOf(m_program,
                   {QStringLiteral("count"), tape(), QStringLiteral("--conninfo"), m_conninfo});
}

bool OutsideRuler::stop()
{
    m_writing.terminate();
    return m_writing.waitForFinished(budgetMs);
}

} // namespace pilothouse::drive
