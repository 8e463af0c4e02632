#include "ui/panels/worst_first.h"

#include "models/items/roles.h"
#include "models/telemetry/assessment.h"

namespace pilothouse::ui {

namespace {

std::pair<int, int> badness(const QModelIndex& index)
{
    return {static_cast<int>(index.data(SeverityRole).value<Severity>()),
            static_cast<int>(index.data(QualityRole).value<Quality>())};
}

} // namespace

WorstFirst::WorstFirst(QAbstractItemModel& model, QObject* parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    setSorted(true);
}

void WorstFirst::setRegion(const std::optional<RegionId>& region)
{
    if (m_region == region)
        return;
    m_region = region;
    invalidateFilter();
}

void WorstFirst::setSeverity(std::optional<int> severity)
{
    if (m_severity == severity)
        return;
    m_severity = severity;
    invalidateFilter();
}

void WorstFirst::setKeyPrefix(const QString& prefix)
{
    m_keyPrefix = prefix;
    invalidateFilter();
}

void WorstFirst::setSorted(bool sorted)
{
    sort(sorted ? 0 : -1);
}

bool WorstFirst::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_severity && badness(index).first != *m_severity)
        return false;
    if (!index.data(KeyRole).toString().startsWith(m_keyPrefix))
        return false;
    if (!m_region)
        return true;
    const QString wanted = m_region->text();
    return index.data(RegionIdRole).toString() == wanted ||
           index.data(LinkFromRole).toString() == wanted ||
           index.data(LinkToRole).toString() == wanted;
}

bool WorstFirst::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto leftBadness = badness(left);
    const auto rightBadness = badness(right);
    return leftBadness == rightBadness ? left.row() < right.row() : leftBadness > rightBadness;
}

} // namespace pilothouse::ui

#include "moc_worst_first.cpp"
