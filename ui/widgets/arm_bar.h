#pragma once

#include "ui/widgets/arm_field.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/labels.h"

namespace pilothouse::ui {

/// The last gate of a guarded act: the phrase that is typed, Cancel, and the button to hold. It
/// knows nothing of what is armed.
class ArmBar : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString fieldName; ///< Accessible name of the field.
        QString sentence;  ///< What the button does, in full.
        QString notDone;   ///< "Not armed.", when it was let go early.
    };

    /// `clock` measures the hold, and outlives the bar.
    ArmBar(const Theme& theme, const Clock& clock, Milliseconds hold, const Words& words,
           QWidget* parent = nullptr);

    /// Begins anew, with the keyboard on Cancel.
    void begin();
    /// What is to be typed, in a sentence.
    void setPrompt(const QString& prompt);
    /// Whether nothing is in the way any more.
    void setReady(bool isReady);
    void setGesture(Gesture gesture);
    void showNotice(const QString& notice);
    [[nodiscard]] QString typed() const { return m_field->text(); }

Q_SIGNALS:
    void edited();
    void cancelRequested();
    void held();

private:
    void connectParts(Milliseconds hold, const QString& notDone);

    TextLabel* m_prompt = nullptr;
    ArmField* m_field = nullptr;
    TextLabel* m_notice = nullptr;
    KeyedButton* m_cancel = nullptr;
    HoldButton* m_act = nullptr;
};

} // namespace pilothouse::ui
