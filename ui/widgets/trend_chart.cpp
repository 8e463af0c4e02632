#include "ui/widgets/trend_chart.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pilothouse::ui {
namespace {

constexpr int headingHeight = 20;
constexpr int labelWidth = 76;
constexpr int timeHeight = 16;

} // namespace

TrendChart::TrendChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TrendChart::setContent(Content content)
{
    m_content = std::move(content);
    setAccessibleName(
        tr("%1, last 10 minutes").arg(figureInWords(m_content.name, m_content.figure)));
    update();
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect place = rect().adjusted(metrics::padding, 0, -metrics::padding, -metrics::inside);
    paintHeading(painter, QRect(place.left(), place.top(), place.width(), headingHeight));
    const QRect below = place.adjusted(0, headingHeight + metrics::inside, 0, -timeHeight);
    const QRect plot = below.adjusted(0, 0, -labelWidth, 0);
    paintAxes(painter, plot,
              QRect(plot.right() + metrics::between, below.top(), labelWidth - metrics::between,
                    below.height()));
    paintCurve(painter, plot);
}

/// In half a second a curve of ten minutes moves by less than a pixel: it is drawn anew when it has
/// moved by one.
void TrendChart::paintCurve(QPainter& painter, const QRect& plot)
{
    if (plot.width() < 2 || plot.height() < 1)
        return;
    const SparkWindow& window = m_content.window;
    const std::int64_t pixel = std::max<std::int64_t>(1, window.length.count() / plot.width());
    const CurveKey wanted{m_content.series, window.now.time_since_epoch().count() / pixel,
                          plot.size(), devicePixelRatioF(), m_theme.colors().series[0]};
    if (!(wanted == m_drawn)) {
        m_drawn = wanted;
        m_curve = QPixmap(plot.size() * wanted.ratio);
        m_curve.setDevicePixelRatio(wanted.ratio);
        m_curve.fill(Qt::transparent);
        QPainter curve(&m_curve);
        paintSparkline(curve, QRectF(QPointF(), plot.size()), m_content.series, window,
                       wanted.color);
    }
    painter.drawPixmap(plot.topLeft(), m_curve);
}

void TrendChart::paintHeading(QPainter& painter, const QRect& place) const
{
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.colors().text2);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_content.name);
    FigureLook look = tableFigureLook(m_theme);
    paintFigure(painter, place, m_content.figure, look, m_theme.colors());
}

void TrendChart::paintAxes(QPainter& painter, const QRect& plot, const QRect& labels) const
{
    const Colors& c = m_theme.colors();
    painter.setPen(c.grid);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(c.text2);
    const QRect times(plot.left(), plot.bottom() + 2, plot.width(), timeHeight);
    painter.drawText(times, Qt::AlignLeft | Qt::AlignVCenter,
                     text::utcTime(m_content.window.now - m_content.window.length));
    painter.drawText(times, Qt::AlignRight | Qt::AlignVCenter, text::utcTime(m_content.window.now));

    const double top = highestIn(m_content.series, m_content.window);
    if (std::isnan(top)) {
        painter.drawText(plot, Qt::AlignCenter, tr("no samples in these 10 min"));
        return;
    }
    painter.drawText(labels, Qt::AlignRight | Qt::AlignTop,
                     m_content.words ? m_content.words(top) : QString::number(top));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("0"));
}

} // namespace pilothouse::ui

#include "moc_trend_chart.cpp"
