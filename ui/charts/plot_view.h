#pragma once

#include "ui/charts/decimate.h"
#include "ui/charts/scale.h"
#include "ui/theme/theme.h"

#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

#include <functional>

namespace pilothouse::ui {

/// One line of a plot, ready to draw.
struct PlotLine
{
    QList<QPointF> points; ///< x in seconds after the plot's `from`; NaN is a gap.
    QString endText;       ///< Written at the line's end.

    bool operator==(const PlotLine&) const = default;
};

/// A level that matters, with its value in words.
struct Threshold
{
    double value = 0.0;
    QString text; ///< "warn 10 s".

    bool operator==(const Threshold&) const = default;
};

/// All that a plot shows at one moment.
struct Plot
{
    UtcTime from;
    UtcTime to;
    ValueScale scale;
    std::vector<PlotLine> lines;
    std::vector<Threshold> thresholds; ///< Only those within the scale.
    std::optional<double> unknownFrom; ///< Seconds after `from`: hatched from here to now.
    QString message;                   ///< In the middle, when there is nothing to draw.
};

/// Draws a Plot: Qt Charts draws the lines, this class draws all that carries words, because Qt
/// Charts knows neither UTC nor the theme.
class PlotView : public QChartView
{
    Q_OBJECT

public:
    /// Four lines are what dashes and greys can still tell apart.
    static constexpr std::size_t mostLines = 4;

    /// `valueText` writes a value of the axis with its unit.
    PlotView(const Theme& theme, std::function<QString(double)> valueText,
             QWidget* parent = nullptr);

    /// Shows another moment. Asserts that there are at most `mostLines`.
    void setPlot(Plot plot);

    [[nodiscard]] const Plot& plot() const { return m_plot; }

    /// Pixel columns that the plot area has now.
    [[nodiscard]] int columns() const;

    /// How many value steps fit above each other.
    [[nodiscard]] int mostSteps() const;

    [[nodiscard]] QSize sizeHint() const override { return {360, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 84}; }

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildChart();
    void applyTheme();
    void layOut();
    void drawValueAxis(QPainter& painter) const;
    void drawTimeAxis(QPainter& painter) const;
    void drawUnknown(QPainter& painter) const;
    void drawThresholds(QPainter& painter) const;
    void drawEndTexts(QPainter& painter) const;
    void drawMessage(QPainter& painter) const;
    [[nodiscard]] QPointF place(QPointF point) const;

    const Theme& m_theme;
    std::function<QString(double)> m_valueText;
    Plot m_plot;
    QRectF m_area;
    std::vector<QLineSeries*> m_series;
    QValueAxis* m_timeAxis = nullptr;
    QValueAxis* m_valueAxis = nullptr;
};

/// Pen of the i-th line of a chart: its own colour and its own dashes.
[[nodiscard]] QPen linePen(const Colors& colors, std::size_t index);

} // namespace pilothouse::ui
