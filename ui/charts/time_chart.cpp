#include "ui/charts/time_chart.h"

#include "models/core/text.h"
#include "ui/charts/accessible_chart.h"
#include "ui/charts/decimate.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pilothouse::ui {

namespace {

double greatest(const std::vector<PlotLine>& lines)
{
    double most = 0.0;
    for (const PlotLine& line : lines)
        for (const QPointF& point : line.points)
            most = std::isnan(point.y()) ? most : std::max(most, point.y());
    return most;
}

/// A threshold belongs on the scale when the line comes near it; else it would flatten the line.
bool isNear(double threshold, double most)
{
    return threshold <= most * 2.5;
}

std::optional<UtcTime> newestSample(const std::vector<ChartLine>& lines)
{
    std::optional<UtcTime> newest;
    for (const ChartLine& line : lines) {
        const auto last = line.series != nullptr ? lastSample(*line.series) : std::nullopt;
        if (last && (!newest || *newest < last->at))
            newest = last->at;
    }
    return newest;
}

} // namespace

TimeChart::TimeChart(const Theme& theme, const QString& title,
                     std::function<QString(double)> valueText, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_writeValue(std::move(valueText))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::inside, metrics::inside, metrics::inside, metrics::inside);
    layout->setSpacing(metrics::inside);
    buildHeader(title);
    buildViews();
    setTitle(title);
    connect(&m_theme, &Theme::changed, this, &TimeChart::applyTheme);
    applyTheme();
}

void TimeChart::buildHeader(const QString& title)
{
    auto* header = new QHBoxLayout;
    header->setSpacing(metrics::between);
    m_title = new QLabel(title, this);
    m_note = new QLabel(this);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    header->addWidget(m_title);
    header->addWidget(m_note, 1);
    layout()->addItem(header);
}

void TimeChart::buildViews()
{
    m_stack = new QStackedWidget(this);
    m_plot = new PlotView(m_theme, m_writeValue, m_stack);
    m_samples = new SamplesModel(m_writeValue, this);
    m_table = new QTableView(m_stack);
    m_table->setModel(m_samples);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::compactRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_stack, 1);
}

void TimeChart::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, samples").arg(title));
}

void TimeChart::applyTheme()
{
    m_title->setFont(m_theme.font(Type::TableValue));
    m_note->setFont(m_theme.font(Type::Caption));
    QPalette quiet = m_note->palette();
    quiet.setColor(QPalette::WindowText, m_theme.colors().text2);
    m_note->setPalette(quiet);
    update();
}

void TimeChart::setData(const ChartData& newData)
{
    ChartData next = newData;
    next.now = std::chrono::floor<Seconds>(newData.now);
    if (next.lines.size() > PlotView::mostLines)
        next.lines.resize(PlotView::mostLines);
    if (next == m_data)
        return;
    m_data = std::move(next);
    if (isVisible())
        refresh();
}

void TimeChart::refresh()
{
    if (m_data.now == UtcTime())
        return;
    const Plot plot = plotNow();
    QStringList above;
    for (const Threshold& threshold : m_data.thresholds)
        if (threshold.value > plot.scale.max)
            above.append(threshold.text);
    QString note = tr("last %1 min, UTC").arg(span().count() / 60);
    if (!above.isEmpty())
        note += tr(" · above the scale: %1").arg(above.join(QStringLiteral(", ")));
    m_note->setText(note);
    if (isTableShown())
        m_samples->setLines(m_data.lines, m_data.now - span());
    else
        m_plot->setPlot(plot);
    announce();
}

Seconds TimeChart::span() const
{
    if (m_chosenSpan)
        return spans[*m_chosenSpan];
    Seconds shortest = spans.front();
    for (const ChartLine& line : m_data.lines) {
        const auto first = line.series != nullptr ? firstSample(*line.series) : std::nullopt;
        for (const Seconds candidate : spans)
            if (first && m_data.now - first->at > shortest)
                shortest = std::max(shortest, candidate);
    }
    return shortest;
}

Plot TimeChart::plotNow() const
{
    Plot plot;
    plot.to = m_data.now;
    plot.from = m_data.now - span();
    for (const ChartLine& line : m_data.lines) {
        const PlotSpan within{plot.from, plot.to, m_plot->columns()};
        plot.lines.push_back(
            {line.series != nullptr ? decimate(*line.series, within) : QList<QPointF>{},
             endText(line)});
    }
    double most = greatest(plot.lines);
    for (const Threshold& threshold : m_data.thresholds)
        if (isNear(threshold.value, most))
            most = std::max(most, threshold.value * 1.1);
    plot.scale = valueScale(most, m_plot->mostSteps());
    for (const Threshold& threshold : m_data.thresholds)
        if (threshold.value <= plot.scale.max)
            plot.thresholds.push_back(threshold);
    const auto newest = newestSample(m_data.lines);
    if (!m_data.emptyText.isEmpty())
        plot.message = m_data.emptyText;
    else if (!newest)
        plot.message = tr("No samples yet");
    else if (*newest < plot.from)
        plot.message = tr("No samples since %1").arg(text::utcTime(*newest));
    if (!newest)
        plot.unknownFrom = 0.0;
    else if (plot.to - *newest > longestStep)
        plot.unknownFrom = std::max(0.0, secondsBetween(plot.from, *newest));
    return plot;
}

QString TimeChart::endText(const ChartLine& line) const
{
    const auto last = line.series != nullptr ? lastSample(*line.series) : std::nullopt;
    const QString name = line.name.isEmpty() ? QString() : line.name + QLatin1Char(' ');
    if (!last)
        return name + QStringLiteral("—");
    if (m_data.now - last->at > longestStep)
        return name + tr("— since %1").arg(text::utcTime(last->at));
    return name + m_writeValue(last->value);
}

/// Says to a screen reader what the eye sees, but only when the words change.
void TimeChart::announce()
{
    QStringList words;
    for (const ChartLine& line : m_data.lines)
        words.append(endText(line));
    QString now = words.isEmpty() ? m_data.emptyText : words.join(QStringLiteral("; "));
    if (now == m_valueInWords)
        return;
    m_valueInWords = std::move(now);
    QAccessibleValueChangeEvent event(this, m_valueInWords);
    QAccessible::updateAccessibility(&event);
}

void TimeChart::setTableShown(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    refresh();
    if (shown && hasFocus())
        m_table->setFocus();
}

void TimeChart::changeSpan(int step)
{
    const Seconds now = span();
    const auto at = std::find(spans.begin(), spans.end(), now) - spans.begin();
    const auto last = static_cast<std::ptrdiff_t>(spans.size()) - 1;
    m_chosenSpan = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + step, 0, last));
    refresh();
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_T:
        setTableShown(!isTableShown());
        return;
    case Qt::Key_Plus:
        changeSpan(-1);
        return;
    case Qt::Key_Minus:
        changeSpan(1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().panel);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.colors().text, 2.0));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        refresh();
}

void TimeChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TimeChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace pilothouse::ui

#include "moc_time_chart.cpp"
