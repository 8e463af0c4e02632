#pragma once

#include "models/items/run_models.h"
#include "models/review/run_result.h"
#include "ui/panels/word_scroll.h"
#include "ui/widgets/labels.h"

#include <QWidget>

namespace pilothouse::ui {

/// What a run came to: each ruler's word beside its limit, the moments T0 to T9, what the move cost
/// besides time, and what is to be looked at.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(const Theme& theme, QWidget* parent = nullptr);

    /// Nothing measured yet says so.
    void setResult(const std::optional<RunResult>& result);

    /// What the regions hold, in words, the verdict first; empty when that is not known yet.
    void setHeld(const QStringList& lines);

private:
    void buildParts(const Theme& theme);
    [[nodiscard]] QWidget* buildWords(const Theme& theme);

    VerdictsModel m_verdicts;
    RunClockModel m_clock;
    WordScroll* m_scroll;
    QWidget* m_parts;
    Paragraph* m_none;
    Paragraph* m_lost = nullptr;
    Paragraph* m_findings = nullptr;
    Paragraph* m_held = nullptr;
};

} // namespace pilothouse::ui
