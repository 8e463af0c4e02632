#pragma once

#include "models/core/clock.h"
#include "models/session/guard_session.h"
#include "ui/widgets/arm_field.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/text_label.h"

#include <QStackedWidget>

namespace pilothouse::ui {

/// Gates 6 and 7: the typed code, the button to hold, the count-down. Cancel stands first and has
/// the keyboard at the beginning.
class GuardStart : public QWidget
{
    Q_OBJECT

public:
    GuardStart(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setView(const GuardSession::View& view);
    void setGesture(Gesture gesture);

    [[nodiscard]] QWidget* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void typed(const QString& text);
    void held();
    void releasedEarly(pilothouse::Microseconds heldFor);
    void stopRequested();
    void cancelRequested();

private:
    [[nodiscard]] QWidget* buildGates(const Clock& clock);
    [[nodiscard]] QWidget* buildCountDown();
    void showGates(const GuardSession::View& view);
    void showCountDown(const GuardSession::View& view);
    void refusePaste();

    const Theme& m_theme;
    QStackedWidget* m_stack = nullptr;
    TextLabel* m_approval = nullptr;
    TextLabel* m_armWords = nullptr;
    ArmField* m_code = nullptr;
    TextLabel* m_notice = nullptr;
    HoldButton* m_start = nullptr;
    TextLabel* m_loss = nullptr;
    TextLabel* m_whyNot = nullptr;
    KeyedButton* m_cancel = nullptr;
    TextLabel* m_counting = nullptr;
    TextLabel* m_countingDetail = nullptr;
    KeyedButton* m_stop = nullptr;
    QString m_pasteNotice;
    GuardSession::Stage m_stage = GuardSession::Stage::Closed;
};

} // namespace pilothouse::ui
