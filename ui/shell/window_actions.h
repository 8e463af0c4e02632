#pragma once

#include "ui/widgets/page.h"

#include <QAction>
#include <QObject>
#include <QWidget>

#include <functional>
#include <vector>

namespace pilothouse::ui {

/// The keys that work in every place of the window, with their words for the list of keys and the
/// palette. No key acts on anything but this screen.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget& window);

    /// One key of the window.
    struct Entry
    {
        QString words;            ///< "Acknowledge the newest alarm".
        QList<QKeySequence> keys; ///< The first is shown.
        std::function<void()> run;
    };
    void add(Entry entry);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// The same as lines for the list of keys.
    [[nodiscard]] std::vector<KeyHint> keyHints() const;

private:
    QWidget& m_window;
    std::vector<Entry> m_entries;
};

/// A text field that takes letters has the keyboard.
[[nodiscard]] bool isTyping();

} // namespace pilothouse::ui
