#include "tests/bench/failover/witness.h"

#include "app/ruler/tape.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

namespace pilothouse::bench {

namespace {

using ruler::Entry;

constexpr int startBudgetMs = 30'000;
constexpr int stopBudgetMs = 5'000;

std::vector<Entry> entriesOf(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("tape")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<ruler::Reading> reading = ruler::readTape(file.readAll());
    return reading ? reading.value().entries : std::vector<Entry>();
}

} // namespace

Witness::Witness(const lab::Topology& topology)
{
    m_process.start(QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/pilothouse-ruler"),
                    {QStringLiteral("write"), m_folder.filePath(QStringLiteral("tape")),
                     QStringLiteral("--conninfo"), lab::everyRegionConninfo(topology),
                     QStringLiteral("--interval"), QStringLiteral("20")});
}

Witness::~Witness()
{
    m_process.terminate();
    m_process.waitForFinished(stopBudgetMs);
}

bool Witness::hasSeen(int acknowledged) const
{
    return QTest::qWaitFor(
        [&] {
            const std::vector<Entry> entries = entriesOf(m_folder);
            return std::count_if(entries.begin(), entries.end(), [](const Entry& entry) {
                       return entry.mark == ruler::Mark::Acknowledged;
                   }) >= acknowledged;
        },
        startBudgetMs);
}

std::optional<MonotonicTime>
Witness::firstAcceptedElsewhere(const QString& lost, MonotonicTime since, Milliseconds budget) const
{
    std::optional<MonotonicTime> found;
    const bool isThere = QTest::qWaitFor(
        [&] {
            for (const Entry& entry : entriesOf(m_folder))
                if (entry.mark == ruler::Mark::Acknowledged && entry.at > since &&
                    entry.word != lost) {
                    found = entry.at;
                    return true;
                }
            return false;
        },
        static_cast<int>(budget.count()));
    return isThere ? found : std::nullopt;
}

} // namespace pilothouse::bench
