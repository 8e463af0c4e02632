#pragma once

#include "ui/theme/theme.h"

#include <QTableView>
#include <QVariant>

namespace pilothouse::ui {

/// A table as this product has them: rows of 28 px, no grid, one row selected by its id and not by
/// its place, so that a refresh or another order never moves the selection or loses the keyboard.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    DataTable(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    /// The role whose value names a row for good. Set before the model.
    void setIdRole(int role) { m_idRole = role; }

    void setModel(QAbstractItemModel* model) override;

    /// Selects the row of that id without taking the keyboard; remembers it when it is not there
    /// yet.
    void selectId(const QVariant& id);
    [[nodiscard]] QVariant selectedId() const { return m_selectedId; }

    /// The column that takes what is left of the width. The others are as wide as their contents
    /// were since the rows last changed, unless their header's section is made interactive: whoever
    /// does that sizes it.
    void setStretchColumn(int column);

    /// While less than `least` pixels are left for the stretch column it is left out, and another
    /// one takes what there is: half a header tells less than none.
    void setStretchSpare(int least, int otherColumn);

    /// As high as its rows, for tables that stand above others; scrolls beyond `mostRows`.
    void setHeightToRows(bool toRows, int mostRows = 12);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The operator chose another row, by mouse or keyboard.
    void idChosen(const QVariant& id);
    /// Enter, or a double click.
    void idOpened(const QVariant& id);

protected:
    void dataChanged(const QModelIndex& first, const QModelIndex& last,
                     const QList<int>& roles) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void onCurrentChanged(const QModelIndex& current);
    void restoreSelection();
    void onRowsChanged();
    void fitSoon();
    void fitColumns();
    void growColumns(int firstRow, int lastRow, int firstColumn, int lastColumn);
    void spareStretch();
    [[nodiscard]] bool isFitted(int column) const;
    [[nodiscard]] QModelIndex rowOf(const QVariant& id) const;
    [[nodiscard]] int heightOfRows() const;

    const Theme& m_theme;
    int m_idRole = Qt::DisplayRole;
    int m_stretchColumn = 0;
    int m_stretchLeast = 0;
    int m_stretchOther = -1; ///< Negative: the stretch column is never left out.
    QVariant m_selectedId;
    bool m_isRestoring = false;
    bool m_isFitDue = false;
    bool m_isHeightToRows = false;
    int m_mostRows = 12;
};

} // namespace pilothouse::ui
