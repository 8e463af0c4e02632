#include "ui/panels/tables.h"

namespace pilothouse::ui {

DataTable* makeTable(const Theme& theme, const QString& name, QAbstractItemModel& model,
                     const TableLook& look, QWidget* parent)
{
    auto* table = new DataTable(theme, name, parent);
    auto* delegate = new ItemDelegate(theme, table);
    delegate->setGlyphColumn(look.glyphColumn);
    delegate->setSparkColumn(look.sparkColumn);
    delegate->setGlyphInCells(look.hasGlyphInCells);
    delegate->setGrouped(look.hasGroups);
    table->setItemDelegate(delegate);
    table->setIdRole(KeyRole);
    table->setModel(&model);
    table->setStretchColumn(look.stretchColumn);
    return table;
}

} // namespace pilothouse::ui
