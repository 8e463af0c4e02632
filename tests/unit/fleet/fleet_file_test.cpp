#include "app/yaml/fleet_file.h"
#include "app/yaml/yaml_document.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/fleet/fleet_samples.h"

#include <QFileInfo>
#include <QSet>

using namespace pilothouse;

namespace {

constexpr int wrongFilesMin = 40;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words are kept beside the file; UPDATE_GOLDEN=1 writes them anew, for review as a diff.
void compareWithExpectation(const QString& path, const QString& words)
{
    const QFileInfo info(path);
    const QString expectation =
        QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/data/fleets/%1/%2.expected")
            .arg(info.dir().dirName(), info.completeBaseName());
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QFile file(expectation);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(words.toUtf8());
    }
    QCOMPARE(words, QString::fromUtf8(contentOf(expectation)));
}

void addRows(const QStringList& paths)
{
    QTest::addColumn<QString>("path");
    for (const QString& path : paths)
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void collectRules(const FleetReading& reading, QSet<FleetRule>& rules)
{
    for (const FleetFinding& finding : reading.findings)
        rules.insert(finding.rule);
}

/// Inputs that are too large to be kept as files.
QByteArray hugeText()
{
    return QByteArray("name: ") + QByteArray(yamlBytesMax, 'x');
}

QByteArray manyNodes()
{
    return QByteArray("regions: [") + QByteArray("1,").repeated(yamlNodesMax) + "1]\n";
}

} // namespace

class FleetFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRightFileIsAcceptedWithoutAWord_data();
    void aRightFileIsAcceptedWithoutAWord();
    void aDoubtfulFileIsAcceptedWithItsWarnings_data();
    void aDoubtfulFileIsAcceptedWithItsWarnings();
    void aWrongFileIsRefusedInTheExpectedWords_data();
    void aWrongFileIsRefusedInTheExpectedWords();
    void thereAreEnoughWrongFiles();
    void everyRuleIsReached();
    void noFindingRepeatsASecret();
    void theShippedFleetIsAcceptedWithItsWarnings();
    void aFileCutAnywhereIsAnsweredInWords();
    void aFileWithOneByteChangedIsAnsweredInWords();
    void deepNestingIsAnsweredInWords();
    void aFileThatIsNotThereIsAFinding();
    void aDeviceWithoutEndIsTooLarge();
};

void FleetFileTest::aRightFileIsAcceptedWithoutAWord_data()
{
    addRows(samples::files(QStringLiteral("right")));
}

void FleetFileTest::aRightFileIsAcceptedWithoutAWord()
{
    QFETCH(QString, path);
    const FleetReading reading = readFleetFile(path, samples::options());
    QVERIFY2(reading.findings.empty(), qPrintable(explain(path, reading.findings)));
    QVERIFY(reading.fleet.has_value());
}

void FleetFileTest::aDoubtfulFileIsAcceptedWithItsWarnings_data()
{
    addRows(samples::files(QStringLiteral("doubtful")));
}

void FleetFileTest::aDoubtfulFileIsAcceptedWithItsWarnings()
{
    QFETCH(QString, path);
    const FleetReading reading = readFleetFile(path, samples::options());
    const QString words = explain(QFileInfo(path).fileName(), reading.findings);
    QVERIFY2(reading.fleet.has_value(), qPrintable(words));
    QVERIFY(!reading.findings.empty());
    compareWithExpectation(path, words);
}

void FleetFileTest::aWrongFileIsRefusedInTheExpectedWords_data()
{
    addRows(samples::files(QStringLiteral("wrong")));
}

void FleetFileTest::aWrongFileIsRefusedInTheExpectedWords()
{
    QFETCH(QString, path);
    const FleetReading reading = readFleetFile(path, samples::options());
    QVERIFY(!reading.fleet.has_value());
    compareWithExpectation(path, explain(QFileInfo(path).fileName(), reading.findings));
}

