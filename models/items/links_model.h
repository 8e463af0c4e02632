#pragma once

#include "models/items/cell_table.h"
#include "models/session/fleet_store.h"

namespace pilothouse {

/// One row a replication link, in fleet order.
class LinksModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        StateColumn,
        FromColumn,
        ToColumn,
        LagColumn,
        BytesColumn,
        RateColumn,
        TrendColumn, ///< SeriesRole: lag over ten minutes; text is the direction over 5 min.
        SyncColumn,
        CostColumn,
        WhyColumn,
    };

    explicit LinksModel(const FleetStore& store, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void accept(const FleetAssessment& assessment);

    const FleetStore& m_store;
};

/// Lag from each sending region (rows) to each other region (columns). Only regions that send have
/// a row. A pair that does not replicate shows "—" with LinkStateRole not valid.
class LagMatrixModel : public CellTable
{
    Q_OBJECT

public:
    explicit LagMatrixModel(const FleetStore& store, QObject* parent = nullptr);

private:
    void accept(const FleetAssessment& assessment);
};

/// "↑", "→", "↓" by a trend in seconds of lag per second; "" when not known.
[[nodiscard]] QString trendArrow(const std::optional<double>& trendPerSecond);

} // namespace pilothouse
