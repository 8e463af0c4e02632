#include "ui/widgets/data_table.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/delegates.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace pilothouse::ui {
namespace {

void configureHeaders(DataTable& table, const Theme& theme)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    table.verticalHeader()->setMinimumSectionSize(metrics::compactRowHeight);
    QHeaderView& header = *table.horizontalHeader();
    header.setFont(theme.font(Type::Caption));
    header.setHighlightSections(false);
    header.setSectionsClickable(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setForegroundRole(QPalette::PlaceholderText);
    header.setFocusPolicy(Qt::NoFocus);
}

} // namespace

DataTable::DataTable(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    configureHeaders(*this, theme);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT idOpened(index.data(m_idRole)); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (model() && isVisible())
            growColumns(0, model()->rowCount() - 1, 0, model()->columnCount() - 1);
    });
}

void DataTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    setStretchColumn(m_stretchColumn);
    if (!model)
        return;
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DataTable::onCurrentChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::onRowsChanged);
    connect(model, &QAbstractItemModel::layoutChanged, this, &DataTable::onRowsChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::onRowsChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::onRowsChanged);
    restoreSelection();
}

void DataTable::selectId(const QVariant& id)
{
    m_selectedId = id;
    restoreSelection();
}

void DataTable::setStretchColumn(int column)
{
    m_stretchColumn = column;
    if (!model() || model()->columnCount() == 0)
        return;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    fitSoon();
}

void DataTable::setStretchSpare(int least, int otherColumn)
{
    m_stretchLeast = least;
    m_stretchOther = otherColumn;
    spareStretch();
}

void DataTable::setHeightToRows(bool toRows, int mostRows)
{
    m_isHeightToRows = toRows;
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Expanding, toRows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize DataTable::sizeHint() const
{
    const QSize base = QTableView::sizeHint();
    return m_isHeightToRows ? QSize(base.width(), heightOfRows()) : base;
}

QSize DataTable::minimumSizeHint() const
{
    const QSize base = QTableView::minimumSizeHint();
    return m_isHeightToRows ? QSize(base.width(), heightOfRows()) : base;
}

/// Qt's own way of fitting columns measures every cell of a column each time that one of them
/// changes, hidden or not: it was half of what an idle console cost.
void DataTable::dataChanged(const QModelIndex& first, const QModelIndex& last,
                            const QList<int>& roles)
{
    QTableView::dataChanged(first, last, roles);
    if (!isVisible()) {
        m_isFitDue = true;
        return;
    }
    if (!m_isFitDue)
        growColumns(first.row(), last.row(), first.column(), last.column());
}

void DataTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_isFitDue)
        fitColumns();
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitSoon();
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spareStretch();
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = rowOf(m_selectedId);
    if (!current.isValid())
        return;
    QPainter painter(viewport());
    const QRect row(0, rowViewportPosition(current.row()), viewport()->width(),
                    rowHeight(current.row()));
    if (hasFocus()) {
        drawFocusRing(painter, row, m_theme.colors());
        return;
    }
    painter.setPen(m_theme.colors().accent);
    painter.drawRect(row.adjusted(0, 0, -1, -1));
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // A table that has the keyboard shows where: its first row, when none was chosen yet.
    const bool isByKey = event->reason() == Qt::TabFocusReason ||
                         event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    if (isByKey && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT idOpened(currentIndex().siblingAtColumn(0).data(m_idRole));
        return;
    }
    // Typing letters must reach the window's keys, not a search in the table.
    if (!event->text().isEmpty() && event->text().at(0).isLetter() &&
        !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::onCurrentChanged(const QModelIndex& current)
{
    if (m_isRestoring || !current.isValid())
        return;
    const QVariant id = current.siblingAtColumn(0).data(m_idRole);
    if (id == m_selectedId)
        return;
    m_selectedId = id;
    Q_EMIT idChosen(id);
}

void DataTable::restoreSelection()
{
    const QScopedValueRollback<bool> guard(m_isRestoring, true);
    if (m_isHeightToRows)
        updateGeometry();
    const QModelIndex index = rowOf(m_selectedId);
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    if (currentIndex().row() != index.row() || !selectionModel()->isRowSelected(index.row()))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
    viewport()->update();
}

void DataTable::onRowsChanged()
{
    restoreSelection();
    fitSoon();
}

/// Once for all rows that come or go together.
void DataTable::fitSoon()
{
    if (std::exchange(m_isFitDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isVisible())
                fitColumns();
        },
        Qt::QueuedConnection);
}

void DataTable::fitColumns()
{
    m_isFitDue = false;
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        if (isFitted(column))
            resizeColumnToContents(column);
    spareStretch();
}

/// Of the cells that are in sight: what a value needs now must not be cut off.
void DataTable::growColumns(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    const int top = std::max(firstRow, rowAt(0));
    const int lowest = rowAt(viewport()->height() - 1);
    const int bottom = lowest < 0 ? lastRow : std::min(lastRow, lowest);
    bool hasGrown = false;
    for (int column = firstColumn; column <= lastColumn; ++column) {
        if (!isFitted(column))
            continue;
        int width = columnWidth(column);
        for (int row = top; row <= bottom; ++row)
            width = std::max(width, sizeHintForIndex(model()->index(row, column)).width());
        if (width <= columnWidth(column))
            continue;
        setColumnWidth(column, width);
        hasGrown = true;
    }
    if (hasGrown)
        spareStretch();
}

void DataTable::spareStretch()
{
    if (m_stretchOther < 0 || !model() || !isVisible())
        return;
    QHeaderView& header = *horizontalHeader();
    int left = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_stretchOther)
            left -= std::max(sizeHintForColumn(column), header.sectionSizeHint(column));
        else if (column != m_stretchColumn)
            left -= columnWidth(column);
    }
    const bool isSpared = left < m_stretchLeast;
    const auto otherMode = isSpared ? QHeaderView::Stretch : QHeaderView::Fixed;
    if (isSpared == isColumnHidden(m_stretchColumn) &&
        header.sectionResizeMode(m_stretchOther) == otherMode)
        return;
    setColumnHidden(m_stretchColumn, isSpared);
    header.setSectionResizeMode(m_stretchOther, otherMode);
    if (!isSpared)
        resizeColumnToContents(m_stretchOther);
}

bool DataTable::isFitted(int column) const
{
    return horizontalHeader()->sectionResizeMode(column) == QHeaderView::Fixed;
}

QModelIndex DataTable::rowOf(const QVariant& id) const
{
    if (!model() || !id.isValid())
        return {};
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(m_idRole) == id)
            return model()->index(row, 0);
    return {};
}

int DataTable::heightOfRows() const
{
    const int rows = model() ? std::min(model()->rowCount(), m_mostRows) : 0;
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           2;
}

} // namespace pilothouse::ui

#include "moc_data_table.cpp"
