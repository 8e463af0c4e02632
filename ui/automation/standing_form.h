#pragma once

#include "models/session/autopilot.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_context.h"

#include <QLineEdit>

namespace pilothouse::ui {

/// What an armed automatic failover does and why, and the way to end it. Ending it is one reason
/// and one short hold: it makes nothing more dangerous.
class StandingForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr Milliseconds holdToAct{1'000};

    explicit StandingForm(const PageContext& context, QWidget* parent = nullptr);

    /// With the keyboard on Close.
    void begin();
    void refresh();

Q_SIGNALS:
    void closeRequested();

private:
    void buildActs();
    void connectActs();

    const PageContext m_context;
    Paragraph* m_who = nullptr;
    Paragraph* m_why = nullptr;
    QLineEdit* m_reason = nullptr;
    TextLabel* m_whyNot = nullptr; ///< Why the buttons cannot be held.
    TextLabel* m_notice = nullptr;
    KeyedButton* m_close = nullptr;
    HoldButton* m_acknowledge = nullptr;
    HoldButton* m_disarm = nullptr;
};

} // namespace pilothouse::ui
