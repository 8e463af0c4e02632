#include "tests/integration/consistency/comparison_day.h"

#include "app/lab/postgres/cluster.h"
#include "app/yaml/fleet_file.h"
#include "models/consistency/phrases.h"
#include "models/core/text.h"

#include <QFile>
#include <QtTest>

namespace pilothouse {

namespace {

using namespace lab;

constexpr int comparisonBudgetMs = 120'000;
constexpr int catchUpBudgetMs = 90'000;
constexpr Milliseconds writePause{5};

} // namespace

ComparisonDay::ComparisonDay(const QString& name) : m_lab(std::make_unique<LabFixture>(name)) {}

ComparisonDay::~ComparisonDay() = default;

bool ComparisonDay::bringUp()
{
    if (!carryOut({QStringLiteral("up")}))
        return false;
    const FleetReading reading =
        readFleetFile(m_lab->folder() + QStringLiteral("/fleet.yaml"),
                      {m_secrets.check(), SecretStore::exposure(), QDate(2026, 1, 1)});
    m_fleet = reading.fleet;
    return m_fleet.has_value();
}

bool ComparisonDay::carryOut(const QStringList& words) const
{
    const Said said = m_lab->run(words);
    if (said.exitCode != 0)
        qWarning("%s", qPrintable(said.output + said.errors));
    return said.exitCode == 0;
}

QString ComparisonDay::asOwner(const QString& region, const QString& sql) const
{
    Result<LocalSession> session = ownerSession(m_lab->topology(), region);
    if (!session)
        return QStringLiteral("no session");
    const Result<QString> said = std::move(session).value().run(sql);
    return said ? said.value() : said.error().why;
}

bool ComparisonDay::did(const QString& region, const QString& sql) const
{
    Result<LocalSession> session = ownerSession(m_lab->topology(), region);
    if (!session)
        return false;
    const Result<QString> said = std::move(session).value().run(sql);
    if (!said)
        qWarning("%s", qPrintable(said.error().why));
    return said.ok();
}

bool ComparisonDay::catchesUp(const QString& primary, const QString& region) const
{
    const QString written = asOwner(primary, QStringLiteral("select pg_current_wal_flush_lsn()"));
    const QString ask = QStringLiteral("select pg_last_wal_replay_lsn() >= '%1'").arg(written);
    return QTest::qWaitFor([&] { return asOwner(region, ask) == QStringLiteral("t"); },
                           catchUpBudgetMs);
}

bool ComparisonDay::tamper(const QString& region, const QString& path, const QByteArray& from,
                           const QByteArray& to) const
{
    QFile file(dataFolder(m_lab->topology(), region) + QLatin1Char('/') + path);
    if (from.size() != to.size() || !file.open(QIODevice::ReadWrite))
        return false;
    const qsizetype place = file.readAll().indexOf(from);
    return place >= 0 && file.seek(place) && file.write(to) == to.size() && file.flush();
}

void ComparisonDay::keepWriting(const QString& region, const QString& sql)
{
    Result<LocalSession> session = ownerSession(m_lab->topology(), region);
    if (!session)
        return;
    m_writer = std::move(session).value();
    m_written = 0;
    m_pace.disconnect();
    QObject::connect(&m_pace, &QTimer::timeout, &m_pace, [this, sql] {
        if (m_writer->run(sql))
            ++m_written;
    });
    m_pace.start(writePause);
}

void ComparisonDay::stopWriting()
{
    m_pace.stop();
    m_writer.reset();
}

ConsistencyReport ComparisonDay::compare(const QString& primary, const ComparisonBudget& budget)
{
    LiveComparer comparer(*m_fleet, m_clock, m_secrets.resolver(), budget);
    std::optional<ConsistencyReport> report;
    comparer.start([](ComparisonProgress) {},
                   [&report](ConsistencyReport came) { report = std::move(came); });
    comparer.compare({RegionId(primary), QStringLiteral("test"), {}});
    ConsistencyReport none;
    none.trouble = HoldingDoubt::Stopped;
    const bool hasCome =
        QTest::qWaitFor([&report] { return report.has_value(); }, comparisonBudgetMs);
    const ConsistencyReport came = hasCome ? *report : none;
    qInfo("%s", qPrintable(storyOf(*m_fleet, came)));
    return came;
}

RegionHolding holdingIn(const ConsistencyReport& report, const QString& table,
                        const QString& region)
{
    for (const TableReport& each : report.tables)
        for (const RegionHolding& held : each.regions)
            if (each.name == table && held.region.text() == region)
                return held;
    return {};
}

QString storyOf(const Fleet& fleet, const ConsistencyReport& report)
{
    QStringList lines{consistencyHeadline(fleet, report)};
    lines += consistencyLines(fleet, report);
    for (const TableReport& table : report.tables)
        for (const RegionHolding& held : table.regions)
            lines << QStringLiteral("  %1 (%2) in %3: %4")
                         .arg(table.name, fractionInWords(table), held.region.text(),
                              holdingInWords(held));
    for (const WriterReport& writer : report.writers)
        for (const WriterReport::Held& held : writer.regions)
            lines << QStringLiteral("  %1 in %2: %3")
                         .arg(writer.writer, held.held.region.text(), holdingInWords(held));
    for (const RegionReport& region : report.regions)
        lines << QStringLiteral("  %1 read %2 blocks")
                     .arg(region.region.text())
                     .arg(qint64{region.blocksRead});
    lines << QStringLiteral("  took %1").arg(text::duration(report.endedAt - report.beganAt));
    return lines.join(QLatin1Char('\n'));
}

} // namespace pilothouse
