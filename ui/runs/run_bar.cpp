#include "ui/runs/run_bar.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int barHeight = 52;
constexpr int barWidthMin = 140;
constexpr int barWidthMax = 320;

} // namespace

RunBar::RunBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_clock(new TextLabel(theme, Type::Section, Tone::Primary, this))
    , m_target(new TextLabel(theme, Type::Body, Tone::Secondary, this))
    , m_bar(new RtoBarView(theme, false, this))
    , m_forecast(new TextLabel(theme, Type::Body, Tone::Secondary, this))
    , m_position(new TextLabel(theme, Type::TableValue, Tone::Primary, this))
    , m_effect(new TextLabel(theme, Type::Body, Tone::Primary, this))
    , m_go(new KeyedButton(theme, tr("Show run"), tr("Ctrl+6"), this))
    , m_hold(new KeyedButton(theme, tr("HOLD"), tr("F9"), this))
{
    setFixedHeight(theme.scaled(barHeight));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_bar->setMinimumWidth(barWidthMin);
    m_bar->setMaximumWidth(barWidthMax);
    for (TextLabel* label : {m_clock, m_target, m_forecast, m_position})
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::padding, 0, metrics::padding, 0);
    row->setSpacing(metrics::padding);
    row->addWidget(m_clock);
    row->addWidget(m_target);
    row->addWidget(m_bar, 1);
    row->addWidget(m_forecast);
    row->addSpacing(metrics::between);
    row->addWidget(m_position);
    row->addWidget(m_effect, 3);
    row->addWidget(m_go);
    row->addSpacing(metrics::dangerGap - metrics::padding);
    row->addWidget(m_hold);
    m_hold->setFont(theme.font(Type::TableValue));
    m_hold->setAccessibleName(tr("hold the run"));
    connect(m_hold, &QPushButton::clicked, this, &RunBar::holdRequested);
    connect(m_go, &QPushButton::clicked, this, &RunBar::goRequested);
}

void RunBar::setRun(const RunAssessment& run)
{
    const RtoBar& bar = run.rto;
    m_clock->showText(tr("RTO %1").arg(clockWords(bar.elapsed)));
    m_target->showText(tr("of %1").arg(text::stopwatch(bar.target)));
    m_bar->setBar(bar);
    const QString forecast = bar.forecast ? text::duration(*bar.forecast) : tr("not known");
    m_forecast->showText(bar.isRunning ? tr("forecast %1").arg(forecast) : QString());
    m_position->showText(QStringLiteral("%1 · %2").arg(run.phaseWord, run.position));
    // What stands still costs something; what moves can be held.
    m_effect->showText(run.hold.isOffered         ? tr("hold now: %1").arg(run.hold.effect)
                       : run.phase == Phase::Held ? run.headline
                                                  : run.hold.whyNot);
    m_hold->setEnabled(run.hold.isOffered);
    m_hold->setAccessibleDescription(m_effect->text());
}

void RunBar::setControlsShown(bool shown)
{
    m_hold->setVisible(shown);
    m_go->setVisible(shown);
}

} // namespace pilothouse::ui

#include "moc_run_bar.cpp"
