#include "ui/replication/consistency_view.h"

#include "models/consistency/phrases.h"
#include "models/core/text.h"
#include "ui/panels/tables.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {

namespace {

constexpr std::int64_t blockBytes = 8'192;

} // namespace

ConsistencyView::ConsistencyView(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ConsistencyModel(this))
{
    setAccessibleName(tr("what the regions hold"));
    TableLook look;
    look.stretchColumn = ConsistencyModel::NameColumn;
    look.hasGlyphInCells = true;
    m_table = makeTable(context.theme, tr("tables in the regions"), *m_model, look, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_table, 3);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(buildWords(), 2);
    connect(m_button, &QPushButton::clicked, this, &ConsistencyView::toggle);
    connect(&context.consistency, &ConsistencyKeeper::changed, this, &ConsistencyView::refresh);
    refresh();
}

QWidget* ConsistencyView::buildHead()
{
    const Theme& theme = m_context.theme;
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::padding, metrics::between, metrics::padding, metrics::between);
    row->setSpacing(metrics::group);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::inside);
    m_verdict = new Paragraph(theme, Type::Section, Tone::Primary, head);
    m_state = new Paragraph(theme, Type::Body, Tone::Secondary, head);
    words->addWidget(m_verdict);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    m_button = new KeyedButton(theme, tr("Compare now"), QStringLiteral("C"), head);
    row->addWidget(m_button, 0, Qt::AlignTop);
    return head;
}

QWidget* ConsistencyView::buildWords()
{
    auto* scroll = new WordScroll(this);
    scroll->setAccessibleName(tr("what stands behind the comparison"));
    auto* holder = new QWidget(scroll);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_lines = new Paragraph(m_context.theme, Type::Body, Tone::Primary, holder);
    m_lines->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    column->addWidget(
        new SectionHeader(m_context.theme, tr("Why, and what to do about it"), holder));
    column->addWidget(m_lines);
    column->addStretch(1);
    scroll->setWidget(holder);
    return scroll;
}

void ConsistencyView::toggle()
{
    if (m_context.consistency.isRunning())
        m_context.consistency.stop();
    else
        m_context.consistency.compare(m_context.preferences.userName());
}

void ConsistencyView::refresh()
{
    showReport();
    showState();
}

void ConsistencyView::showReport()
{
    const std::optional<ConsistencyReport>& report = m_context.consistency.report();
    const Fleet& fleet = m_context.store.fleet();
    m_table->setVisible(report.has_value());
    if (!report) {
        m_verdict->showText(tr("UNKNOWN: the regions were not compared yet."));
        m_lines->showText(tr("Nothing stands here before the first comparison."));
        return;
    }
    m_verdict->showText(consistencyHeadline(fleet, *report));
    const Microseconds age =
        m_context.store.clock().monotonic() - m_context.consistency.reportedAt();
    m_model->setReport(fleet, *report, age);
    const QStringList lines = consistencyLines(fleet, *report);
    m_lines->showText(lines.isEmpty() ? tr("Every row that was compared is the same everywhere.")
                                      : QStringLiteral("– ") + lines.join(QStringLiteral("\n– ")));
}

void ConsistencyView::showState()
{
    const bool isRunning = m_context.consistency.isRunning();
    const QString label = isRunning ? tr("Stop comparing") : tr("Compare now");
    const Done may = m_context.consistency.mayCompare();
    m_button->setText(label);
    m_button->setAccessibleName(label);
    m_button->setEnabled(isRunning || may.ok());
    m_state->showText(stateInWords());
}

QString ConsistencyView::stateInWords() const
{
    const ConsistencyKeeper& keeper = m_context.consistency;
    if (keeper.isRunning())
        return tr("Comparing: %1 of %2 ranges are settled. What stands below is from before.")
            .arg(keeper.progress().settled)
            .arg(keeper.progress().all);
    const Done may = keeper.mayCompare();
    QString words;
    if (keeper.report()) {
        const ConsistencyReport& report = *keeper.report();
        words = tr("Compared at %1 for %2, at position %3, reading at most %4 in each region.")
                    .arg(text::utcDateTime(report.endedAt), report.askedBy,
                         positionsInWords(report), text::bytes(report.blocksMax * blockBytes));
    }
    if (!may) {
        QStringList refusal{may.error().what, may.error().why, may.error().nextStep};
        refusal.removeAll(QString());
        words += QLatin1Char(' ') + refusal.join(QStringLiteral(". ")) + QLatin1Char('.');
    }
    return words.isEmpty() ? tr("It is compared by itself after every move.") : words.trimmed();
}

QString ConsistencyView::selectionAsText() const
{
    const int row = m_model->rowOf(m_table->selectedId().toString());
    return row < 0 ? QString() : m_model->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace pilothouse::ui

#include "moc_consistency_view.cpp"
