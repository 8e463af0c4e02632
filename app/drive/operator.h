#pragma once

#include "app/drive/driver.h"
#include "app/drive/hand.h"
#include "app/drive/screen.h"

namespace pilothouse::drive {

/// What somebody at this desk does and waits for, in order. Everything goes through hand and
/// screen.
class Operator
{
public:
    /// `pictures` is a folder; empty takes none. Hand and screen outlive the acts.
    Operator(const Screen& screen, Hand& hand, QString pictures);

    void add(const QString& name, std::function<bool()> attempt,
             std::chrono::milliseconds budget = std::chrono::seconds(10));
    void waitFor(const QString& name, const QString& words,
                 std::chrono::milliseconds budget = std::chrono::seconds(10));
    void waitUntilUsable(const QString& name, const QString& element,
                         std::chrono::milliseconds budget = std::chrono::seconds(10));
    void press(const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickOn(const QString& element);
    void fillIn(const QString& field, const QString& text);
    /// Holds the button down until the screen says these words.
    void hold(const QString& button, const QString& then, const QString& words);
    /// Out of a hold, with a reason.
    void resumeRun();
    void takePicture(const QString& name);

    /// All of it; nothing is left here.
    [[nodiscard]] std::vector<Act> takeActs() { return std::exchange(m_acts, {}); }

private:
    const Screen& m_screen;
    Hand& m_hand;
    const QString m_pictures;
    std::vector<Act> m_acts;
};

} // namespace pilothouse::drive
