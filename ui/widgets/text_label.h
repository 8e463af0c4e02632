#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace pilothouse::ui {

/// How much a text matters. Both tones keep 4.5:1 on every ground.
enum class Tone
{
    Primary,
    Secondary
};

/// A text in one of the fixed sizes. On one line it shortens itself with "…" and then shows the
/// whole in its tool tip; as a paragraph it wraps. Its accessible name is always the whole.
///
/// Not a QLabel: that one asks every layout up to the window to begin anew each time that its text
/// changes, and measures a wrapped text at each question. Figures change twice a second here; only
/// a text that needs another room asks for it.
class TextLabel : public QWidget
{
    Q_OBJECT

public:
    TextLabel(const Theme& theme, Type type, Tone tone = Tone::Primary, QWidget* parent = nullptr);

    [[nodiscard]] const QString& text() const { return m_text; }

    void showText(const QString& text);
    void setWordWrap(bool wraps);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wraps; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What the layout must know of the text.
    struct Room
    {
        QSize hint;
        QSize least;
        int height = 0; ///< At the present width, when it wraps.

        bool operator==(const Room&) const = default;
    };

    [[nodiscard]] Room room() const;
    [[nodiscard]] QSize sizeWithin(int width) const;
    [[nodiscard]] QSize paragraphHint() const;
    void forget();
    void askForRoom();

    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_wraps = false;
    mutable QSize m_hint;                               ///< Invalid until it is asked for.
    mutable QSize m_least;                              ///< As above.
    mutable std::vector<std::pair<int, int>> m_heights; ///< Of the widths that were asked for.
};

/// Sentences that wrap, from the top left.
class Paragraph : public TextLabel
{
    Q_OBJECT

public:
    Paragraph(const Theme& theme, Type type, Tone tone = Tone::Primary, QWidget* parent = nullptr);
};

} // namespace pilothouse::ui
