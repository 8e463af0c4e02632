#include "app/drive/screen.h"

#include <QAccessible>
#include <QPixmap>

#include <functional>

namespace pilothouse::drive {

namespace {

/// Visits each visible element in reading order; stops when the visitor says true.
bool visit(QAccessibleInterface* element, const std::function<bool(QAccessibleInterface&)>& visitor)
{
    if (element == nullptr || !element->isValid() || element->state().invisible)
        return false;
    if (visitor(*element))
        return true;
    for (int i = 0; i < element->childCount(); ++i) {
        if (visit(element->child(i), visitor))
            return true;
    }
    return false;
}

QAccessibleInterface* rootOf(QWidget* window)
{
    return window != nullptr ? QAccessible::queryAccessibleInterface(window) : nullptr;
}

QString textOf(const QAccessibleInterface& element)
{
    QStringList parts;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
        const QString text = element.text(kind).simplified();
        if (!text.isEmpty() && !parts.contains(text))
            parts << text;
    }
    return parts.join(QStringLiteral(" | "));
}

/// How well an element answers to a name. A heading may say the same as the button below it.
enum class Match
{
    Control, ///< That very name, of something that takes the focus.
    Name,    ///< That very name.
    Start    ///< A name that begins so.
};

bool answers(const QAccessibleInterface& element, const QString& name, Match match)
{
    const QString own = element.text(QAccessible::Name);
    if (match == Match::Start)
        return own.startsWith(name, Qt::CaseInsensitive);
    return own.compare(name, Qt::CaseInsensitive) == 0 &&
           (match == Match::Name || element.state().focusable);
}

/// The best match, and of these the first.
template <class Found>
void findNamed(QWidget* window, const QString& name, Found found)
{
    QAccessibleInterface* root = rootOf(window);
    for (const Match match : {Match::Control, Match::Name, Match::Start}) {
        const bool isFound = visit(root, [&](QAccessibleInterface& element) {
            if (!answers(element, name, match) || element.rect().isEmpty())
                return false;
            found(element);
            return true;
        });
        if (isFound)
            return;
    }
}

} // namespace

QStringList Screen::words() const
{
    QStringList lines;
    visit(rootOf(m_window()), [&](QAccessibleInterface& element) {
        const QString text = textOf(element);
        if (!text.isEmpty())
            lines << text;
        return false;
    });
    return lines;
}

bool Screen::says(const QString& text) const
{
    return visit(rootOf(m_window()), [&](QAccessibleInterface& element) {
        return textOf(element).contains(text, Qt::CaseInsensitive);
    });
}

std::optional<QPoint> Screen::placeOf(const QString& name) const
{
    std::optional<QPoint> place;
    findNamed(m_window(), name,
              [&](const QAccessibleInterface& element) { place = element.rect().center(); });
    return place;
}

bool Screen::isUsable(const QString& name) const
{
    bool isUsable = false;
    findNamed(m_window(), name,
              [&](const QAccessibleInterface& element) { isUsable = !element.state().disabled; });
    return isUsable;
}

bool Screen::save(const QString& file) const
{
    QWidget* window = m_window();
    return window != nullptr && window->grab().save(file);
}

} // namespace pilothouse::drive
