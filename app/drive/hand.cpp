#include "app/drive/hand.h"

#include <QTest>

namespace pilothouse::drive {

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWindow* window = target())
        QTest::keyClick(window, key, modifiers);
}

void Hand::type(const QString& text)
{
    for (const QChar letter : text)
        if (QWindow* window = target())
            QTest::keyClick(window, letter.toLatin1());
}

void Hand::click(const QPoint& at)
{
    if (QWindow* window = target())
        QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, window->mapFromGlobal(at));
}

void Hand::pressMouse(const QPoint& at)
{
    if (QWindow* window = target())
        QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, window->mapFromGlobal(at));
}

void Hand::releaseMouse(const QPoint& at)
{
    if (QWindow* window = target())
        QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, window->mapFromGlobal(at));
}

QWindow* Hand::target() const
{
    QWidget* window = m_window();
    return window != nullptr ? window->windowHandle() : nullptr;
}

} // namespace pilothouse::drive
