#pragma once

#include "models/core/clock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/gesture.h"

#include <QAbstractButton>
#include <QTimer>

#include <optional>

namespace pilothouse::ui {

/// A button that acts only on a deliberate gesture. Let go early, nothing happens, and it says so.
/// It is never a dialog's default, and a click alone does nothing.
class HoldButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr Milliseconds secondPressAfter{1'000};
    static constexpr Milliseconds secondPressBefore{5'000};

    /// `clock` measures the hold, and outlives the button.
    HoldButton(const Theme& theme, const Clock& clock, Milliseconds duration,
               QWidget* parent = nullptr);

    /// The full sentence of what it does: "Fail over from East US to West Europe".
    void setSentence(const QString& sentence);
    void setGesture(Gesture gesture);
    /// The one place where the armed look appears.
    void setArmed(bool armed);

    /// From 0 to 1.
    [[nodiscard]] double progress() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void held();
    void releasedEarly(pilothouse::Microseconds heldFor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void letGo();
    void press();
    void onTick();
    void describe();
    [[nodiscard]] Microseconds since() const;
    [[nodiscard]] QString words() const;

    const Theme& m_theme;
    const Clock& m_clock;
    const Milliseconds m_duration;
    QString m_sentence;
    Gesture m_gesture = Gesture::Hold;
    bool m_isArmed = false;
    std::optional<MonotonicTime> m_began; ///< While held, or between two presses.
    QTimer m_ticker;
};

} // namespace pilothouse::ui
