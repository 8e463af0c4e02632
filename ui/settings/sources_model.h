#pragma once

#include "models/items/cell_table.h"

namespace pilothouse::ui {

/// How often this desk looks at what, how long it waits, and from which age on a value is stale or
/// unknown. From the fleet file; read only.
class SourcesModel : public CellTable
{
    Q_OBJECT

public:
    explicit SourcesModel(const WatchSettings& watch, QObject* parent = nullptr);
};

} // namespace pilothouse::ui
