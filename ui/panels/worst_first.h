#pragma once

#include "models/core/ids.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace pilothouse::ui {

/// Any of models/items with its worst rows first (then in the order of the model), and, when asked,
/// only those of one region or of one severity.
class WorstFirst : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `model` must outlive this.
    explicit WorstFirst(QAbstractItemModel& model, QObject* parent = nullptr);

    /// Only rows of that region: its own, or links that begin or end there.
    void setRegion(const std::optional<RegionId>& region);

    /// Only rows of that severity (its number in the enumeration).
    void setSeverity(std::optional<int> severity);

    /// Only rows whose key begins so.
    void setKeyPrefix(const QString& prefix);

    /// Off where the model's own order is the one to keep.
    void setSorted(bool sorted);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<RegionId> m_region;
    std::optional<int> m_severity;
    QString m_keyPrefix;
};

} // namespace pilothouse::ui
