#include "tests/integration/failover/witness.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>

namespace pilothouse {

namespace {

using ruler::Entry;

const QString program = QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/pilothouse-ruler");

constexpr int startBudgetMs = 30'000;
constexpr int stopBudgetMs = 5'000;
constexpr int tapePauseMs = 250;
constexpr int countBudgetMs = 30'000;

} // namespace

Witness::Witness(const QString& conninfo, Milliseconds patience)
{
    // A test that is killed leaves no writer behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, {QStringLiteral("write"), tape(), QStringLiteral("--conninfo"),
                              conninfo, QStringLiteral("--interval"), QStringLiteral("20"),
                              QStringLiteral("--patience"), QString::number(patience.count())});
}

Witness::~Witness()
{
    stop();
}

void Witness::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished(stopBudgetMs);
}

std::vector<Entry> Witness::entries() const
{
    QFile file(tape());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<ruler::Reading> reading = ruler::readTape(file.readAll());
    return reading ? reading.value().entries : std::vector<Entry>();
}

bool Witness::hasSeen(int acknowledged) const
{
    return QTest::qWaitFor(
        [&] {
            const std::vector<Entry> seen = entries();
            return std::count_if(seen.begin(), seen.end(), [](const Entry& entry) {
                       return entry.mark == ruler::Mark::Acknowledged;
                   }) >= acknowledged;
        },
        startBudgetMs);
}

std::optional<MonotonicTime>
Witness::firstAcceptedElsewhere(const QString& lost, MonotonicTime since, Milliseconds budget) const
{
    const QDeadlineTimer until(budget);
    while (!until.hasExpired()) {
        for (const Entry& entry : entries())
            if (entry.mark == ruler::Mark::Acknowledged && entry.at > since && entry.word != lost)
                return entry.at;
        // The tape says when it was. To read it all the time would take a tenth of the machine from
        // what is measured.
        QTest::qWait(tapePauseMs);
    }
    return std::nullopt;
}

QJsonObject Witness::counted(const QString& conninfo) const
{
    QProcess process;
    process.start(program,
                  {QStringLiteral("count"), tape(), QStringLiteral("--conninfo"), conninfo});
    if (!process.waitForFinished(countBudgetMs) || process.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace pilothouse
