#pragma once

#include "models/items/cell_table.h"
#include "models/session/fleet_store.h"

namespace pilothouse {

/// The table twin of the map: one row a region, worst first, then in fleet order.
class RegionsModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        StateColumn,
        RegionColumn,
        RoleColumn,
        LagColumn,
        WalColumn,
        TrendColumn, ///< SeriesRole: lag over ten minutes, one value each 10 s.
        CostColumn,
        AgeColumn,
    };

    /// Values in SeriesRole: 60 of 10 s each. A step holds the worst second; a step without any
    /// proof is NaN.
    static constexpr int trendSteps = 60;

    explicit RegionsModel(const FleetStore& store, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void accept(const FleetAssessment& assessment);

    const FleetStore& m_store;
};

/// The last ten minutes of a series in `steps` values, oldest first; NaN where nothing was proved.
[[nodiscard]] QVector<double> tenMinutes(const Series* series, int steps);

} // namespace pilothouse
