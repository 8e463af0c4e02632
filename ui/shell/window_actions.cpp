#include "ui/shell/window_actions.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>

namespace pilothouse::ui {

WindowActions::WindowActions(QWidget& window) : QObject(&window), m_window(window) {}

void WindowActions::add(Entry entry)
{
    auto* action = new QAction(entry.words, this);
    action->setShortcuts(entry.keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, entry.run);
    m_window.addAction(action);
    m_entries.push_back(std::move(entry));
}

std::vector<KeyHint> WindowActions::keyHints() const
{
    std::vector<KeyHint> hints;
    for (const Entry& entry : m_entries)
        hints.push_back({entry.keys.value(0).toString(QKeySequence::PortableText), entry.words});
    return hints;
}

bool isTyping()
{
    const QWidget* focused = QApplication::focusWidget();
    const auto* line = qobject_cast<const QLineEdit*>(focused);
    return (line && !line->isReadOnly()) || qobject_cast<const QAbstractSpinBox*>(focused);
}

} // namespace pilothouse::ui

#include "moc_window_actions.cpp"
