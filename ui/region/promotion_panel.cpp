#include "ui/region/promotion_panel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/keyed_button.h"

#include <QGridLayout>

namespace pilothouse::ui {

PromotionPanel::PromotionPanel(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    grid->setHorizontalSpacing(metrics::padding);
    grid->setVerticalSpacing(metrics::inside);
    grid->setColumnStretch(2, 1);
    m_planned = addLine(theme, tr("planned"), 0);
    m_outage = addLine(theme, tr("outage"), 1);
    auto* failOver = new KeyedButton(theme, tr("Fail over…"), tr("Ctrl+Shift+F"), this);
    grid->addWidget(failOver, 0, 3, 2, 1, Qt::AlignVCenter);
    connect(failOver, &QPushButton::clicked, this, &PromotionPanel::failoverRequested);
}

PromotionPanel::Line PromotionPanel::addLine(const Theme& theme, const QString& kind, int row)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    Line line{new TextLabel(theme, Type::Body, Tone::Secondary, this),
              new TextLabel(theme, Type::TableValue, Tone::Primary, this),
              new Paragraph(theme, Type::Body, Tone::Primary, this)};
    line.kind->showText(kind);
    grid->addWidget(line.kind, row, 0, Qt::AlignTop);
    grid->addWidget(line.answer, row, 1, Qt::AlignTop);
    grid->addWidget(line.reasons, row, 2);
    return line;
}

void PromotionPanel::setAnswers(const PromotionAnswer& planned, const PromotionAnswer& outage)
{
    const auto show = [](const Line& line, const PromotionAnswer& answer) {
        line.answer->showText(answer.isPossible ? tr("YES") : tr("NO"));
        line.reasons->showText(answer.reasons.join(QStringLiteral(" · ")));
        line.answer->setAccessibleName(
            tr("can be promoted, %1: %2").arg(line.kind->text(), line.answer->text()));
    };
    show(m_planned, planned);
    show(m_outage, outage);
}

} // namespace pilothouse::ui

#include "moc_promotion_panel.cpp"
