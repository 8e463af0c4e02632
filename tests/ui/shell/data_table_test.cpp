#include "models/items/cell_table.h"
#include "models/items/roles.h"
#include "tests/support/suite/suite.h"
#include "ui/widgets/data_table.h"

#include <QHeaderView>

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

/// One row: a key, a value, and a last column that takes what is left.
std::vector<CellRow> rowWith(const QString& value)
{
    CellRow row;
    row.key = QStringLiteral("row");
    row.cells = {wordCell(QStringLiteral("name")), wordCell(value), wordCell(QString())};
    return {row};
}

} // namespace

/// How wide a table's columns are.
class DataTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Theme::loadFonts()); }
    void init();
    void aValueThatGrowsIsNotCutOff();
    void aColumnIsNarrowAgainWhenItsRowsAreOthers();
    void whatGrewWhileHiddenFitsWhenShown();
    void whoeverSizesAColumnKeepsIt();
    void aStretchColumnWithoutRoomIsLeftOut();

private:
    [[nodiscard]] int needed() const
    {
        return m_table->itemDelegate()
            ->sizeHint(QStyleOptionViewItem(), m_model->index(0, 1))
            .width();
    }

    Theme m_theme{ThemeKind::Dark};
    std::unique_ptr<CellTable> m_model;
    std::unique_ptr<DataTable> m_table;
};

void DataTableTest::init()
{
    m_model = std::make_unique<CellTable>(
        QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    m_model->setRows(rowWith(QStringLiteral("0.08 s")));
    m_table = std::make_unique<DataTable>(m_theme, QStringLiteral("a table"));
    m_table->setIdRole(KeyRole);
    m_table->setModel(m_model.get());
    m_table->setStretchColumn(2);
    m_table->resize(600, 200);
    m_table->show();
    QTRY_COMPARE(m_table->columnWidth(1), needed());
}

void DataTableTest::aValueThatGrowsIsNotCutOff()
{
    m_model->setRows(rowWith(QStringLiteral("at least 12 min 30 s")));
    QCOMPARE(m_table->columnWidth(1), needed());
    m_model->setRows(rowWith(QStringLiteral("0.08 s")));
    QVERIFY(m_table->columnWidth(1) > needed()); // Columns that shrink and grow cannot be read.
}

void DataTableTest::aColumnIsNarrowAgainWhenItsRowsAreOthers()
{
    m_model->setRows(rowWith(QStringLiteral("at least 12 min 30 s")));
    std::vector<CellRow> other = rowWith(QStringLiteral("0.08 s"));
    other.front().key = QStringLiteral("another");
    m_model->setRows(other);
    QTRY_COMPARE(m_table->columnWidth(1), needed());
}

void DataTableTest::whatGrewWhileHiddenFitsWhenShown()
{
    m_table->hide();
    m_model->setRows(rowWith(QStringLiteral("at least 12 min 30 s")));
    QVERIFY(m_table->columnWidth(1) < needed());
    m_table->show();
    QTRY_COMPARE(m_table->columnWidth(1), needed());
}

void DataTableTest::whoeverSizesAColumnKeepsIt()
{
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_table->setColumnWidth(1, 40);
    m_model->setRows(rowWith(QStringLiteral("at least 12 min 30 s")));
    QCOMPARE(m_table->columnWidth(1), 40);
}

void DataTableTest::aStretchColumnWithoutRoomIsLeftOut()
{
    m_table->setStretchSpare(64, 0);
    QVERIFY(!m_table->isColumnHidden(2));
    const int others = m_table->columnWidth(0) + m_table->columnWidth(1);
    m_table->resize(others + 50, 200);
    QVERIFY(m_table->isColumnHidden(2));
    // What it leaves is taken by the other one, not left blank.
    QCOMPARE(m_table->columnWidth(0) + m_table->columnWidth(1), m_table->viewport()->width());
    m_table->resize(600, 200);
    QVERIFY(!m_table->isColumnHidden(2));
    QCOMPARE(m_table->columnWidth(0) + m_table->columnWidth(1), others);
}

PILOTHOUSE_TEST(DataTableTest)
#include "data_table_test.moc"
