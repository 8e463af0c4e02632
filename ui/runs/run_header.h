#pragma once

#include "models/review/run_assessment.h"
#include "ui/runs/rto_bar.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace pilothouse::ui {

/// What happened and what to do next, and how the time stands: the machine's clock, the bar, what
/// users felt.
class RunHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RunHeader(const Theme& theme, QWidget* parent = nullptr);

    void setRun(const RunAssessment& run);
    void setCompact(bool compact) { m_bar->setPhasesShown(!compact); }

private:
    [[nodiscard]] QWidget* buildSentences();
    [[nodiscard]] QWidget* buildClock();
    [[nodiscard]] QWidget* buildFelt();

    const Theme& m_theme;
    TextLabel* m_phase = nullptr;
    Paragraph* m_headline = nullptr;
    Paragraph* m_nextStep = nullptr;
    TextLabel* m_rule = nullptr;
    TextLabel* m_clock = nullptr;
    TextLabel* m_target = nullptr;
    RtoBarView* m_bar = nullptr;
    TextLabel* m_felt = nullptr;
    TextLabel* m_decision = nullptr;
};

} // namespace pilothouse::ui
