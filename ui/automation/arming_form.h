#pragma once

#include "models/session/autopilot.h"
#include "ui/runs/guard_checks.h"
#include "ui/runs/guard_words.h"
#include "ui/widgets/arm_bar.h"
#include "ui/widgets/page_context.h"

#include <QComboBox>

namespace pilothouse::ui {

/// The guard in front of arming: checks, why, for how long, the typed phrase, the button to hold.
/// There is no count-down: nothing is sent by it, and one press takes it back.
class ArmingForm : public QWidget
{
    Q_OBJECT

public:
    explicit ArmingForm(const PageContext& context, QWidget* parent = nullptr);

    /// Begins anew, with the keyboard on Cancel.
    void begin();
    /// Reads every check again.
    void refresh();

Q_SIGNALS:
    void cancelRequested();

private:
    [[nodiscard]] QWidget* buildGates(QWidget* parent);
    [[nodiscard]] QWidget* buildChecks(QWidget* parent);
    [[nodiscard]] QWidget* buildWords(QWidget* parent);
    [[nodiscard]] QWidget* buildReason(QWidget* parent);
    [[nodiscard]] ArmBar* buildArm();
    void addLengths();
    void onHeld();
    [[nodiscard]] Autopilot::Request request() const;

    const PageContext m_context;
    SectionHeader* m_checksTitle = nullptr;
    GuardChecks* m_checks = nullptr;
    QComboBox* m_length = nullptr;
    QLineEdit* m_why = nullptr;
    GuardImpact* m_impact = nullptr;
    GuardMissing* m_missing = nullptr;
    ArmBar* m_arm = nullptr;
    std::map<QString, QString> m_answers;
};

} // namespace pilothouse::ui
