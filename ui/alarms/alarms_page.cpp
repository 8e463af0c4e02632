#include "ui/alarms/alarms_page.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace pilothouse::ui {

namespace {

constexpr int emptyPage = 3; ///< Behind the three lists in the stack.

int sum(const std::array<int, 5>& counts)
{
    int total = 0;
    for (const int count : counts)
        total += count;
    return total;
}

} // namespace

AlarmsPage::AlarmsPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    setAccessibleName(title());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    buildLists();
    buildGuidance();
    connect(&context.alarms, &AlarmLog::changed, this, &AlarmsPage::refresh);
    refresh();
}

void AlarmsPage::buildBar()
{
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("lists of alarms"));
    m_load = new TextLabel(context().theme, Type::Body, Tone::Secondary, this);
    m_load->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::padding, metrics::inside, metrics::padding, metrics::inside);
    bar->setSpacing(metrics::group);
    bar->addWidget(m_tabs);
    bar->addWidget(m_load, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(bar);
    layout()->addWidget(new Hairline(Qt::Horizontal, this));
    connect(m_tabs, &QTabBar::currentChanged, this, &AlarmsPage::refresh);
}

void AlarmsPage::buildLists()
{
    m_stack = new QStackedWidget(this);
    addList(AlarmsModel::Show::Active, tr("active alarms"));
    addList(AlarmsModel::Show::Shelved, tr("shelved alarms"));
    addList(AlarmsModel::Show::History, tr("alarms that were"));
    m_empty = new Paragraph(context().theme, Type::Section, Tone::Primary, m_stack);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_stack, 3);
}

void AlarmsPage::addList(AlarmsModel::Show show, const QString& name)
{
    List& made = m_lists[static_cast<std::size_t>(show)];
    made.model = new AlarmsModel(context().alarms, context().store, show, this);
    made.rows = new WorstFirst(*made.model, this);
    made.rows->setSorted(false); // The log's order keeps follow-ons under their cause.
    TableLook look;
    look.glyphColumn = AlarmsModel::PriorityColumn;
    look.stretchColumn = AlarmsModel::WhatColumn;
    made.table = makeTable(context().theme, name, *made.rows, look, m_stack);
    connect(made.table, &DataTable::idChosen, this, &AlarmsPage::refresh);
    connect(made.table, &DataTable::idOpened, this, &AlarmsPage::goToPlace);
    m_stack->addWidget(made.table);
    m_tabs->addTab(name);
}

void AlarmsPage::buildGuidance()
{
    m_guidance = new GuidancePanel(context().theme, this);
    layout()->addWidget(new Hairline(Qt::Horizontal, this));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_guidance, 1);
    connect(m_guidance, &GuidancePanel::acknowledgeRequested, this, &AlarmsPage::acknowledge);
    connect(m_guidance, &GuidancePanel::placeRequested, this, &AlarmsPage::goToPlace);
    connect(m_guidance, &GuidancePanel::shelveRequested, this, &AlarmsPage::shelve);
}

