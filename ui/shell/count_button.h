#pragma once

#include "ui/theme/glyphs.h"

#include <QAbstractButton>

namespace pilothouse::ui {

/// A glyph and what it counts, clickable: shows only these.
class CountButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CountButton(const Theme& theme, QWidget* parent = nullptr);

    /// `name` is read to those who do not see the glyph.
    void setCount(const GlyphSpec& glyph, const QString& words, const QString& name);

    [[nodiscard]] const GlyphSpec& glyph() const { return m_glyph; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    GlyphSpec m_glyph;
};

} // namespace pilothouse::ui
