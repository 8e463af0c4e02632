#include "ui/shell/count_button.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QPainter>

namespace pilothouse::ui {

CountButton::CountButton(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFont(theme.font(Type::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountButton::setCount(const GlyphSpec& glyph, const QString& words, const QString& name)
{
    if (glyph == m_glyph && words == text() && name == accessibleName())
        return;
    const QSize before = sizeHint();
    m_glyph = glyph;
    setText(words);
    setAccessibleName(name);
    setToolTip(name);
    // A dot that blinks must not have the whole window laid out.
    if (sizeHint() != before)
        updateGeometry();
    update();
}

QSize CountButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    const int glyph = m_theme.scaled(metrics::glyph);
    return {metrics::between + glyph + metrics::between + words + metrics::between,
            m_theme.scaled(metrics::target)};
}

void CountButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = m_theme.colors();
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? c.selection : c.raised);
    const int glyph = m_theme.scaled(metrics::glyph);
    const QRectF box(metrics::between, (height() - glyph) / 2.0, glyph, glyph);
    drawGlyph(painter, box, m_glyph, c);
    painter.setPen(m_glyph.isMuted ? c.text2 : c.text);
    painter.setFont(font());
    painter.drawText(rect().adjusted(2 * metrics::between + glyph, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        drawFocusRing(painter, rect(), c);
}

} // namespace pilothouse::ui

#include "moc_count_button.cpp"
