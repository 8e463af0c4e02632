#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QLabel>

namespace pilothouse::ui {

/// Sentences that wrap, in one of the theme's types. Its accessible name is its text.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    Paragraph(const Theme& theme, Type type, Tone tone = Tone::Primary, QWidget* parent = nullptr);

    /// Sets the text only when it differs, so that several calls a second cost nothing.
    void showText(const QString& words);
};

} // namespace pilothouse::ui
