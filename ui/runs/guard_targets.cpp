#include "ui/runs/guard_targets.h"

#include "ui/theme/metrics.h"

namespace pilothouse::ui {
namespace {

/// The words under a button begin where its words do.
constexpr int indicatorRoom = 24;

QString nameOf(const GuardTarget& target)
{
    QString name = QStringLiteral("%1 (%2)").arg(target.name, target.shortCode);
    if (target.isRecommended)
        name += GuardTargets::tr("  ·  RECOMMENDED");
    if (!target.isFit)
        name += GuardTargets::tr("  ·  NOT FIT");
    return name;
}

} // namespace

GuardTargets::GuardTargets(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    m_column->setSpacing(0);
    connect(&m_group, &QButtonGroup::idClicked, this,
            [this](int line) { Q_EMIT chosen(m_targets[static_cast<std::size_t>(line)].region); });
}

void GuardTargets::setTargets(const std::vector<GuardTarget>& targets,
                              const std::optional<RegionId>& chosen)
{
    m_targets = targets;
    while (m_lines.size() < targets.size())
        addLine();
    // An exclusive group cannot be without a choice once it had one.
    m_group.setExclusive(false);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isShown = i < targets.size();
        m_lines[i].button->setVisible(isShown);
        m_lines[i].reasons->setVisible(isShown);
        if (!isShown)
            continue;
        const GuardTarget& target = targets[i];
        m_lines[i].button->setText(nameOf(target));
        m_lines[i].button->setChecked(target.region == chosen);
        const QString reasons = target.reasons.join(QStringLiteral(" · "));
        m_lines[i].reasons->showText(reasons);
        m_lines[i].button->setAccessibleName(tr("fail over to %1").arg(target.name));
        m_lines[i].button->setAccessibleDescription(nameOf(target) + QStringLiteral(": ") +
                                                    reasons);
    }
    m_group.setExclusive(true);
}

void GuardTargets::addLine()
{
    Line line{new QRadioButton(this), new Paragraph(m_theme, Type::Body, Tone::Secondary, this)};
    line.button->setFont(m_theme.font(Type::TableValue));
    line.button->setMinimumHeight(metrics::target);
    line.reasons->setContentsMargins(indicatorRoom, 0, 0, metrics::inside);
    m_group.addButton(line.button, static_cast<int>(m_lines.size()));
    m_column->addWidget(line.button);
    m_column->addWidget(line.reasons);
    m_lines.push_back(line);
}

} // namespace pilothouse::ui

#include "moc_guard_targets.cpp"
