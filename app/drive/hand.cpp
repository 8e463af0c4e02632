#include "app/drive/hand.h"

#include <QTest>

namespace pilothouse::drive {

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_window, key, modifiers);
}

void Hand::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(&m_window, letter.toLatin1());
}

void Hand::click(const QPoint& at)
{
    QTest::mouseClick(&m_window, Qt::LeftButton, Qt::NoModifier, inWindow(at));
}

void Hand::pressMouse(const QPoint& at)
{
    QTest::mousePress(&m_window, Qt::LeftButton, Qt::NoModifier, inWindow(at));
}

void Hand::releaseMouse(const QPoint& at)
{
    QTest::mouseRelease(&m_window, Qt::LeftButton, Qt::NoModifier, inWindow(at));
}

} // namespace pilothouse::drive
