#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace pilothouse::ui {

/// How much a text matters. Both tones keep 4.5:1 on every ground.
enum class Tone
{
    Primary,
    Secondary
};

/// One line of text in one of the fixed sizes. Shortens itself with "…" and then shows the whole in
/// its tool tip; its accessible name is always the whole.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme& theme, Type type, Tone tone = Tone::Primary, QWidget* parent = nullptr);

    /// Repaints only when the text differs.
    void showText(const QString& text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The heading of a group: "Regions" in bold, what follows in the second tone.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    SectionHeader(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setDetail(const QString& detail);

private:
    TextLabel* m_title;
    TextLabel* m_detail;
};

/// A hairline between two areas, in the grid's colour.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pilothouse::ui
