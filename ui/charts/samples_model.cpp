#include "ui/charts/samples_model.h"

#include "models/core/text.h"

#include <cmath>
#include <limits>
#include <map>

namespace pilothouse::ui {

SamplesModel::SamplesModel(std::function<QString(double)> valueText, QObject* parent)
    : QAbstractTableModel(parent)
    , m_valueText(std::move(valueText))
{
}

void SamplesModel::setLines(const std::vector<ChartLine>& lines, UtcTime from)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    std::map<UtcTime, std::vector<double>, std::greater<>> rows;
    QStringList names;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        names.append(lines[line].name.isEmpty() ? tr("value") : lines[line].name);
        const Series* series = lines[line].series;
        for (std::size_t i = 0; series != nullptr && i < series->size(); ++i) {
            const Series::Sample& sample = series->at(i);
            if (sample.at < from)
                continue;
            auto& values = rows.try_emplace(sample.at, lines.size(), none).first->second;
            values[line] = sample.value;
        }
    }
    beginResetModel();
    m_names = names;
    m_rows.clear();
    for (auto& [at, values] : rows)
        m_rows.push_back({at, std::move(values)});
    endResetModel();
}

int SamplesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SamplesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_names.size());
}

QVariant SamplesModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (index.column() == 0)
        return text::utcTime(row.at);
    const double value = row.values.at(static_cast<std::size_t>(index.column() - 1));
    return std::isnan(value) ? QStringLiteral("—") : m_valueText(value);
}

QVariant SamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("time (UTC)") : m_names.at(section - 1);
}

} // namespace pilothouse::ui

#include "moc_samples_model.cpp"
