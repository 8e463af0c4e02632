#include "models/items/cell_table.h"
#include "models/items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace pilothouse;

namespace {

CellRow row(int key, const QString& second = QStringLiteral("x"))
{
    CellRow row;
    row.key = QString::number(key);
    row.cells = {wordCell(row.key), wordCell(second), wordCell(QStringLiteral("same"))};
    return row;
}

QStringList headers()
{
    return {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
}

} // namespace

class CellTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderIsReachedWithoutAReset();
    void aChangedCellIsToldAlone();
    void theSameRowsAreNoSignal();
    void aPersistentIndexFollowsItsKey();
};

void CellTableTest::anyOrderIsReachedWithoutAReset()
{
    CellTable table(headers());
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    std::mt19937 random(11);
    for (int step = 0; step < 3'000; ++step) {
        std::vector<int> keys(12);
        for (int key = 0; key < 12; ++key)
            keys[static_cast<std::size_t>(key)] = key;
        std::shuffle(keys.begin(), keys.end(), random);
        keys.resize(random() % 13);
        std::vector<CellRow> wanted;
        for (int key : keys)
            wanted.push_back(row(key, QString::number(random() % 3)));
        table.setRows(wanted);
        QCOMPARE(table.rowCount(), static_cast<int>(keys.size()));
        for (std::size_t place = 0; place < keys.size(); ++place)
            QCOMPARE(table.rowOf(QString::number(keys[place])), static_cast<int>(place));
    }
    QCOMPARE(reset.size(), 0);
}

void CellTableTest::aChangedCellIsToldAlone()
{
    CellTable table(headers());
    table.setRows({row(1), row(2)});
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setRows({row(1), row(2, QStringLiteral("y"))});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().at(0).toModelIndex(), table.index(1, 1));
    QCOMPARE(changed.front().at(1).toModelIndex(), table.index(1, 1));
}

void CellTableTest::theSameRowsAreNoSignal()
{
    CellTable table(headers());
    table.setRows({row(1), row(2)});
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setRows({row(1), row(2)});
    QCOMPARE(changed.size(), 0);
}

void CellTableTest::aPersistentIndexFollowsItsKey()
{
    CellTable table(headers());
    table.setRows({row(1), row(2), row(3)});
    const QPersistentModelIndex second(table.index(1, 0));
    table.setRows({row(3), row(4), row(2)});
    QVERIFY(second.isValid());
    QCOMPARE(second.data(KeyRole).toString(), QStringLiteral("2"));
    QCOMPARE(second.row(), 2);
    table.setRows({row(3)});
    QVERIFY(!second.isValid());
}

QTEST_GUILESS_MAIN(CellTableTest)
#include "cell_table_test.moc"
