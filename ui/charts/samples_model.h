#pragma once

#include "models/telemetry/series.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace pilothouse::ui {

/// One named line of a chart. `series` stays with its owner and outlives the chart; nullptr when
/// nothing was ever recorded.
struct ChartLine
{
    QString name;
    const Series* series = nullptr;

    bool operator==(const ChartLine&) const = default;
};

/// The samples of a chart as a table, newest first: time in UTC, then one column a line.
class SamplesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    SamplesModel(std::function<QString(double)> valueText, QObject* parent);

    /// Takes the samples from `from` on.
    void setLines(const std::vector<ChartLine>& lines, UtcTime from);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        UtcTime at;
        std::vector<double> values; ///< One a line; NaN where there was no sample.
    };

    std::function<QString(double)> m_valueText;
    QStringList m_names;
    std::vector<Row> m_rows;
};

} // namespace pilothouse::ui
