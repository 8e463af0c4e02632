#pragma once

#include "models/review/run_assessment.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace pilothouse::ui {

/// "00:41.2", with its tenths below an hour; "1:02:03" above.
[[nodiscard]] QString clockWords(Microseconds time);

/// One bar from the confirmed start on: what is over, what is still expected, the target, and what
/// is to spare. Below it, at full height, the three phase budgets of the application's own plan.
class RtoBarView : public QWidget
{
    Q_OBJECT

public:
    /// `hasWords` off: the bar alone, one line high.
    RtoBarView(const Theme& theme, bool hasWords, QWidget* parent = nullptr);

    void setBar(const RtoBar& bar);
    /// Off where there is little room; they stay in its accessible name.
    void setPhasesShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRectF& place) const;
    void paintWords(QPainter& painter, const QRectF& place) const;
    void paintPhases(QPainter& painter, const QRectF& place) const;
    [[nodiscard]] double partOf(Microseconds time) const;

    const Theme& m_theme;
    const bool m_hasWords;
    bool m_hasPhases;
    RtoBar m_bar;
};

} // namespace pilothouse::ui
