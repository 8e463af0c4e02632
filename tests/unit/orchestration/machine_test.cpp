#include "models/orchestration/codes.h"
#include "models/orchestration/machine.h"
#include "tests/support/golden.h"
#include "tests/support/suite/suite.h"

#include <QSet>

using namespace pilothouse;

class MachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoRowsCanMatchAtOnce();
    void everyRowHasItsOwnNameAndASentence();
    void everyActionIsTaken();
    void theTableIsAsReviewed();
};

void MachineTest::noTwoRowsCanMatchAtOnce()
{
    const Machine& rows = machine();
    for (size_t a = 0; a < rows.size(); ++a) {
        for (size_t b = a + 1; b < rows.size(); ++b)
            QVERIFY2(areExclusive(rows[a], rows[b]),
                     qPrintable(QStringLiteral("%1 and %2").arg(rows[a].name, rows[b].name)));
    }
}

void MachineTest::everyRowHasItsOwnNameAndASentence()
{
    QSet<QString> names;
    for (const Row& row : machine()) {
        names.insert(QString::fromLatin1(row.name));
        QVERIFY2(QString::fromLatin1(row.sentence).endsWith(QLatin1Char('.')), row.name);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(machine().size()));
}

void MachineTest::everyActionIsTaken()
{
    QSet<int> taken;
    for (const Row& row : machine())
        taken.insert(static_cast<int>(row.action));
    QCOMPARE(taken.size(), codeList<Action>().size());
}

void MachineTest::theTableIsAsReviewed()
{
    const QString text = printed(machine());
    QCOMPARE(text, tests::golden(QStringLiteral("machine.txt"), text));
}

PILOTHOUSE_TEST(MachineTest)
#include "machine_test.moc"