void FleetFileTest::thereAreEnoughWrongFiles()
{
    QVERIFY(samples::files(QStringLiteral("wrong")).size() >= wrongFilesMin);
}

void FleetFileTest::everyRuleIsReached()
{
    QSet<FleetRule> reached;
    for (const char* folder : {"wrong", "doubtful"})
        for (const QString& path : samples::files(QLatin1String(folder)))
            collectRules(readFleetFile(path, samples::options()), reached);
    collectRules(readFleetFile(QStringLiteral("/nowhere/fleet.yaml"), {}), reached);
    collectRules(readFleetText(hugeText(), {}), reached);
    collectRules(readFleetText(manyNodes(), {}), reached);

    QStringList missed;
    for (const FleetRule rule : allFleetRules())
        if (!reached.contains(rule))
            missed.append(ruleName(rule));
    QCOMPARE(missed, QStringList());
}

void FleetFileTest::noFindingRepeatsASecret()
{
    for (const QString& path : samples::files(QStringLiteral("wrong"))) {
        const QString words = explain(path, readFleetFile(path, samples::options()).findings);
        QVERIFY2(!words.contains(QLatin1String("hunter2")), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1String("swordfish")), qPrintable(words));
    }
}

void FleetFileTest::theShippedFleetIsAcceptedWithItsWarnings()
{
    const FleetReading reading = readFleetFile(samples::shipped, samples::options());
    const QString words = explain(QStringLiteral("oversight.yaml"), reading.findings);
    QVERIFY2(reading.fleet.has_value(), qPrintable(words));
    compareWithExpectation(
        QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/data/fleets/shipped/oversight.yaml"), words);
}

void FleetFileTest::aFileCutAnywhereIsAnsweredInWords()
{
    const QByteArray whole = contentOf(samples::shipped);
    QVERIFY(whole.size() > 1000);
    for (qsizetype length = 0; length < whole.size() - 200; length += 37) {
        const FleetReading reading = readFleetText(whole.left(length), samples::options());
        QVERIFY2(!reading.fleet.has_value(), qPrintable(QString::number(length)));
        QVERIFY(!reading.findings.empty());
    }
}

void FleetFileTest::aFileWithOneByteChangedIsAnsweredInWords()
{
    const QByteArray whole = contentOf(samples::files(QStringLiteral("right")).constFirst());
    for (qsizetype at = 0; at < whole.size(); at += 11) {
        for (const char byte : {'\0', '\t', '"', '{', '*', '-', ':', '\xff'}) {
            QByteArray changed = whole;
            changed[at] = byte;
            const FleetReading reading = readFleetText(changed, samples::options());
            QVERIFY(reading.fleet.has_value() || !reading.findings.empty());
        }
    }
}

void FleetFileTest::deepNestingIsAnsweredInWords()
{
    for (const char* open : {"[", "{a: ", "- "}) {
        const FleetReading reading = readFleetText(QByteArray(open).repeated(50'000), {});
        QVERIFY(!reading.fleet.has_value());
        QVERIFY(!reading.findings.empty());
    }
}

void FleetFileTest::aFileThatIsNotThereIsAFinding()
{
    const FleetReading reading = readFleetFile(QStringLiteral("/nowhere/fleet.yaml"), {});
    QVERIFY(!reading.fleet.has_value());
    QCOMPARE(reading.findings.size(), 1U);
    QCOMPARE(reading.findings.front().rule, FleetRule::FileUnreadable);
}

void FleetFileTest::aDeviceWithoutEndIsTooLarge()
{
    const FleetReading reading = readFleetFile(QStringLiteral("/dev/zero"), {});
    QCOMPARE(reading.findings.size(), 1U);
    QCOMPARE(reading.findings.front().rule, FleetRule::FileTooLarge);
}

PILOTHOUSE_TEST(FleetFileTest)
#include "fleet_file_test.moc"
