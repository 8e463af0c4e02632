#pragma once

#include "models/session/alarm_log.h"
#include "ui/alarms/shelf_form.h"
#include "ui/widgets/labels.h"

#include <QWidget>

namespace pilothouse::ui {

/// What the selected alarm means and what to do about it, and the acts that are open now.
class GuidancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuidancePanel(const Theme& theme, QWidget* parent = nullptr);

    /// The alarm to explain; nullptr says that there is none.
    void setAlarm(const Alarm* alarm);

    void showOutcome(const QString& words) { m_shelf->showOutcome(words); }

Q_SIGNALS:
    void acknowledgeRequested();
    void placeRequested();
    void shelveRequested(pilothouse::Milliseconds duration, const QString& reason);

private:
    void buildWords(const Theme& theme);
    void buildActs(const Theme& theme);

    SectionHeader* m_title;
    Paragraph* m_meaning;
    Paragraph* m_whatToDo;
    KeyedButton* m_acknowledge;
    KeyedButton* m_place;
    ShelfForm* m_shelf;
};

} // namespace pilothouse::ui
