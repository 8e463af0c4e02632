#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/figure.h"

#include <QStyledItemDelegate>

namespace pilothouse::ui {

/// Cells of a table: the ground of a selected row, the text's colour and the padding are the same
/// everywhere; what stands in the cell comes from the model's semantic roles.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    /// Draws what stands in the cell, by default a value or words; the ground is there already.
    virtual void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
};

/// The first column: the state's glyph, and for a row in alarm the 3 px edge at its left.
class StateDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const override;
};

/// The last ten minutes as a line, from SeriesRole.
class SparklineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const override;
};

} // namespace pilothouse::ui
