#include "ui/alarms/guidance_panel.h"

#include "models/items/words.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {

namespace {

QString numbered(const QStringList& steps)
{
    QStringList lines;
    for (const QString& step : steps)
        lines.append(QString::number(lines.size() + 1) + QStringLiteral("  ") + step);
    return lines.join(QLatin1Char('\n'));
}

bool canBeAcknowledged(const Alarm* alarm)
{
    return alarm != nullptr &&
           (alarm->state == AlarmState::Unacknowledged || alarm->state == AlarmState::Returned);
}

} // namespace

GuidancePanel::GuidancePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionHeader(theme, tr("Selected"), this))
    , m_meaning(new Paragraph(theme, Type::Body, Tone::Primary, this))
    , m_whatToDo(new Paragraph(theme, Type::Body, Tone::Primary, this))
    , m_acknowledge(new KeyedButton(theme, tr("Acknowledge"), QStringLiteral("F2"), this))
    , m_place(new KeyedButton(theme, tr("Go to place"), QStringLiteral("Enter"), this))
    , m_shelf(new ShelfForm(theme, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::between);
    column->setSpacing(0);
    column->addWidget(m_title);
    buildWords(theme);
    buildActs(theme);
    connect(m_acknowledge, &QPushButton::clicked, this, &GuidancePanel::acknowledgeRequested);
    connect(m_place, &QPushButton::clicked, this, &GuidancePanel::placeRequested);
    connect(m_shelf, &ShelfForm::shelveRequested, this, &GuidancePanel::shelveRequested);
    setAlarm(nullptr);
}

void GuidancePanel::buildWords(const Theme& theme)
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(metrics::padding, metrics::inside, metrics::padding, metrics::between);
    grid->setHorizontalSpacing(metrics::group);
    grid->setVerticalSpacing(metrics::between);
    grid->setColumnStretch(1, 1);
    const std::pair<QString, Paragraph*> rows[] = {{tr("what it means"), m_meaning},
                                                   {tr("what to do"), m_whatToDo}};
    for (const auto& [name, words] : rows) {
        auto* label = new TextLabel(theme, Type::Body, Tone::Secondary, this);
        label->showText(name);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid, 1);
}

void GuidancePanel::buildActs(const Theme& theme)
{
    Q_UNUSED(theme)
    auto* acts = new QHBoxLayout;
    acts->setContentsMargins(metrics::padding, 0, metrics::padding, 0);
    acts->setSpacing(metrics::between);
    acts->addWidget(m_acknowledge);
    acts->addWidget(m_place);
    acts->addSpacing(metrics::group);
    acts->addWidget(m_shelf, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(acts);
}

void GuidancePanel::setAlarm(const Alarm* alarm)
{
    m_acknowledge->setEnabled(canBeAcknowledged(alarm));
    m_place->setEnabled(alarm != nullptr && !alarm->condition.region.isEmpty());
    m_shelf->setAlarm(alarm);
    if (alarm == nullptr) {
        m_title->setTitle(tr("No alarm selected"));
        m_title->setDetail({});
        m_meaning->showText(QStringLiteral("—"));
        m_whatToDo->showText(QStringLiteral("—"));
        return;
    }
    const AlarmCondition& condition = alarm->condition;
    m_title->setTitle(words::severity(condition.severity) + QStringLiteral("  ") + condition.place +
                      QStringLiteral(": ") + condition.what);
    m_title->setDetail(condition.valueText + QLatin1Char(' ') + condition.limitText);
    m_meaning->showText(condition.meaning);
    m_whatToDo->showText(numbered(condition.whatToDo));
}

} // namespace pilothouse::ui

#include "moc_guidance_panel.cpp"
