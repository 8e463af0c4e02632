#include "app/lab/postgres/conninfo.h"
#include "app/lab/postgres/local_session.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");
const QString west = QStringLiteral("westeurope");
const QString asia = QStringLiteral("southeastasia");

constexpr int budgetMs = 30'000;

} // namespace

/// The ruler beside a primary that dies with writes that nobody else has.
class RulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void aDeadPrimarysUnsentWritesAreCountedByName();

private:
    void carryOut(const QStringList& words) const
    {
        const Said said = m_lab->run(words);
        QVERIFY2(said.exitCode == 0, qPrintable(said.errors));
    }
    [[nodiscard]] QByteArray tape() const
    {
        QFile file(m_tape);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qsizetype acknowledgedBy(const QString& region) const
    {
        return tape().count(' ' + region.toUtf8() + '\n');
    }
    void start(QProcess& process, const QString& command) const
    {
        process.start(
            QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/pilothouse-ruler"),
            {command, m_tape, QStringLiteral("--conninfo"), everyDatabaseConninfo(m_topology)});
        QVERIFY(process.waitForStarted());
    }
    [[nodiscard]] QJsonObject counted() const
    {
        QProcess process;
        start(process, QStringLiteral("count"));
        if (!process.waitForFinished(budgetMs) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    std::unique_ptr<LabFixture> m_lab;
    QTemporaryDir m_folder;
    QString m_tape = m_folder.filePath(QStringLiteral("tape"));
    Topology m_topology;
};

void RulerTest::initTestCase()
{
    m_lab = std::make_unique<LabFixture>(QStringLiteral("ruler-test"));
    carryOut({QStringLiteral("up")});
    m_topology = m_lab->topology();
}

void RulerTest::aDeadPrimarysUnsentWritesAreCountedByName()
{
    QProcess writing;
    start(writing, QStringLiteral("write"));
    QTRY_VERIFY_WITH_TIMEOUT(acknowledgedBy(east) > 20, budgetMs);

    // From here on the primary acknowledges what no standby gets.
    for (const QString& standby : {west, asia})
        carryOut(
            {QStringLiteral("fault"), standby + QStringLiteral(">eastus"), QStringLiteral("cut")});
    const qsizetype before = acknowledgedBy(east);
    QTRY_VERIFY_WITH_TIMEOUT(acknowledgedBy(east) > before + 10, budgetMs);
    carryOut({QStringLiteral("fault"), east, QStringLiteral("kill")});
    Result<LocalSession> owner = ownerSession(m_topology, west);
    QVERIFY(owner.ok());
    LocalSession session = std::move(owner).value();
    QVERIFY(session.run(QStringLiteral("select pg_promote(true)")));
    QTRY_VERIFY_WITH_TIMEOUT(acknowledgedBy(west) > 20, budgetMs);
    writing.terminate();
    QVERIFY(writing.waitForFinished(budgetMs));
    QCOMPARE(writing.exitCode(), 0);

    const QJsonObject sums = counted();
    const qsizetype lost = sums["lost"].toArray().size();
    QVERIFY(lost >= 10);
    QCOMPARE(sums["acknowledged"].toInt(), acknowledgedBy(east) + acknowledgedBy(west));
    QCOMPARE(sums["found"].toInt(), sums["acknowledged"].toInt() - lost);
    QVERIFY(sums["lossSeconds"].toDouble() > 0.1);
    const QJsonObject gap = sums["gap"].toObject();
    QCOMPARE(gap["before"].toString(), east);
    QCOMPARE(gap["after"].toString(), west);
    qInfo("gap %.3f s, %d acknowledged, %d lost over %.3f s, %d unknown", gap["seconds"].toDouble(),
          sums["acknowledged"].toInt(), static_cast<int>(lost), sums["lossSeconds"].toDouble(),
          sums["unknown"].toInt());
    for (const QJsonValue token : sums["lost"].toArray()) {
        const QByteArray there = "A " + QByteArray::number(token.toInteger()) + ' ';
        QVERIFY(tape().contains(there));
    }
}

QTEST_GUILESS_MAIN(RulerTest)
#include "ruler_test.moc"
