#pragma once

#include "models/core/clock.h"
#include "models/review/run_assessment.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>

#include <array>

namespace pilothouse::ui {

/// What a person may ask of a run besides holding it. Each shows its effect, or why not; a choice
/// opens a line with effect, reason and a button to hold: it never acts on one press.
class RunChoices : public QWidget
{
    Q_OBJECT

public:
    static constexpr Milliseconds holdToAct{1'000};

    enum class Kind
    {
        Resume,
        TakeBack,
        ByHand
    };

    RunChoices(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setRun(const RunAssessment& run);
    void setGesture(Gesture gesture);

Q_SIGNALS:
    void chosen(pilothouse::ui::RunChoices::Kind kind, const QString& reason);

private:
    struct Line
    {
        KeyedButton* button = nullptr;
        TextLabel* words = nullptr;
        RunChoice choice;
        QString verb;
    };

    [[nodiscard]] QWidget* buildLines(const Theme& theme);
    [[nodiscard]] QWidget* buildConfirm(const Theme& theme, const Clock& clock);
    void openConfirm(Kind kind);
    void closeConfirm();
    void showConfirm();
    [[nodiscard]] const Line& opened() const;

    std::array<Line, 3> m_lines;
    QWidget* m_choices = nullptr;
    QWidget* m_confirm = nullptr;
    Paragraph* m_effect = nullptr;
    QLineEdit* m_reason = nullptr;
    HoldButton* m_act = nullptr;
    TextLabel* m_note = nullptr;
    Kind m_kind = Kind::Resume;
    RunId m_run;
};

} // namespace pilothouse::ui
