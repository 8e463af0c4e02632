#pragma once

#include "models/consistency/report.h"
#include "models/items/cell_table.h"

namespace pilothouse {

/// What the regions hold, table by table and then writer by writer: what was compared, what the
/// primary has, and each other region's word for it. What differs stands first.
class ConsistencyModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ComparedColumn,
        PrimaryColumn,
        FirstRegionColumn ///< One for each other region; then since when, and the age.
    };

    explicit ConsistencyModel(QObject* parent = nullptr);

    /// `age` is how long ago the report arrived.
    void setReport(const Fleet& fleet, const ConsistencyReport& report, Microseconds age);

private:
    [[nodiscard]] static QStringList headersOf(const Fleet& fleet, const ConsistencyReport& report);
};

} // namespace pilothouse
