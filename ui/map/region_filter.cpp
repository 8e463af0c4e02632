#include "ui/map/region_filter.h"

#include "models/items/regions_model.h"
#include "models/items/roles.h"

namespace pilothouse::ui {

void RegionFilter::setFilter(MapFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void RegionFilter::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

void RegionFilter::setSelected(const std::optional<RegionId>& region)
{
    m_selected = region;
    invalidateFilter();
}

bool RegionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex state = sourceModel()->index(row, RegionsModel::StateColumn, parent);
    const auto severity = state.data(SeverityRole).value<Severity>();
    if (m_severity && severity != *m_severity)
        return false;
    if (m_filter == MapFilter::All)
        return true;
    const bool isSelected = m_selected && state.data(RegionIdRole).toString() == m_selected->text();
    return isSelected || severity != Severity::Normal ||
           !isProof(state.data(QualityRole).value<Quality>());
}

} // namespace pilothouse::ui

#include "moc_region_filter.cpp"
