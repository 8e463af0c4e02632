#pragma once

#include "models/items/cell_table.h"
#include "models/session/fleet_store.h"

#include <optional>

namespace pilothouse {

/// Who says what about one region.
class EvidenceModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        KindColumn,
        SeenFromColumn,
        SaysColumn,
        AgeColumn,
    };

    explicit EvidenceModel(const FleetStore& store, QObject* parent = nullptr);

    void setRegion(const std::optional<RegionId>& region);

private:
    void accept(const FleetAssessment& assessment);

    const FleetStore& m_store;
    std::optional<RegionId> m_region;
};

/// All facts of one region, each with its limit; GroupRole carries the group's title.
class FactsModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        NowColumn,
        TrendColumn, ///< SeriesRole where the fact has a series.
        LimitColumn,
        AgeColumn,
    };

    explicit FactsModel(const FleetStore& store, QObject* parent = nullptr);

    void setRegion(const std::optional<RegionId>& region);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void accept(const FleetAssessment& assessment);

    const FleetStore& m_store;
    std::optional<RegionId> m_region;
};

} // namespace pilothouse
