#include "ui/shell/alarm_bar.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <algorithm>

namespace pilothouse::ui {
namespace {

constexpr int barHeight = 48;
constexpr int narrowBar = 1'400;

/// 2 Hz, as UI practice asks of an unacknowledged alarm: slow enough not to hurt anybody.
constexpr int blinkMs = 250;

constexpr std::array<Severity, 4> shownSeverities{Severity::Critical, Severity::High,
                                                  Severity::Medium, Severity::Advisory};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Normal:
        return AlarmBar::tr("normal");
    case Severity::Advisory:
        return AlarmBar::tr("advisory");
    case Severity::Medium:
        return AlarmBar::tr("medium");
    case Severity::High:
        return AlarmBar::tr("high");
    case Severity::Critical:
        return AlarmBar::tr("critical");
    }
    Q_UNREACHABLE();
}

/// "East US database: no answer, 12 s > 3 s".
QString newestWords(const Alarm& alarm)
{
    const AlarmCondition& condition = alarm.condition;
    QString words = QStringLiteral("%1 %2").arg(condition.place, condition.what);
    if (!condition.valueText.isEmpty())
        words += QStringLiteral(": %1").arg(condition.valueText);
    if (!condition.limitText.isEmpty())
        words += QStringLiteral(" %1").arg(condition.limitText);
    return words;
}

/// An advisory is marked, but nothing moves for it.
bool blinks(Severity severity)
{
    return severity > Severity::Advisory;
}

} // namespace

AlarmBar::AlarmBar(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setFixedHeight(context.theme.scaled(barHeight));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::between, 0, metrics::padding, 0);
    layout->setSpacing(metrics::inside);
    buildCounts(*layout);
    buildNewest(*layout);
    buildButtons(*layout);
    m_blink.setInterval(blinkMs);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_isDotShown = !m_isDotShown;
        showCounts(m_context.alarms.summary());
    });
    connect(&context.alarms, &AlarmLog::changed, this, &AlarmBar::refresh);
    connect(&context.preferences, &Preferences::changed, this, &AlarmBar::refresh);
    refresh();
}

void AlarmBar::setTime(UtcTime now, const FeedWatch::State& feed)
{
    m_now = now;
    m_feed = feed;
    showNewest(m_context.alarms.summary());
}

void AlarmBar::setControlsShown(bool shown)
{
    m_areControlsShown = shown;
    refresh();
}

void AlarmBar::buildCounts(QHBoxLayout& layout)
{
    for (std::size_t i = 0; i < shownSeverities.size(); ++i) {
        m_counts[i] = new CountButton(m_context.theme, this);
        m_counts[i]->setCheckable(false);
        const Severity severity = shownSeverities[i];
        connect(m_counts[i], &CountButton::clicked, this,
                [this, severity] { Q_EMIT filterRequested(severity); });
        layout.addWidget(m_counts[i]);
    }
    layout.addSpacing(metrics::between);
    auto* line = new Hairline(Qt::Vertical, this);
    line->setFixedHeight(metrics::glyph);
    layout.addWidget(line);
    layout.addSpacing(metrics::between);
}

void AlarmBar::buildNewest(QHBoxLayout& layout)
{
    m_newest = new TextLabel(m_context.theme, Type::TableValue, Tone::Primary, this);
    m_detail = new TextLabel(m_context.theme, Type::Body, Tone::Secondary, this);
    layout.addWidget(m_newest);
    layout.addSpacing(metrics::inside);
    layout.addWidget(m_detail, 1);
}

void AlarmBar::buildButtons(QHBoxLayout& layout)
{
    m_acknowledge = new KeyedButton(m_context.theme, tr("Acknowledge"), QStringLiteral("F2"), this);
    m_go = new KeyedButton(m_context.theme, tr("Go there"), QStringLiteral("F8"), this);
    m_rate = new TextLabel(m_context.theme, Type::Body, Tone::Secondary, this);
    connect(m_acknowledge, &KeyedButton::clicked, this, &AlarmBar::acknowledgeRequested);
    connect(m_go, &KeyedButton::clicked, this, &AlarmBar::goRequested);
    layout.addWidget(m_acknowledge);
    layout.addSpacing(metrics::inside);
    layout.addWidget(m_go);
    layout.addSpacing(metrics::between);
    layout.addWidget(m_rate);
}

