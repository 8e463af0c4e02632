#pragma once

#include "models/core/ids.h"
#include "models/telemetry/assessment.h"
#include "ui/map/scene.h"

#include <QSortFilterProxyModel>

namespace pilothouse::ui {

/// Which rows the map's table twin shows: the same choice as the map's.
class RegionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(MapFilter filter);
    /// Only rows of this severity, or all.
    void setSeverity(std::optional<Severity> severity);
    /// The selected region always stays in the list.
    void setSelected(const std::optional<RegionId>& region);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    MapFilter m_filter = MapFilter::All;
    std::optional<Severity> m_severity;
    std::optional<RegionId> m_selected;
};

} // namespace pilothouse::ui
