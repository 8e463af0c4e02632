#include "ui/shell/status_strip.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QDateTime>

namespace pilothouse::ui {
namespace {

constexpr int stripHeight = 44;

QString localTime(UtcTime time)
{
    const auto ms = std::chrono::duration_cast<Milliseconds>(time.time_since_epoch()).count();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, Qt::LocalTime);
    return QStringLiteral("%1 %2").arg(local.toString(QStringLiteral("HH:mm")),
                                       local.timeZoneAbbreviation());
}

QString feedWords(const FeedWatch::State& feed)
{
    if (feed.isWaiting)
        return StatusStrip::tr("waiting for the first sample");
    const QString age = text::duration(std::max(*feed.age, Microseconds(0)));
    return feed.isLost ? StatusStrip::tr("FEED LOST %1").arg(age)
                       : StatusStrip::tr("LIVE feed %1").arg(age);
}

QString problemWords(const FeedWatch::State& feed)
{
    if (feed.isLost)
        return StatusStrip::tr("Feed lost since %1 (%2). Values on screen are old.")
            .arg(text::utcTime(feed.lostSince), text::duration(*feed.age));
    if (feed.stalledAt)
        return StatusStrip::tr("DISPLAY STALLED since %1 for %2, now running.")
            .arg(text::utcTime(*feed.stalledAt), text::duration(feed.stalledFor));
    return {};
}

} // namespace

StatusStrip::StatusStrip(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setFixedHeight(context.theme.scaled(stripHeight));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::padding, 0, metrics::padding, 0);
    layout->setSpacing(metrics::between);
    buildLeft(*layout);
    layout->addStretch(1);
    buildRight(*layout);
    showOperator();
    showAutomation();
    connect(&context.autopilot, &Autopilot::changed, this, &StatusStrip::showAutomation);
    connect(&context.runs, &RunController::changed, this, &StatusStrip::showAutomation);
    connect(&context.preferences, &Preferences::changed, this, &StatusStrip::showOperator);
}

void StatusStrip::setAssessment(const FleetAssessment& assessment)
{
    showCounts(countRegions(assessment));
}

void StatusStrip::setTime(UtcTime now, const FeedWatch::State& feed)
{
    m_utc->showText(text::utcTime(now));
    m_local->showText(localTime(now));
    m_feed->showText(feedWords(feed));
    const QString problem = problemWords(feed);
    m_problem->showText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_countsHolder->setVisible(!feed.isLost);
}

void StatusStrip::clearFilter()
{
    for (CountButton* button : m_buttons)
        button->setChecked(false);
}

void StatusStrip::buildLeft(QHBoxLayout& layout)
{
    const Theme& theme = m_context.theme;
    m_fleet = new TextLabel(theme, Type::TableValue, Tone::Primary, this);
    m_fleet->showText(m_context.store.fleet().name);
    m_utc = new TextLabel(theme, Type::Section, Tone::Primary, this);
    m_local = new TextLabel(theme, Type::Body, Tone::Secondary, this);
    m_feed = new TextLabel(theme, Type::Body, Tone::Secondary, this);
    m_problem = new TextLabel(theme, Type::TableValue, Tone::Primary, this);
    m_problem->hide();
    // Whatever else is said, the clock and the feed's age are never shortened.
    for (TextLabel* label : {m_utc, m_local, m_feed})
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_countsHolder = new QWidget(this);
    auto* counts = new QHBoxLayout(m_countsHolder);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(metrics::between);

    layout.addWidget(m_fleet);
    layout.addSpacing(metrics::group);
    layout.addWidget(m_utc);
    layout.addWidget(m_local);
    layout.addSpacing(metrics::group);
    layout.addWidget(m_feed);
    layout.addSpacing(metrics::between);
    layout.addWidget(m_countsHolder);
    layout.addWidget(m_problem);
}

void StatusStrip::buildRight(QHBoxLayout& layout)
{
    m_automation = new TextLabel(m_context.theme, Type::Body, Tone::Primary, this);
    m_automation->setObjectName(QStringLiteral("automation"));
    m_operator = new TextLabel(m_context.theme, Type::Body, Tone::Secondary, this);
    layout.addWidget(m_automation);
    layout.addSpacing(metrics::group);
    layout.addWidget(m_operator);
}

void StatusStrip::showCounts(const std::vector<RegionCount>& counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    while (m_buttons.size() < counts.size()) {
        auto* button = new CountButton(m_context.theme, m_countsHolder);
        m_countsHolder->layout()->addWidget(button);
        connect(button, &CountButton::clicked, this, [this, button] { onCountClicked(*button); });
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < counts.size());
        if (i < counts.size())
            m_buttons[i]->setCount(counts[i].glyph, counts[i].words,
                                   tr("Show only: %1").arg(counts[i].words));
    }
}

void StatusStrip::onCountClicked(CountButton& button)
{
    const bool isOn = button.isChecked();
    clearFilter();
    const auto place = std::find(m_buttons.begin(), m_buttons.end(), &button) - m_buttons.begin();
    const RegionCount& count = m_counts[static_cast<std::size_t>(place)];
    if (count.glyph.quality != Quality::Live) {
        Q_EMIT regionRequested(count.firstOne);
        return;
    }
    button.setChecked(isOn);
    Q_EMIT filterRequested(isOn ? std::optional(count.glyph.severity) : std::nullopt);
}

void StatusStrip::showOperator()
{
    const Preferences& who = m_context.preferences;
    m_operator->showText(tr("%1 · OPERATOR · %2").arg(who.userName(), who.deskName()));
}

/// Also what another process says of its own, which comes with word of its runs.
void StatusStrip::showAutomation()
{
    m_automation->showText(m_context.autopilot.headline());
}

} // namespace pilothouse::ui

#include "moc_status_strip.cpp"
