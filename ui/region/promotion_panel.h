#pragma once

#include "models/telemetry/assessment.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace pilothouse::ui {

/// "Can be promoted?" for a planned move and for an outage, with the reasons: the answer exists
/// before anybody has to ask.
class PromotionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionPanel(const Theme& theme, QWidget* parent = nullptr);

    void setAnswers(const PromotionAnswer& planned, const PromotionAnswer& outage);

Q_SIGNALS:
    /// The operator wants the guard; nothing moves by it.
    void failoverRequested();

private:
    struct Line
    {
        TextLabel* kind;
        TextLabel* answer;
        Paragraph* reasons;
    };

    [[nodiscard]] Line addLine(const Theme& theme, const QString& kind, int row);

    Line m_planned;
    Line m_outage;
};

} // namespace pilothouse::ui
