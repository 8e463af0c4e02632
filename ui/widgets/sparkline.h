#pragma once

#include "models/telemetry/series.h"
#include "ui/theme/theme.h"

#include <QVector>
#include <QWidget>

class QPainter;

namespace pilothouse::ui {

/// The stretch of time a sparkline shows, ending now.
struct SparkWindow
{
    UtcTime now;
    Microseconds length{600'000'000};

    bool operator==(const SparkWindow&) const = default;
};

/// Draws the last minutes of a series, by hand, without axes. A second without proof is a gap, and
/// the line ends at the last sample, not at the right edge. A flat line at zero lies on the floor.
void paintSparkline(QPainter& painter, const QRectF& rect, const Series* series,
                    const SparkWindow& window, const QColor& color);

/// The greatest value drawn in that stretch, 0 at least; NaN when there is no sample in it.
[[nodiscard]] double highestIn(const Series* series, const SparkWindow& window);

/// paintSparkline() for values at even steps, oldest first, NaN where nothing was proved.
void paintSparkline(QPainter& painter, const QRectF& rect, const QVector<double>& values,
                    const QColor& color);

/// A sparkline on its own. Its accessible name is given by whoever knows what it shows.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(const Theme& theme, const QString& accessibleName,
                       QWidget* parent = nullptr);

    /// The series must stay alive until the next call; nullptr draws nothing.
    void showSeries(const Series* series, const SparkWindow& window);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const Series* m_series = nullptr;
    SparkWindow m_window;
};

} // namespace pilothouse::ui
