#pragma once

#include "models/session/alarm_log.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

namespace pilothouse::ui {

/// Puts an alarm aside for a time, with a reason, in place: nothing opens. Says why it cannot.
class ShelfForm : public QWidget
{
    Q_OBJECT

public:
    explicit ShelfForm(const Theme& theme, QWidget* parent = nullptr);

    /// The alarm that would be shelved, or nullptr.
    void setAlarm(const Alarm* alarm);

    /// What came of the last try, in words.
    void showOutcome(const QString& words) { m_words->showText(words); }

Q_SIGNALS:
    void shelveRequested(pilothouse::Milliseconds duration, const QString& reason);

private:
    void offer();
    void request();

    QComboBox* m_duration;
    QLineEdit* m_reason;
    KeyedButton* m_button;
    TextLabel* m_words;
    QString m_refusal;
};

} // namespace pilothouse::ui
