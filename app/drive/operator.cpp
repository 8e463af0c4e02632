#include "app/drive/operator.h"

#include <QDir>

#include <memory>

namespace pilothouse::drive {

Operator::Operator(const Screen& screen, Hand& hand, QString pictures)
    : m_screen(screen)
    , m_hand(hand)
    , m_pictures(std::move(pictures))
{
}

void Operator::add(const QString& name, std::function<bool()> attempt,
                   std::chrono::milliseconds budget)
{
    m_acts.push_back({name, std::move(attempt), budget});
}

void Operator::waitFor(const QString& name, const QString& words, std::chrono::milliseconds budget)
{
    add(
        name, [&screen = m_screen, words] { return screen.says(words); }, budget);
}

void Operator::waitUntilUsable(const QString& name, const QString& element,
                               std::chrono::milliseconds budget)
{
    add(
        name, [&screen = m_screen, element] { return screen.isUsable(element); }, budget);
}

void Operator::press(const QString& name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    add(name, [&hand = m_hand, key, modifiers] {
        hand.press(key, modifiers);
        return true;
    });
}

void Operator::clickOn(const QString& element)
{
    add(QStringLiteral("click on \"%1\"").arg(element),
        [&screen = m_screen, &hand = m_hand, element] {
            if (!screen.isUsable(element))
                return false;
            hand.click(*screen.placeOf(element));
            return true;
        });
}

void Operator::fillIn(const QString& field, const QString& text)
{
    clickOn(field);
    add(QStringLiteral("type \"%1\"").arg(text), [&hand = m_hand, text] {
        hand.type(text);
        return true;
    });
}

void Operator::hold(const QString& button, const QString& then, const QString& words)
{
    const auto place = std::make_shared<QPoint>();
    add(QStringLiteral("press \"%1\" and hold it").arg(button),
        [&screen = m_screen, &hand = m_hand, button, place] {
            if (!screen.isUsable(button))
                return false;
            *place = *screen.placeOf(button);
            hand.pressMouse(*place);
            return true;
        });
    waitFor(then, words);
    add(QStringLiteral("let go"), [&hand = m_hand, place] {
        hand.releaseMouse(*place);
        return true;
    });
}

void Operator::resumeRun()
{
    clickOn(QStringLiteral("Resume…"));
    fillIn(QStringLiteral("reason for the choice"), QStringLiteral("looked at it, going on"));
    hold(QStringLiteral("Resume the run"), QStringLiteral("the run goes on"),
         QStringLiteral("RUNNING"));
}

void Operator::takePicture(const QString& name)
{
    if (m_pictures.isEmpty())
        return;
    add(QStringLiteral("picture %1").arg(name),
        [&screen = m_screen, file = QDir(m_pictures).filePath(name + QStringLiteral(".png"))] {
            return screen.save(file);
        });
}

} // namespace pilothouse::drive
