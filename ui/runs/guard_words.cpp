#include "ui/runs/guard_words.h"

#include "ui/theme/metrics.h"

#include <QFormLayout>
#include <QHBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int longestIncident = 40;

} // namespace

GuardImpact::GuardImpact(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    m_column->setSpacing(metrics::inside);
}

void GuardImpact::setGuard(const GuardAssessment& guard)
{
    if (guard.impact == m_shown && guard.fencePath == m_fencePath)
        return;
    m_shown = guard.impact;
    m_fencePath = guard.fencePath;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& words, Type type, Tone tone) {
        auto* line = new Paragraph(m_theme, type, tone, this);
        line->showText(words);
        m_column->addWidget(line);
        line->show(); // Else it counts for nothing until the next turn of the loop.
    };
    for (const ImpactLine& line : guard.impact)
        add(line.text, line.isLoss ? Type::TableValue : Type::Body,
            line.isUntouched ? Tone::Secondary : Tone::Primary);
    if (!guard.fencePath.isEmpty())
        add(tr("Fence: %1").arg(guard.fencePath), Type::Body, Tone::Secondary);
}

GuardReason::GuardReason(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_incident(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_why(new QLineEdit(this))
    , m_count(new TextLabel(theme, Type::Caption, Tone::Secondary, this))
{
    m_incident->setAccessibleName(tr("incident"));
    m_incident->setPlaceholderText(QStringLiteral("INC-…"));
    m_incident->setMaxLength(longestIncident);
    m_category->setAccessibleName(tr("category"));
    m_category->addItem(tr("choose"), QString());
    for (const auto& [code, words] : GuardSession::categories())
        m_category->addItem(words, code);
    m_why->setAccessibleName(tr("why"));
    m_why->setMaxLength(reasonMax);
    m_why->setPlaceholderText(tr("at least %1 characters").arg(reasonMin));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    form->setSpacing(metrics::inside);
    form->addRow(tr("incident"), m_incident);
    form->addRow(tr("category"), m_category);
    form->addRow(tr("why"), m_why);
    form->addRow(QString(), m_count);
    connect(m_incident, &QLineEdit::textEdited, this, &GuardReason::tell);
    connect(m_category, &QComboBox::currentIndexChanged, this, &GuardReason::tell);
    connect(m_why, &QLineEdit::textEdited, this, &GuardReason::tell);
}

void GuardReason::clear()
{
    m_incident->clear();
    m_category->setCurrentIndex(0);
    m_why->clear();
    m_count->showText({});
}

void GuardReason::tell()
{
    const int length = static_cast<int>(m_why->text().trimmed().size());
    m_count->showText(length < reasonMin ? tr("%1 of %2 characters").arg(length).arg(reasonMin)
                                         : QString());
    Q_EMIT changed(
        {m_incident->text().trimmed(), m_category->currentData().toString(), m_why->text()});
}

GuardMissing::GuardMissing(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionHeader(theme, tr("Still missing"), this))
    , m_words(new Paragraph(theme, Type::Body, Tone::Primary, this))
{
    m_words->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_words);
}

void GuardMissing::setMissing(const QStringList& missing)
{
    m_title->setDetail(missing.isEmpty() ? tr("nothing") : QString::number(missing.size()));
    m_words->showText(missing.join(QLatin1Char('\n')));
    m_words->setVisible(!missing.isEmpty());
}

} // namespace pilothouse::ui

#include "moc_guard_words.cpp"
