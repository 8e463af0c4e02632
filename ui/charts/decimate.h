#pragma once

#include "models/telemetry/series.h"

#include <QList>
#include <QPointF>

/// Turns a record of samples into as few points as a plot of some width can show, without hiding a
/// peak and without drawing a line where there was no sample.
namespace pilothouse::ui {

/// The stretch of time that a plot shows, and how many pixel columns it has for it (> 0).
struct PlotSpan
{
    UtcTime from;
    UtcTime to;
    int columns = 1;

    bool operator==(const PlotSpan&) const = default;
};

/// How long from one to the other; negative when they stand the other way round.
[[nodiscard]] inline double secondsBetween(UtcTime from, UtcTime to)
{
    return std::chrono::duration<double>(to - from).count();
}

/// Samples further apart than this are a gap even when nobody wrote NaN between them: the recorder
/// takes one a second.
inline constexpr Milliseconds longestStep{2'500};

/// Smallest and greatest sample of each pixel column in their order; x is seconds after
/// `span.from`. A gap is one point whose y is NaN, so no line is drawn over it.
[[nodiscard]] QList<QPointF> decimate(const Series& series, const PlotSpan& span);

/// How many unbroken lines those points draw.
[[nodiscard]] int lineSegments(const QList<QPointF>& points);

/// The newest sample with a number, or nothing.
[[nodiscard]] std::optional<Series::Sample> lastSample(const Series& series);

/// The oldest sample with a number, or nothing.
[[nodiscard]] std::optional<Series::Sample> firstSample(const Series& series);

} // namespace pilothouse::ui
