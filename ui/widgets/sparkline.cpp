#include "ui/widgets/sparkline.h"

#include "ui/widgets/column_curve.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace pilothouse::ui {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// The extremes of the samples that fall into one pixel column. NaN where there are none, or where
/// one of them is a gap: a doubtful second is never smoothed over.
struct Column
{
    double min = nothing;
    double max = nothing;
    bool hasGap = false;

    void take(double value)
    {
        hasGap = hasGap || std::isnan(value);
        min = std::isnan(min) ? value : std::fmin(min, value);
        max = std::isnan(max) ? value : std::fmax(max, value);
    }

    [[nodiscard]] bool isDrawn() const { return !hasGap && !std::isnan(min); }
};

std::vector<Column> columnsOf(const Series& series, const SparkWindow& window, int count)
{
    std::vector<Column> columns(static_cast<std::size_t>(count));
    const UtcTime start = window.now - window.length;
    for (std::size_t i = series.size(); i-- > 0;) {
        const Series::Sample& sample = series.at(i);
        if (sample.at < start)
            break;
        const double share = static_cast<double>((sample.at - start).count()) /
                             static_cast<double>(window.length.count());
        const int column = std::clamp(static_cast<int>(share * count), 0, count - 1);
        columns[static_cast<std::size_t>(column)].take(sample.value);
    }
    return columns;
}

double highest(const std::vector<Column>& columns)
{
    double result = 0.0;
    for (const Column& column : columns)
        if (column.isDrawn())
            result = std::max(result, column.max);
    return result;
}

/// When there are fewer samples than pixels, the columns between two neighbours are no gap.
int widestStep(const Series& series, const SparkWindow& window, int count)
{
    const double seconds = static_cast<double>(window.length.count()) / 1e6;
    const double pixelsPerSample = count / std::max(1.0, seconds);
    return series.size() > 1 ? static_cast<int>(std::ceil(pixelsPerSample * 1.6)) + 1 : 1;
}

/// Where zero is drawn: the line lies on the lower edge.
double floorOf(const QRectF& rect)
{
    return rect.height() - ColumnCurve::width / 2.0;
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, const Series* series,
                    const SparkWindow& window, const QColor& color)
{
    const int count = static_cast<int>(rect.width());
    if (!series || count < 2 || window.length.count() <= 0)
        return;
    const std::vector<Column> columns = columnsOf(*series, window, count);
    const double top = highest(columns);
    const double scale = top > 0.0 ? (rect.height() - 2) / top : 0.0;
    const int step = widestStep(*series, window, count);

    ColumnCurve curve(rect.size(), painter.device()->devicePixelRatioF());
    int last = -step - 1;
    for (int x = 0; x < count; ++x) {
        const Column& column = columns[static_cast<std::size_t>(x)];
        if (column.hasGap || x - last > step)
            curve.interrupt();
        if (!column.isDrawn())
            continue;
        last = x;
        for (const double value : {column.max, column.min})
            curve.lineTo({x + 0.5, floorOf(rect) - value * scale});
    }
    painter.drawImage(rect.topLeft(), curve.drawn(color));
}

double highestIn(const Series* series, const SparkWindow& window)
{
    double top = nothing;
    const UtcTime start = window.now - window.length;
    for (std::size_t i = series ? series->size() : 0; i-- > 0;) {
        const Series::Sample& sample = series->at(i);
        if (sample.at < start)
            break;
        if (!std::isnan(sample.value))
            top = std::isnan(top) ? std::max(0.0, sample.value) : std::max(top, sample.value);
    }
    return top;
}

void paintSparkline(QPainter& painter, const QRectF& rect, const QVector<double>& values,
                    const QColor& color)
{
    double top = 0.0;
    for (const double value : values)
        top = std::isnan(value) ? top : std::max(top, value);
    const double scale = top > 0.0 ? (rect.height() - 2) / top : 0.0;
    // The newest value lies within the last column.
    const double step = values.size() > 1 ? (rect.width() - 1) / (values.size() - 1.0) : 0.0;

    ColumnCurve curve(rect.size(), painter.device()->devicePixelRatioF());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            curve.interrupt();
        else
            curve.lineTo({i * step, floorOf(rect) - values[i] * scale});
    }
    painter.drawImage(rect.topLeft(), curve.drawn(color));
}

Sparkline::Sparkline(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
}

void Sparkline::showSeries(const Series* series, const SparkWindow& window)
{
    m_series = series;
    m_window = window;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {96, 20};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_series, m_window, m_theme.colors().text2);
}

} // namespace pilothouse::ui

#include "moc_sparkline.cpp"
