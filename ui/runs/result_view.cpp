#include "ui/runs/result_view.h"

#include "ui/panels/tables.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int ruleColumn = 4;
constexpr int momentColumn = 1;

QString asList(const QStringList& lines, const QString& none)
{
    QStringList shown;
    for (const QString& line : lines)
        shown << QStringLiteral("– ") + line;
    return shown.isEmpty() ? none : shown.join(QLatin1Char('\n'));
}

} // namespace

ResultView::ResultView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_scroll(new WordScroll(this))
    , m_parts(new QWidget(m_scroll))
    , m_none(new Paragraph(theme, Type::Section, Tone::Primary, this))
{
    m_none->setAlignment(Qt::AlignCenter);
    m_none->showText(tr("Not measured yet. The rulers are read when the run has ended."));
    buildParts(theme);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(m_parts);
    m_scroll->setAccessibleName(tr("result of the run"));
    all->addWidget(m_scroll, 1);
    all->addWidget(m_none, 1);
}

void ResultView::buildParts(const Theme& theme)
{
    auto* column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    TableLook verdicts;
    verdicts.stretchColumn = ruleColumn;
    verdicts.glyphColumn = 0;
    DataTable* rulers = makeTable(theme, tr("verdicts of the rulers"), m_verdicts, verdicts, this);
    rulers->setHeightToRows(true);
    column->addWidget(new SectionHeader(theme, tr("What the rulers measured"), m_parts));
    column->addWidget(rulers);
    column->addWidget(new Hairline(Qt::Horizontal, m_parts));
    auto* lower = new QHBoxLayout;
    lower->setSpacing(0);
    TableLook clock;
    clock.stretchColumn = momentColumn;
    auto* left = new QVBoxLayout;
    left->addWidget(new SectionHeader(theme, tr("Moments"), m_parts));
    left->addWidget(makeTable(theme, tr("moments of the run"), m_clock, clock, m_parts), 1);
    lower->addLayout(left, 3);
    lower->addWidget(new Hairline(Qt::Vertical, m_parts));
    lower->addWidget(buildWords(theme), 2);
    column->addLayout(lower, 1);
}

QWidget* ResultView::buildWords(const Theme& theme)
{
    auto* holder = new QWidget(m_parts);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_lost = new Paragraph(theme, Type::Body, Tone::Primary, holder);
    m_findings = new Paragraph(theme, Type::Body, Tone::Primary, holder);
    m_held = new Paragraph(theme, Type::Body, Tone::Primary, holder);
    const std::pair<QString, Paragraph*> parts[] = {{tr("What you lost by moving"), m_lost},
                                                    {tr("What the regions hold"), m_held},
                                                    {tr("Findings"), m_findings}};
    for (const auto& [title, words] : parts) {
        words->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
        column->addWidget(new SectionHeader(theme, title, holder));
        column->addWidget(words);
    }
    column->addStretch(1);
    return holder;
}

void ResultView::setResult(const std::optional<RunResult>& result)
{
    m_scroll->setVisible(result.has_value());
    m_none->setVisible(!result.has_value());
    if (!result)
        return;
    m_verdicts.setResult(*result);
    m_clock.setClock(result->clock);
    m_lost->showText(asList(result->lostByMoving, tr("Nothing besides the rows above was found.")));
    m_findings->showText(asList(result->findings, tr("None.")));
}

void ResultView::setHeld(const QStringList& lines)
{
    m_held->showText(asList(lines, tr("UNKNOWN: no comparison after this run is on record.")));
}

} // namespace pilothouse::ui

#include "moc_result_view.cpp"