void AlarmBar::refresh()
{
    const AlarmSummary summary = m_context.alarms.summary();
    const bool hasNew = m_context.alarms.newestUnacknowledged() != nullptr;
    const bool hasBlinking =
        std::any_of(shownSeverities.begin(), shownSeverities.end(), [&](Severity severity) {
            return blinks(severity) && summary.unacknowledged[static_cast<std::size_t>(severity)];
        });
    const bool mayBlink =
        !m_context.preferences.isFlashOff() && !m_context.theme.hasReducedMotion();
    if (hasBlinking && mayBlink && !m_blink.isActive())
        m_blink.start();
    if (!hasBlinking || !mayBlink) {
        m_blink.stop();
        m_isDotShown = true;
    }
    m_acknowledge->setVisible(hasNew && m_areControlsShown);
    m_go->setVisible(hasNew && m_areControlsShown);
    showCounts(summary);
    showNewest(summary);
}

void AlarmBar::showCounts(const AlarmSummary& summary)
{
    for (std::size_t i = 0; i < shownSeverities.size(); ++i) {
        const Severity severity = shownSeverities[i];
        const auto index = static_cast<std::size_t>(severity);
        const int active = summary.active[index];
        const int fresh = summary.unacknowledged[index];
        GlyphSpec glyph;
        glyph.severity = severity;
        glyph.isMuted = active == 0;
        glyph.isUnacknowledged = fresh > 0 && (m_isDotShown || !blinks(severity));
        m_counts[i]->setCount(
            glyph, QString::number(active),
            tr("%1 %2, %3 not acknowledged").arg(active).arg(severityName(severity)).arg(fresh));
    }
}

void AlarmBar::showNewest(const AlarmSummary& summary)
{
    const Alarm* newest = m_context.alarms.newestUnacknowledged();
    const int active =
        summary.active[1] + summary.active[2] + summary.active[3] + summary.active[4];
    if (newest) {
        m_newest->showText(newestWords(*newest));
        const auto since = std::max(Microseconds(0), m_now - newest->since);
        QString detail =
            tr("since %1, %2").arg(text::utcTime(newest->since), text::stopwatch(since));
        if (active > 1)
            detail += tr(" · %n more", nullptr, active - 1);
        m_detail->showText(detail);
    } else {
        m_newest->showText(active == 0 ? tr("No active alarms.") : tr("All alarms have an owner."));
        m_detail->showText(quietWords(summary));
    }
    const QString rate = tr("rate %1 / 10 min").arg(summary.raisedInTenMinutes);
    const QString flood = width() < m_context.theme.scaled(narrowBar)
                              ? tr("FLOOD %1 in 10 min")
                              : tr("FLOOD %1 in 10 min, grouped by cause");
    m_rate->showText(summary.isFlood ? flood.arg(summary.raisedInTenMinutes) : rate);
}

QString AlarmBar::quietWords(const AlarmSummary& summary) const
{
    QStringList words;
    if (m_feed.isWaiting)
        words << tr("No sample yet.");
    else if (m_feed.isLost)
        words << tr("Feed lost: silence proves nothing.");
    else
        words << tr("Feed live %1.").arg(text::duration(m_feed.age.value_or(Microseconds(0))));
    if (summary.lastClearedAt)
        words << tr("Last cleared %1.").arg(text::utcTime(*summary.lastClearedAt));
    if (summary.shelved > 0)
        words << tr("%n shelved.", nullptr, summary.shelved);
    return words.join(QLatin1Char(' '));
}

} // namespace pilothouse::ui

#include "moc_alarm_bar.cpp"
