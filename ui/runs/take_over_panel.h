#pragma once

#include "models/session/take_over.h"
#include "ui/runs/guard_checks.h"
#include "ui/runs/guard_words.h"
#include "ui/widgets/arm_bar.h"
#include "ui/widgets/page_context.h"

namespace pilothouse::ui {

/// The guard in front of taking the engine over from a process that is gone. In the work area, not
/// modal, like every guard. Decides nothing: it hands on who wants it and why.
class TakeOverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TakeOverPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Begins anew, with the keyboard on Cancel.
    void begin();
    /// Reads every check again.
    void refresh();

Q_SIGNALS:
    /// Closed by the operator; nothing was changed.
    void left();
    /// Every check passed when the button was held to its end.
    void requested(const pilothouse::TakenOver& takenOver);

private:
    [[nodiscard]] QWidget* buildGates(QWidget* parent);
    [[nodiscard]] QWidget* buildWords(QWidget* parent);
    [[nodiscard]] ArmBar* buildArm();
    void onHeld();
    [[nodiscard]] TakeOverRequest request() const;

    const PageContext m_context;
    SectionHeader* m_checksTitle = nullptr;
    GuardChecks* m_checks = nullptr;
    GuardImpact* m_impact = nullptr;
    SectionHeader* m_reasonTitle = nullptr;
    QLineEdit* m_why = nullptr;
    GuardMissing* m_missing = nullptr;
    ArmBar* m_arm = nullptr;
};

} // namespace pilothouse::ui
