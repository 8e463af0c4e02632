#pragma once

#include "ui/automation/arming_form.h"
#include "ui/automation/standing_form.h"

#include <QStackedWidget>

namespace pilothouse::ui {

/// Automatic failover in the work area: how it stands, and the guard that arms it or the way that
/// ends it. Not modal, like every guard.
class AutomationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AutomationPanel(const PageContext& context, QWidget* parent = nullptr);

    void begin();
    void setAssessment(const FleetAssessment& assessment);

Q_SIGNALS:
    /// Closed by the operator.
    void left();

private:
    void connectForms();
    void refresh();

    const PageContext m_context;
    Paragraph* m_standing = nullptr;
    QStackedWidget* m_stack = nullptr;
    ArmingForm* m_arming = nullptr;
    StandingForm* m_armed = nullptr;
    bool m_isArmed = false;
};

} // namespace pilothouse::ui
