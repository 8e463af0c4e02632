#include <QProcess>
#include <QTest>

/// ThreadSanitizer is silent where threads hand over rightly, and finds each wrong way: what it is
/// told about Qt hides no race of ours.
class CrossingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHandedOverRightlyIsNotReported_data();
    void whatIsHandedOverRightlyIsNotReported();
    void aRaceIsReported_data();
    void aRaceIsReported();
};

namespace {

constexpr int budgetMs = 60'000;
constexpr int exitCodeOfReports = 66;

struct Said
{
    int exitCode = -1;
    QByteArray reports;
};

Said handOver(const QString& way)
{
    QProcess process;
    process.start(QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/handover"), {way});
    if (!process.waitForFinished(budgetMs))
        return {};
    return {process.exitCode(), process.readAllStandardError()};
}

void ways(std::initializer_list<const char*> names)
{
    QTest::addColumn<QString>("way");
    for (const char* name : names)
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

void CrossingsTest::whatIsHandedOverRightlyIsNotReported_data()
{
    ways({"queued-calls", "pool-tasks"});
}

void CrossingsTest::whatIsHandedOverRightlyIsNotReported()
{
    QFETCH(const QString, way);
    const Said said = handOver(way);
    QCOMPARE(said.reports, QByteArray());
    QCOMPARE(said.exitCode, 0);
}

void CrossingsTest::aRaceIsReported_data()
{
    ways({"writing-on", "two-at-once", "lock-forgotten"});
}

void CrossingsTest::aRaceIsReported()
{
    QFETCH(const QString, way);
    const Said said = handOver(way);
    QVERIFY2(said.reports.contains("WARNING: ThreadSanitizer: data race"), said.reports);
    QCOMPARE(said.exitCode, exitCodeOfReports);
}

QTEST_GUILESS_MAIN(CrossingsTest)
#include "crossings_test.moc"
