#include "ui/widgets/text_label.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace pilothouse::ui {
namespace {

/// A line may shrink to about three letters and an ellipsis.
constexpr int shortestLine = 40;

/// A paragraph would like lines of so many letters, and fewer when it is short.
constexpr int lettersOfLine = 80;

/// So many widths are asked for while one layout settles.
constexpr std::size_t heightsKept = 6;

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* label = qobject_cast<TextLabel*>(object);
    // Without a name here: it would stay the one of this moment.
    return label != nullptr ? new QAccessibleWidget(label, QAccessible::StaticText) : nullptr;
}

} // namespace

TextLabel::TextLabel(const Theme& theme, Type type, Tone tone, QWidget* parent) : QWidget(parent)
{
    QAccessible::installFactory(makeAccessible); // Qt ignores a factory that it already has.
    setFont(theme.font(type));
    // The palette's roles follow the theme by themselves.
    setForegroundRole(tone == Tone::Primary ? QPalette::WindowText : QPalette::PlaceholderText);
}

void TextLabel::showText(const QString& text)
{
    if (text == m_text)
        return;
    const std::optional<Room> before = isVisible() ? std::optional(room()) : std::nullopt;
    m_text = text;
    forget();
    setAccessibleName(text);
    if (!before || *before != room())
        updateGeometry();
    update();
}

void TextLabel::setWordWrap(bool wraps)
{
    m_wraps = wraps;
    askForRoom();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize TextLabel::sizeHint() const
{
    if (!m_hint.isValid())
        m_hint = m_wraps ? paragraphHint() : sizeWithin(QWIDGETSIZE_MAX);
    return m_hint;
}

QSize TextLabel::minimumSizeHint() const
{
    if (!m_least.isValid()) {
        const QSize least = sizeWithin(m_wraps ? 0 : QWIDGETSIZE_MAX);
        const QSize line = QSize(0, fontMetrics().lineSpacing()).grownBy(contentsMargins());
        m_least = m_wraps ? QSize(least.width(), line.height())
                          : QSize(std::min(least.width(), shortestLine), least.height());
    }
    return m_least;
}

int TextLabel::heightForWidth(int width) const
{
    if (!m_wraps)
        return -1;
    const auto known = std::find_if(m_heights.begin(), m_heights.end(),
                                    [width](const auto& each) { return each.first == width; });
    if (known != m_heights.end())
        return known->second;
    const int height = sizeWithin(width).height();
    if (m_heights.size() == heightsKept)
        m_heights.erase(m_heights.begin());
    m_heights.emplace_back(width, height);
    return height;
}

void TextLabel::paintEvent(QPaintEvent*)
{
    const QRect room = contentsRect();
    const bool isCut = !m_wraps && fontMetrics().horizontalAdvance(m_text) > room.width();
    if (const QString whole = isCut ? m_text : QString(); whole != toolTip())
        setToolTip(whole);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown =
        isCut ? fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()) : m_text;
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), m_alignment);
    painter.drawText(room, static_cast<int>(alignment) | (m_wraps ? Qt::TextWordWrap : 0), shown);
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        askForRoom();
    QWidget::changeEvent(event);
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ContentsRectChange)
        askForRoom();
    return QWidget::event(event);
}

/// A paragraph gets the width that there is: it asks anew only when its words need more of it, or
/// another height.
TextLabel::Room TextLabel::room() const
{
    return m_wraps ? Room{{}, minimumSizeHint(), heightForWidth(width())}
                   : Room{sizeHint(), minimumSizeHint(), 0};
}

QSize TextLabel::sizeWithin(int width) const
{
    const int flags = m_wraps ? Qt::TextWordWrap : 0;
    const QMargins margins = contentsMargins();
    const QRect room(0, 0, width - margins.left() - margins.right(), QWIDGETSIZE_MAX);
    const QSize size = fontMetrics().boundingRect(room, flags, m_text).size();
    return size.expandedTo({0, fontMetrics().lineSpacing()}).grownBy(margins);
}

QSize TextLabel::paragraphHint() const
{
    const int line = fontMetrics().averageCharWidth() * lettersOfLine;
    const int spacing = fontMetrics().lineSpacing();
    QSize size = sizeWithin(line);
    if (size.height() < 4 * spacing && size.width() > line / 2)
        size = sizeWithin(line / 2);
    if (size.height() < 2 * spacing && size.width() > line / 4)
        size = sizeWithin(line / 4);
    return size;
}

void TextLabel::forget()
{
    m_hint = {};
    m_least = {};
    m_heights.clear();
}

void TextLabel::askForRoom()
{
    forget();
    updateGeometry();
    update();
}

Paragraph::Paragraph(const Theme& theme, Type type, Tone tone, QWidget* parent)
    : TextLabel(theme, type, tone, parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

} // namespace pilothouse::ui

#include "moc_text_label.cpp"
