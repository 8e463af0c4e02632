#pragma once

#include "models/core/clock.h"
#include "models/items/run_models.h"
#include "ui/runs/result_view.h"
#include "ui/runs/run_choices.h"
#include "ui/runs/run_header.h"
#include "ui/runs/step_detail.h"
#include "ui/runs/step_list.h"

#include <QStackedWidget>
#include <QTabBar>

namespace pilothouse::ui {

/// One run, whole: header, refusal, steps with the detail of the selected one, result, choices.
/// Takes values and emits intents; knows no controller.
class RunBoard : public QWidget
{
    Q_OBJECT

public:
    RunBoard(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// `isPast`: a run of the list of earlier ones, read again.
    void setRun(const RunAssessment& run, bool isPast);
    void setGesture(Gesture gesture) { m_choices->setGesture(gesture); }

    [[nodiscard]] StepList* steps() const { return m_steps; }
    /// The selected step in words, for the clipboard.
    [[nodiscard]] QString selectionAsText() const;

Q_SIGNALS:
    void chosen(pilothouse::ui::RunChoices::Kind kind, const QString& reason);
    void answered(int step, double value, bool isGo);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildRefusal();
    [[nodiscard]] QWidget* buildSteps();
    void buildTabs();
    void connectParts();
    void fitToHeight();
    void showSelected();

    const Theme& m_theme;
    RunHeader* m_header = nullptr;
    QWidget* m_refusal = nullptr;
    WhyNotModel m_whyNot;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    StepList* m_steps = nullptr;
    StepDetail* m_detail = nullptr;
    ResultView* m_result = nullptr;
    RunChoices* m_choices = nullptr;
    RunId m_shown;
    bool m_hadResult = false;
};

} // namespace pilothouse::ui
