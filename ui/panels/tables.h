#pragma once

#include "ui/panels/item_delegate.h"
#include "ui/widgets/data_table.h"

namespace pilothouse::ui {

/// Which columns of a table are special; -1 where there is none.
struct TableLook
{
    int stretchColumn = 0;
    int glyphColumn = -1;
    int sparkColumn = -1;
    bool hasGlyphInCells = false; ///< Matrices.
    bool hasGroups = false;       ///< Rows carry a GroupRole: named once, at its first row.
};

/// A table over one of the models/items, found by assistive technology under `name`.
[[nodiscard]] DataTable* makeTable(const Theme& theme, const QString& name,
                                   QAbstractItemModel& model, const TableLook& look,
                                   QWidget* parent);

} // namespace pilothouse::ui
