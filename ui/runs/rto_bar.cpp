#include "ui/runs/rto_bar.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/band.h"

#include <QPainter>

#include <algorithm>

namespace pilothouse::ui {
namespace {

constexpr int trackHeight = 20;
constexpr int phaseHeight = 6;
constexpr int lineHeight = 20;
constexpr int narrowest = 120;

QString spareWords(const RtoBar& bar)
{
    if (!bar.spare)
        return RtoBarView::tr("spare not known");
    return *bar.spare >= Microseconds(0)
               ? RtoBarView::tr("spare %1").arg(text::duration(*bar.spare))
               : RtoBarView::tr("over by %1").arg(text::duration(-*bar.spare));
}

QString forecastWords(const RtoBar& bar)
{
    if (!bar.isRunning)
        return {};
    return bar.forecast ? RtoBarView::tr("forecast %1").arg(text::duration(*bar.forecast))
                        : RtoBarView::tr("forecast not known");
}

QString phaseWords(const PhaseBudget& phase)
{
    const QString limit = text::duration(phase.ends - phase.begins);
    return phase.spent
               ? RtoBarView::tr("%1 %2 of %3").arg(phase.name, text::duration(*phase.spent), limit)
               : RtoBarView::tr("%1 — of %2").arg(phase.name, limit);
}

} // namespace

QString clockWords(Microseconds time)
{
    const QString clock = text::stopwatch(time);
    if (time >= std::chrono::hours(1))
        return clock;
    const auto tenths = std::chrono::floor<Milliseconds>(time).count() / 100 % 10;
    return QStringLiteral("%1.%2").arg(clock).arg(tenths);
}

RtoBarView::RtoBarView(const Theme& theme, bool hasWords, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_hasWords(hasWords)
    , m_hasPhases(hasWords)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RtoBarView::setBar(const RtoBar& bar)
{
    if (bar == m_bar)
        return;
    m_bar = bar;
    QStringList words{
        tr("RTO %1 of %2").arg(text::duration(bar.elapsed), text::duration(bar.target)),
        forecastWords(bar), spareWords(bar)};
    for (const PhaseBudget& phase : bar.phases)
        words << phaseWords(phase);
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void RtoBarView::setPhasesShown(bool shown)
{
    if (shown == m_hasPhases)
        return;
    m_hasPhases = shown;
    updateGeometry();
    update();
}

QSize RtoBarView::sizeHint() const
{
    const int words = m_hasWords ? lineHeight : 0;
    const int phases = m_hasPhases ? phaseHeight + metrics::between + lineHeight : 0;
    return {3 * narrowest, trackHeight + words + phases};
}

QSize RtoBarView::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void RtoBarView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Caption));
    const QRectF bar(0, 0, width(), trackHeight);
    paintBar(painter, bar);
    if (m_hasWords)
        paintWords(painter, QRectF(0, bar.bottom(), width(), lineHeight));
    if (!m_hasPhases)
        return;
    const double top = bar.bottom() + lineHeight + metrics::between;
    paintPhases(painter, QRectF(0, top, width(), phaseHeight + lineHeight));
}

/// The target is the right edge as long as nothing goes beyond it.
double RtoBarView::partOf(Microseconds time) const
{
    const Microseconds whole = std::max(
        {m_bar.target, m_bar.elapsed, m_bar.forecast.value_or(Microseconds(0)), Microseconds(1)});
    return static_cast<double>(time.count()) / static_cast<double>(whole.count());
}

void RtoBarView::paintBar(QPainter& painter, const QRectF& place) const
{
    const Colors& c = m_theme.colors();
    const QRectF frame = place.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(frame, c.raised);
    const double done = frame.width() * partOf(m_bar.elapsed);
    if (m_bar.forecast) {
        const double ahead = frame.width() * partOf(*m_bar.forecast);
        paintStripes(
            painter,
            QRectF(frame.left() + done, frame.top(), std::max(0.0, ahead - done), frame.height()),
            c.text2, 2.0);
    }
    painter.fillRect(QRectF(frame.left(), frame.top(), done, frame.height()), c.text);
    painter.setPen(QPen(c.controlBorder, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    // Only a missed target stands inside of the bar.
    const double target = frame.left() + frame.width() * partOf(m_bar.target);
    if (target < frame.right() - 1.0) {
        painter.fillRect(QRectF(target, frame.top(), frame.right() - target, 3.0), c.high);
        painter.fillRect(QRectF(target - 1.0, place.top(), 2.0, place.height()), c.outline);
        painter.fillRect(QRectF(target + 1.0, place.top(), 1.0, place.height()), c.text);
    }
}

void RtoBarView::paintWords(QPainter& painter, const QRectF& place) const
{
    painter.setPen(m_theme.colors().text2);
    const QString done = m_bar.isRunning ? tr("done %1").arg(text::duration(m_bar.elapsed))
                                         : tr("took %1").arg(text::duration(m_bar.elapsed));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, done);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter, forecastWords(m_bar));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, spareWords(m_bar));
}

void RtoBarView::paintPhases(QPainter& painter, const QRectF& place) const
{
    if (m_bar.phases.empty())
        return;
    const Colors& c = m_theme.colors();
    const double gap = metrics::between;
    const double count = static_cast<double>(m_bar.phases.size());
    const double each = (place.width() - gap * (count - 1)) / count;
    double left = place.left();
    for (const PhaseBudget& phase : m_bar.phases) {
        const QRectF track(left, place.top(), each, phaseHeight);
        painter.fillRect(track, c.raised);
        const Microseconds limit = phase.ends - phase.begins;
        const Microseconds spent = phase.spent.value_or(Microseconds(0));
        const double part = static_cast<double>(spent.count()) /
                            static_cast<double>(std::max(limit, Microseconds(1)).count());
        painter.fillRect(QRectF(left, place.top(), each * std::clamp(part, 0.0, 1.0), phaseHeight),
                         spent > limit ? c.text : c.text2);
        painter.setPen(c.text2);
        QString words = phaseWords(phase);
        if (spent > limit)
            words += tr(" · over");
        const QRectF line(left, track.bottom(), each, lineHeight);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(each)));
        left += each + gap;
    }
}

} // namespace pilothouse::ui

#include "moc_rto_bar.cpp"
