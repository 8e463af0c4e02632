#include "ui/charts/decimate.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace pilothouse::ui {

namespace {

QPointF gapAt(double x)
{
    return {x, std::numeric_limits<double>::quiet_NaN()};
}

/// Gathers the samples of one pixel column after the other.
class Columns
{
public:
    explicit Columns(double columnSeconds) : m_columnSeconds(columnSeconds) {}

    void add(QPointF point)
    {
        if (m_min && columnOf(point.x()) != columnOf(m_min->x()))
            flush();
        m_min = m_min && m_min->y() <= point.y() ? m_min : point;
        m_max = m_max && m_max->y() >= point.y() ? m_max : point;
    }

    void breakAt(double x)
    {
        flush();
        if (m_points.isEmpty() || std::isnan(m_points.last().y()))
            return;
        widenLonePoint();
        m_points.append(gapAt(x));
    }

    QList<QPointF> take()
    {
        flush();
        if (!m_points.isEmpty())
            widenLonePoint();
        return std::move(m_points);
    }

private:
    [[nodiscard]] long columnOf(double x) const
    {
        return static_cast<long>(std::floor(x / m_columnSeconds));
    }

    void flush()
    {
        if (!m_min)
            return;
        const auto [first, second] =
            std::minmax(*m_min, *m_max, [](QPointF a, QPointF b) { return a.x() < b.x(); });
        m_points.append(first);
        if (second != first)
            m_points.append(second);
        m_min.reset();
        m_max.reset();
    }

    /// A line of one point draws nothing: a lone sample becomes a dash one column wide.
    void widenLonePoint()
    {
        const QPointF last = m_points.last();
        const bool isAlone =
            m_points.size() == 1 || std::isnan(m_points.at(m_points.size() - 2).y());
        if (isAlone && !std::isnan(last.y()))
            m_points.append(last + QPointF(m_columnSeconds, 0.0));
    }

    double m_columnSeconds;
    std::optional<QPointF> m_min;
    std::optional<QPointF> m_max;
    QList<QPointF> m_points;
};

} // namespace

QList<QPointF> decimate(const Series& series, const PlotSpan& span)
{
    PH_ASSERT(span.columns > 0);
    PH_ASSERT(span.from < span.to);
    Columns columns(secondsBetween(span.from, span.to) / span.columns);
    std::optional<UtcTime> previous;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const Series::Sample& sample = series.at(i);
        if (sample.at < span.from || sample.at > span.to)
            continue;
        const double x = secondsBetween(span.from, sample.at);
        if (std::isnan(sample.value) || (previous && sample.at - *previous > longestStep))
            columns.breakAt(x);
        if (!std::isnan(sample.value))
            columns.add({x, sample.value});
        previous = sample.at;
    }
    return columns.take();
}

int lineSegments(const QList<QPointF>& points)
{
    int segments = 0;
    bool isInside = false;
    for (const QPointF& point : points) {
        const bool hasNumber = !std::isnan(point.y());
        segments += hasNumber && !isInside ? 1 : 0;
        isInside = hasNumber;
    }
    return segments;
}

std::optional<Series::Sample> lastSample(const Series& series)
{
    for (std::size_t i = series.size(); i > 0; --i)
        if (!std::isnan(series.at(i - 1).value))
            return series.at(i - 1);
    return std::nullopt;
}

std::optional<Series::Sample> firstSample(const Series& series)
{
    for (std::size_t i = 0; i < series.size(); ++i)
        if (!std::isnan(series.at(i).value))
            return series.at(i);
    return std::nullopt;
}

} // namespace pilothouse::ui
