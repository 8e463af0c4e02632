#include "ui/panels/paragraph.h"

namespace pilothouse::ui {

Paragraph::Paragraph(const Theme& theme, Type type, Tone tone, QWidget* parent) : QLabel(parent)
{
    setFont(theme.font(type));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // The palette's roles follow the theme by themselves.
    setForegroundRole(tone == Tone::Primary ? QPalette::WindowText : QPalette::PlaceholderText);
}

void Paragraph::showText(const QString& words)
{
    if (words == text())
        return;
    setText(words);
    setAccessibleName(words);
}

} // namespace pilothouse::ui
