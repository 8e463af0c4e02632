#include "ui/runs/run_header.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {

RunHeader::RunHeader(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* times = new QHBoxLayout;
    times->setSpacing(metrics::dangerGap);
    times->addWidget(buildClock());
    m_bar = new RtoBarView(theme, true, this);
    times->addWidget(m_bar, 1);
    times->addWidget(buildFelt());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                               metrics::between);
    column->setSpacing(metrics::between);
    column->addWidget(buildSentences());
    column->addLayout(times);
}

QWidget* RunHeader::buildSentences()
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::group);
    m_phase = new TextLabel(m_theme, Type::Section, Tone::Primary, holder);
    m_phase->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_phase->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_headline = new Paragraph(m_theme, Type::Section, Tone::Primary, holder);
    m_nextStep = new Paragraph(m_theme, Type::Body, Tone::Secondary, holder);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::inside);
    words->addWidget(m_headline);
    words->addWidget(m_nextStep);
    row->addWidget(m_phase, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return holder;
}

QWidget* RunHeader::buildClock()
{
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rule = new TextLabel(m_theme, Type::Caption, Tone::Secondary, holder);
    m_clock = new TextLabel(m_theme, Type::Clock, Tone::Primary, holder);
    m_target = new TextLabel(m_theme, Type::Section, Tone::Secondary, holder);
    // The clock is never shortened.
    m_clock->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_target->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addWidget(m_clock);
    row->addWidget(m_target, 0, Qt::AlignBottom);
    row->addStretch(1);
    column->addWidget(m_rule);
    column->addLayout(row);
    return holder;
}

QWidget* RunHeader::buildFelt()
{
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* name = new TextLabel(m_theme, Type::Caption, Tone::Secondary, holder);
    name->showText(tr("FELT BY USERS, since the fault"));
    m_felt = new TextLabel(m_theme, Type::TileValue, Tone::Primary, holder);
    m_decision = new TextLabel(m_theme, Type::Caption, Tone::Secondary, holder);
    for (TextLabel* label : {name, m_felt, m_decision}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        column->addWidget(label);
    }
    holder->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return holder;
}

void RunHeader::setRun(const RunAssessment& run)
{
    const RtoBar& bar = run.rto;
    m_phase->showText(run.phaseWord);
    m_headline->showText(run.headline);
    m_nextStep->showText(run.nextStep);
    m_rule->showText(tr("MACHINE RTO, confirmed → first public write"));
    m_rule->setAccessibleDescription(bar.startRule);
    m_clock->showText(clockWords(bar.elapsed));
    m_clock->setAccessibleName(tr("machine RTO %1 %2").arg(m_clock->text(), bar.startRule));
    m_target->showText(tr("of %1").arg(text::stopwatch(bar.target)));
    m_bar->setBar(bar);
    m_felt->showText(bar.felt ? clockWords(*bar.felt) : tr("not known"));
    m_felt->setAccessibleName(tr("felt by users since the fault: %1").arg(m_felt->text()));
    m_decision->showText(
        bar.decision ? tr("decided in %1 of %2")
                           .arg(text::duration(*bar.decision), text::duration(bar.decisionBudget))
                     : tr("decision: start not known"));
}

} // namespace pilothouse::ui

#include "moc_run_header.cpp"
