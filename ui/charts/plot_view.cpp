#include "ui/charts/plot_view.h"

#include "models/core/assert.h"
#include "ui/theme/metrics.h"

#include <QChart>

#include <algorithm>
#include <cmath>

namespace pilothouse::ui {

namespace {

constexpr double endSample = 20.0; ///< Width of the piece of line before its text.
constexpr int marginStep = 16;     ///< Margins grow in steps, so that the plot does not tremble.

int roundUp(int width)
{
    return (width + marginStep - 1) / marginStep * marginStep;
}

} // namespace

QPen linePen(const Colors& colors, std::size_t index)
{
    static const std::array<QList<qreal>, PlotView::mostLines> dashes{
        QList<qreal>{}, {5, 2.5}, {1.2, 2}, {6, 2, 1.2, 2}};
    PH_ASSERT(index < dashes.size());
    QPen pen(colors.series[index], index == 0 ? 1.5 : 2.0);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes[index].isEmpty())
        pen.setDashPattern(dashes[index]);
    return pen;
}

PlotView::PlotView(const Theme& theme, std::function<QString(double)> valueText, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_valueText(std::move(valueText))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    buildChart();
    connect(&m_theme, &Theme::changed, this, &PlotView::applyTheme);
    applyTheme();
}

void PlotView::buildChart()
{
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    m_timeAxis = new QValueAxis(chart());
    m_valueAxis = new QValueAxis(chart());
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    m_timeAxis->setVisible(false);
    m_valueAxis->setVisible(false);
    for (std::size_t i = 0; i < mostLines; ++i) {
        auto* series = new QLineSeries(chart());
        chart()->addSeries(series);
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_valueAxis);
        m_series.push_back(series);
    }
}

void PlotView::applyTheme()
{
    setBackgroundBrush(m_theme.colors().panel);
    for (std::size_t i = 0; i < m_series.size(); ++i)
        m_series[i]->setPen(linePen(m_theme.colors(), i));
    layOut();
    resetCachedContent();
    viewport()->update();
}

void PlotView::setPlot(Plot plot)
{
    PH_ASSERT(plot.lines.size() <= mostLines);
    PH_ASSERT(plot.from < plot.to);
    m_plot = std::move(plot);
    layOut();
    m_timeAxis->setRange(0.0, std::chrono::duration<double>(m_plot.to - m_plot.from).count());
    m_valueAxis->setRange(0.0, m_plot.scale.max);
    for (std::size_t i = 0; i < m_series.size(); ++i)
        m_series[i]->replace(i < m_plot.lines.size() ? m_plot.lines[i].points : QList<QPointF>{});
    viewport()->update();
}

int PlotView::columns() const
{
    return std::max(1, static_cast<int>(m_area.width()));
}

int PlotView::mostSteps() const
{
    return std::clamp(static_cast<int>(m_area.height()) / 36, 2, 6);
}

/// Room for the words: values on the left, line ends on the right, times below.
void PlotView::layOut()
{
    const QFontMetricsF words(m_theme.font(Type::Caption));
    double left = 0.0;
    for (double value = 0.0; value <= m_plot.scale.max * 1.001; value += m_plot.scale.step)
        left = std::max(left, words.horizontalAdvance(m_valueText(value)));
    double right = words.horizontalAdvance(QStringLiteral("00:00Z")) / 2;
    for (const PlotLine& line : m_plot.lines)
        right =
            std::max(right, words.horizontalAdvance(line.endText) + endSample + metrics::between);
    const int leftMargin = roundUp(static_cast<int>(left) + metrics::between);
    const int rightMargin = roundUp(static_cast<int>(right) + metrics::inside);
    const double above = words.height() / 2;
    const double below = words.height() + metrics::inside;
    m_area = QRectF(leftMargin, above, std::max(8, width() - leftMargin - rightMargin),
                    std::max(8.0, height() - above - below));
    chart()->setPlotArea(m_area);
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

QPointF PlotView::place(QPointF point) const
{
    const double seconds = std::chrono::duration<double>(m_plot.to - m_plot.from).count();
    return {m_area.left() + point.x() / seconds * m_area.width(),
            m_area.bottom() - point.y() / m_plot.scale.max * m_area.height()};
}

void PlotView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, backgroundBrush());
    if (m_plot.to <= m_plot.from)
        return;
    painter->setFont(m_theme.font(Type::Caption));
    drawUnknown(*painter);
    drawValueAxis(*painter);
    drawTimeAxis(*painter);
}

void PlotView::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    if (m_plot.to <= m_plot.from)
        return;
    painter->setFont(m_theme.font(Type::Caption));
    drawThresholds(*painter);
    drawEndTexts(*painter);
    drawMessage(*painter);
}

