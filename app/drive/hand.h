#pragma once

#include "app/drive/screen.h"

#include <QWindow>

namespace pilothouse::drive {

/// An operator's hand: keys and mouse events as a window system would send them, and nothing else.
/// What they reach is decided by the window's own rules of focus, shortcuts and hits.
class Hand
{
public:
    explicit Hand(WindowSource window) : m_window(std::move(window)) {}

    /// One key, with its modifiers.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// A text, key by key, to whatever has the focus.
    void type(const QString& text);

    /// A click at a point of the screen.
    void click(const QPoint& at);

    /// The two halves of a click, for what must be held.
    void pressMouse(const QPoint& at);
    void releaseMouse(const QPoint& at);

private:
    /// Nothing when there is no window: what is done then reaches nobody.
    [[nodiscard]] QWindow* target() const;

    const WindowSource m_window;
};

} // namespace pilothouse::drive
