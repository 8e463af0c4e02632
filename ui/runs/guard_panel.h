#pragma once

#include "models/session/guard_session.h"
#include "ui/panels/word_scroll.h"
#include "ui/runs/guard_checks.h"
#include "ui/runs/guard_start.h"
#include "ui/runs/guard_targets.h"
#include "ui/runs/guard_title.h"
#include "ui/runs/guard_words.h"
#include "ui/widgets/page_context.h"

#include <QShortcut>

namespace pilothouse::ui {

/// The guard between an operator and a failover. Takes the work area; not modal: clock, alarms and
/// hold go on around it. Shows the session's view and hands it gestures; knows no rule.
class GuardPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuardPanel(const PageContext& context, QWidget* parent = nullptr);

    /// The keyboard goes to Cancel.
    void begin();

Q_SIGNALS:
    /// Closed by the operator; nothing was changed.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildGates();
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    void connectGates();
    void addKeys();
    void refresh();
    void onEscape();

    const PageContext m_context;
    GuardTitle* m_title = nullptr;
    GuardGates* m_gates = nullptr;
    WordScroll* m_scroll = nullptr;
    SectionHeader* m_checksTitle = nullptr;
    GuardTargets* m_targets = nullptr;
    GuardChecks* m_checks = nullptr;
    GuardImpact* m_impact = nullptr;
    GuardReason* m_reason = nullptr;
    GuardMissing* m_missing = nullptr;
    GuardStart* m_start = nullptr;
    QShortcut* m_escape = nullptr;
    bool m_isArmed = false;
};

} // namespace pilothouse::ui
