#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QProxyStyle>

namespace pilothouse::ui {

/// Fusion with this product's measures: flat controls on one grid, a focus ring that is seen from
/// the other desk, rows of 28 px, quiet scroll bars. No style sheets: they are slow to switch and
/// hide the palette.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                  const QWidget* widget = nullptr,
                  QStyleHintReturn* returnData = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget = nullptr) const override;

private:
    const Theme& m_theme;
};

/// Gives the application the theme's style, palette and font, now and after every change. The theme
/// must outlive the application's widgets.
void applyTheme(QApplication& application, Theme& theme);

/// The ring of a focused control: 2 px in the text colour, around `rect`.
void drawFocusRing(QPainter& painter, const QRectF& rect, const Colors& colors);

} // namespace pilothouse::ui
