#pragma once

#include "models/review/run_assessment.h"
#include "ui/runs/rto_bar.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/labels.h"

#include <QWidget>

namespace pilothouse::ui {

/// Area F, on every page while a run is open: how the time stands, where the run is, and the one
/// button that holds it, with what holding would do.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(const Theme& theme, QWidget* parent = nullptr);

    void setRun(const RunAssessment& run);

    /// No button: for the wall.
    void setControlsShown(bool shown);

Q_SIGNALS:
    void holdRequested();
    /// To the page of the run.
    void goRequested();

private:
    TextLabel* m_clock;
    TextLabel* m_target;
    RtoBarView* m_bar;
    TextLabel* m_forecast;
    TextLabel* m_position;
    TextLabel* m_effect;
    KeyedButton* m_go;
    KeyedButton* m_hold;
};

} // namespace pilothouse::ui
