#include "ui/alarms/shelf_form.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>

namespace pilothouse::ui {

namespace {

constexpr std::array<int, 3> minutesOffered{15, 60, 240};

/// Why that alarm cannot be shelved, or empty.
QString refusalFor(const Alarm* alarm)
{
    if (alarm == nullptr)
        return ShelfForm::tr("No alarm is selected.");
    if (alarm->condition.severity == Severity::Critical)
        return ShelfForm::tr("A critical alarm cannot be shelved.");
    if (alarm->state == AlarmState::Shelved)
        return ShelfForm::tr("It is shelved already.");
    return {};
}

} // namespace

ShelfForm::ShelfForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_duration(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_button(new KeyedButton(theme, tr("Shelve"), QString(), this))
    , m_words(new TextLabel(theme, Type::Body, Tone::Secondary, this))
{
    for (const int minutes : minutesOffered)
        m_duration->addItem(tr("%1 min").arg(minutes), minutes);
    m_duration->setAccessibleName(tr("shelve for"));
    m_reason->setPlaceholderText(tr("reason"));
    m_reason->setAccessibleName(tr("reason to shelve"));
    m_reason->setMaxLength(reasonMax);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::between);
    row->addWidget(m_duration);
    row->addWidget(m_reason, 2);
    row->addWidget(m_button);
    row->addWidget(m_words, 2);
    connect(m_reason, &QLineEdit::textChanged, this, &ShelfForm::offer);
    connect(m_reason, &QLineEdit::returnPressed, this, &ShelfForm::request);
    connect(m_button, &QPushButton::clicked, this, &ShelfForm::request);
    setAlarm(nullptr);
}

void ShelfForm::setAlarm(const Alarm* alarm)
{
    m_refusal = refusalFor(alarm);
    offer();
}

/// A disabled button always has its reason beside it.
void ShelfForm::offer()
{
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_duration->setEnabled(m_refusal.isEmpty());
    m_reason->setEnabled(m_refusal.isEmpty());
    m_button->setEnabled(m_refusal.isEmpty() && hasReason);
    if (!m_refusal.isEmpty())
        m_words->showText(m_refusal);
    else if (!hasReason)
        m_words->showText(tr("Type a reason to shelve it."));
    else
        m_words->showText(tr("It comes back by itself."));
}

void ShelfForm::request()
{
    if (!m_button->isEnabled())
        return;
    const QString reason = m_reason->text().trimmed();
    const auto duration = std::chrono::minutes(m_duration->currentData().toInt());
    m_reason->clear();
    Q_EMIT shelveRequested(duration, reason);
}

} // namespace pilothouse::ui

#include "moc_shelf_form.cpp"
