#pragma once

#include "models/items/roles.h"
#include "ui/widgets/delegates.h"

namespace pilothouse::ui {

/// Draws any item of models/items by what it means: doubt as doubt, numbers at the right, what
/// speaks for death in bold, a follow-on indented under its cause, a series as a sparkline.
class ItemDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ItemDelegate(const Theme& theme, QObject* parent = nullptr);

    /// The column that carries the row's state glyph; -1 when there is none.
    void setGlyphColumn(int column) { m_glyphColumn = column; }

    /// The column that carries the row's series; -1 when there is none.
    void setSparkColumn(int column) { m_sparkColumn = column; }

    /// Draws a glyph in every cell of an abnormal state (matrices).
    void setGlyphInCells(bool shown) { m_hasGlyphInCells = shown; }

    /// Writes each group's title beside its first row.
    void setGrouped(bool grouped) { m_isGrouped = grouped; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const override;

private:
    void paintGlyph(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintSpark(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    [[nodiscard]] int paintGroup(QPainter& painter, const QRect& cell,
                                 const QModelIndex& index) const;

    int m_glyphColumn = -1;
    int m_sparkColumn = -1;
    bool m_hasGlyphInCells = false;
    bool m_isGrouped = false;
};

/// The figure that a cell's roles describe.
[[nodiscard]] Figure figureOf(const QModelIndex& index);

} // namespace pilothouse::ui