void PlotView::drawValueAxis(QPainter& painter) const
{
    const QFontMetricsF words(painter.font());
    const double height = words.height();
    for (double value = 0.0; value <= m_plot.scale.max * 1.001; value += m_plot.scale.step) {
        const double y = std::round(place({0.0, value}).y()) + 0.5;
        painter.setPen(QPen(m_theme.colors().grid, 1.0));
        painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        painter.setPen(m_theme.colors().text2);
        painter.drawText(QRectF(0.0, y - height / 2, m_area.left() - metrics::inside, height),
                         Qt::AlignRight | Qt::AlignVCenter, m_valueText(value));
    }
}

void PlotView::drawTimeAxis(QPainter& painter) const
{
    const int mostTicks = std::max(2, static_cast<int>(m_area.width()) / 84);
    for (const UtcTime tick : timeTicks(m_plot.from, m_plot.to, mostTicks)) {
        const double seconds = std::chrono::duration<double>(tick - m_plot.from).count();
        const double x = std::round(place({seconds, 0.0}).x()) + 0.5;
        painter.setPen(QPen(m_theme.colors().grid, 1.0));
        painter.drawLine(QPointF(x, m_area.bottom()), QPointF(x, m_area.bottom() + 4));
        painter.setPen(m_theme.colors().text2);
        painter.drawText(QRectF(x - 50, m_area.bottom() + metrics::inside, 100, 40),
                         Qt::AlignHCenter | Qt::AlignTop, tickText(tick));
    }
}

void PlotView::drawUnknown(QPainter& painter) const
{
    if (!m_plot.unknownFrom)
        return;
    const double x = place({*m_plot.unknownFrom, 0.0}).x();
    const QRectF unknown(QPointF(std::max(x, m_area.left()), m_area.top()), m_area.bottomRight());
    QBrush hatch(m_theme.colors().controlBorder, Qt::BDiagPattern);
    painter.setOpacity(0.5);
    painter.fillRect(unknown, hatch);
    painter.setOpacity(1.0);
}

void PlotView::drawThresholds(QPainter& painter) const
{
    const double height = QFontMetricsF(painter.font()).height();
    for (const Threshold& threshold : m_plot.thresholds) {
        const double y = std::round(place({0.0, threshold.value}).y()) + 0.5;
        painter.setPen(QPen(m_theme.colors().text2, 1.0, Qt::DashLine));
        painter.drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        painter.setPen(m_theme.colors().text2);
        painter.drawText(
            QRectF(m_area.left() + metrics::inside, y - height, m_area.width(), height),
            Qt::AlignLeft | Qt::AlignBottom, threshold.text);
    }
}

/// Each line is named where it ends; names that would touch are pushed apart downwards.
void PlotView::drawEndTexts(QPainter& painter) const
{
    struct End
    {
        double y = 0.0;
        std::size_t line = 0;
    };
    std::vector<End> ends;
    for (std::size_t i = 0; i < m_plot.lines.size(); ++i) {
        const QList<QPointF>& points = m_plot.lines[i].points;
        ends.push_back({points.isEmpty() ? m_area.bottom() : place(points.last()).y(), i});
        if (!points.isEmpty() && std::isnan(ends.back().y))
            ends.back().y = place(points.at(points.size() - 2)).y();
    }
    std::stable_sort(ends.begin(), ends.end(), [](End a, End b) { return a.y < b.y; });
    const double height = QFontMetricsF(painter.font()).height();
    double lowest = m_area.bottom() + height / 2 - height * static_cast<double>(ends.size());
    double free = m_area.top() - height / 2;
    for (const End& end : ends) {
        const double top = std::max(free, std::min(end.y - height / 2, lowest));
        const double x = m_area.right() + metrics::inside;
        painter.setPen(linePen(m_theme.colors(), end.line));
        painter.drawLine(QPointF(x, top + height / 2),
                         QPointF(x + endSample - metrics::inside, top + height / 2));
        painter.setPen(m_theme.colors().text);
        painter.drawText(QRectF(x + endSample, top, width() - x - endSample, height),
                         Qt::AlignLeft | Qt::AlignVCenter, m_plot.lines[end.line].endText);
        free = top + height;
        lowest += height;
    }
}

void PlotView::drawMessage(QPainter& painter) const
{
    if (m_plot.message.isEmpty())
        return;
    painter.setFont(m_theme.font(Type::Body));
    const QFontMetricsF words(painter.font());
    QRectF box(QPointF(), QSizeF(words.horizontalAdvance(m_plot.message) + 2 * metrics::padding,
                                 words.height() + 2 * metrics::inside));
    box.moveCenter(m_area.center());
    painter.fillRect(box, m_theme.colors().panel);
    painter.setPen(m_theme.colors().text);
    painter.drawText(box, Qt::AlignCenter, m_plot.message);
}

} // namespace pilothouse::ui

#include "moc_plot_view.cpp"
