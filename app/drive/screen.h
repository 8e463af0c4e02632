#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace pilothouse::drive {

/// The window in front, or nullptr: asked anew each time, because a desk that takes the engine over
/// is made anew with its window.
using WindowSource = std::function<QWidget*()>;

/// What an operator with a screen reader can know of a window: names, values, places. Everything
/// the drive knows comes from here.
class Screen
{
public:
    explicit Screen(WindowSource window) : m_window(std::move(window)) {}

    /// All that is visible now, one line an element, in reading order.
    [[nodiscard]] QStringList words() const;

    /// Whether some visible element says that; compared without regard to case.
    [[nodiscard]] bool says(const QString& text) const;

    /// Where the visible element of that name is, a control before a heading, else one whose name
    /// begins with it: its centre on the screen; nothing when there is none.
    [[nodiscard]] std::optional<QPoint> placeOf(const QString& name) const;

    /// Whether that element is there and can be used.
    [[nodiscard]] bool isUsable(const QString& name) const;

    /// The window as a picture. False when it cannot be written.
    [[nodiscard]] bool save(const QString& file) const;

private:
    const WindowSource m_window;
};

} // namespace pilothouse::drive
