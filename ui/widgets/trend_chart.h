#pragma once

#include "models/telemetry/series.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/sparkline.h"

#include <QPixmap>

#include <functional>

namespace pilothouse::ui {

/// A small chart with its name, its value now and its scale: ten minutes, drawn by hand. The time
/// without samples is hatched, not joined.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(const Theme& theme, QWidget* parent = nullptr);

    /// What is drawn and how its scale reads. `series` stays alive until the next call.
    struct Content
    {
        QString name;
        Figure figure;
        const Series* series = nullptr;
        SparkWindow window;
        std::function<QString(double)> words; ///< A number of the scale with its unit.
    };
    void setContent(Content content);

    [[nodiscard]] QSize sizeHint() const override { return {240, 92}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 92}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHeading(QPainter& painter, const QRect& place) const;
    void paintAxes(QPainter& painter, const QRect& plot, const QRect& labels) const;
    void paintCurve(QPainter& painter, const QRect& plot);

    /// What a drawn curve is of: it is good for as long as this stays.
    struct CurveKey
    {
        const Series* series = nullptr;
        std::int64_t column = 0; ///< Of the window's end, in pixels since 1970.
        QSize size;
        qreal ratio = 0.0;
        QColor color;

        bool operator==(const CurveKey&) const = default;
    };

    const Theme& m_theme;
    Content m_content;
    CurveKey m_drawn;
    QPixmap m_curve;
};

} // namespace pilothouse::ui