const AlarmsPage::List& AlarmsPage::list() const
{
    return m_lists[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
}

const Alarm* AlarmsPage::selectedAlarm() const
{
    const QString key = list().table->selectedId().toString();
    for (const Alarm& alarm : context().alarms.alarms())
        if (alarm.condition.key == key)
            return &alarm;
    for (const Alarm& alarm : context().alarms.history())
        if (key.startsWith(alarm.condition.key + QLatin1Char('@')))
            return &alarm;
    return nullptr;
}

void AlarmsPage::setAssessment(const FleetAssessment& assessment)
{
    Q_UNUSED(assessment)
    refresh();
}

/// The first alarm explains itself until another is chosen: at 3 a.m. nobody clicks first.
void AlarmsPage::refresh()
{
    if (m_guidance == nullptr)
        return;
    const List& shown = list();
    const bool isEmpty = shown.rows->rowCount() == 0;
    if (!isEmpty && selectedAlarm() == nullptr)
        shown.table->selectId(shown.rows->index(0, 0).data(KeyRole));
    m_stack->setCurrentIndex(isEmpty ? emptyPage : m_tabs->currentIndex());
    m_guidance->setAlarm(isEmpty ? nullptr : selectedAlarm());
    describeLoad();
    describeEmptiness();
}

void AlarmsPage::describeLoad()
{
    const AlarmSummary summary = context().alarms.summary();
    m_tabs->setTabText(
        0, tr("&Active %1 (%2 new)").arg(sum(summary.active)).arg(sum(summary.unacknowledged)));
    m_tabs->setTabText(1, tr("&Shelved %1").arg(summary.shelved));
    m_tabs->setTabText(2, tr("&History %1").arg(context().alarms.history().size()));
    const QString rate = tr("raised in 10 min: %1").arg(summary.raisedInTenMinutes);
    m_load->showText(summary.isFlood
                         ? tr("FLOOD, %1 (limit %2)").arg(rate).arg(AlarmLog::floodThreshold)
                         : rate + tr(" · no flood"));
}

/// An empty list must prove that somebody still looks.
void AlarmsPage::describeEmptiness()
{
    const FleetAssessment& assessment = context().store.assessment();
    const AlarmSummary summary = context().alarms.summary();
    const QString feed = assessment.feedAge && isProof(assessment.feedQuality)
                             ? tr("Feed live, %1 old.").arg(text::duration(*assessment.feedAge))
                         : assessment.feedAge ? tr("Feed stale for %1: an alarm could be missing.")
                                                    .arg(text::duration(*assessment.feedAge))
                                              : tr("No feed yet: an alarm could be missing.");
    const QString cleared = summary.lastClearedAt
                                ? tr("Last cleared %1.").arg(text::utcTime(*summary.lastClearedAt))
                                : tr("None since the start.");
    const QString kinds[] = {tr("No active alarms."), tr("No shelved alarms."),
                             tr("No alarm has cleared yet.")};
    m_empty->showText(kinds[std::max(0, m_tabs->currentIndex())] + QLatin1Char(' ') + feed +
                      QLatin1Char(' ') + cleared);
}

void AlarmsPage::acknowledge()
{
    if (const Alarm* alarm = selectedAlarm())
        context().alarms.acknowledge(alarm->condition.key, context().preferences.userName());
}

void AlarmsPage::shelve(Milliseconds duration, const QString& reason)
{
    const Alarm* alarm = selectedAlarm();
    if (alarm == nullptr)
        return;
    const Done done = context().alarms.shelve(alarm->condition.key, duration, reason);
    if (!done)
        m_guidance->showOutcome(done.error().what);
}

void AlarmsPage::goToPlace()
{
    const Alarm* alarm = selectedAlarm();
    if (alarm == nullptr || alarm->condition.region.isEmpty())
        return;
    context().selection.select(alarm->condition.region);
    Q_EMIT pageRequested(PageKind::Region);
}

void AlarmsPage::filterBySeverity(std::optional<Severity> severity)
{
    for (const List& each : m_lists)
        each.rows->setSeverity(severity ? std::optional(static_cast<int>(*severity))
                                        : std::nullopt);
    refresh();
}

bool AlarmsPage::handleKey(Qt::Key key)
{
    if (key != Qt::Key_F2)
        return false;
    acknowledge();
    return true;
}

/// On this page F2 means the selected alarm, before the window takes it for the newest one.
bool AlarmsPage::event(QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F2)
        return Page::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        acknowledge();
    return true;
}

std::vector<KeyHint> AlarmsPage::keyHints() const
{
    return {{QStringLiteral("F2"), tr("acknowledge the selected alarm")},
            {QStringLiteral("Enter"), tr("go to its place")},
            {QStringLiteral("Alt+A, S, H"), tr("active, shelved, history")}};
}

QString AlarmsPage::selectionAsText() const
{
    const int row = list().model->rowOf(list().table->selectedId().toString());
    return row < 0 ? QString()
                   : list().model->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace pilothouse::ui

#include "moc_alarms_page.cpp"
