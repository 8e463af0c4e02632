#include "ui/theme/glyph_atlas.h"

#include "models/core/assert.h"

#include <algorithm>
#include <cmath>

namespace pilothouse::ui {
namespace {

constexpr int columns = 16;
constexpr int rowsAtFirst = 4;

/// The glyph's box is a third of its cell: ring and tab of the role reach 1.5 boxes from the
/// centre.
constexpr double cellPerBox = 3.2;

} // namespace

GlyphAtlas::GlyphAtlas(const Colors& colors, double devicePixelRatio, int boxSize)
    : m_colors(colors)
    , m_devicePixelRatio(devicePixelRatio)
    , m_boxSize(boxSize)
    , m_cell(static_cast<int>(std::ceil(boxSize * cellPerBox * devicePixelRatio)))
    , m_pixmap(columns * m_cell, rowsAtFirst * m_cell)
{
    PH_ASSERT(boxSize > 0);
    PH_ASSERT(devicePixelRatio > 0);
    m_pixmap.fill(Qt::transparent);
}

QRectF GlyphAtlas::source(const GlyphSpec& spec)
{
    const int slot = slotOf(spec);
    return QRectF(slot % columns * m_cell, slot / columns * m_cell, m_cell, m_cell);
}

void GlyphAtlas::draw(QPainter& painter, QPointF centre, const GlyphSpec& spec)
{
    const QRectF from = source(spec);
    const double side = m_cell / m_devicePixelRatio;
    painter.drawPixmap(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), m_pixmap,
                       from);
}

int GlyphAtlas::slotOf(const GlyphSpec& spec)
{
    const auto known = std::find(m_specs.begin(), m_specs.end(), spec);
    if (known != m_specs.end())
        return static_cast<int>(known - m_specs.begin());
    // The states of one fleet are far fewer; should they not be, the oldest cells are drawn anew.
    if (m_specs.size() >= capacity) {
        m_specs.clear();
        m_pixmap.fill(Qt::transparent);
    }
    const int slot = static_cast<int>(m_specs.size());
    if ((slot / columns + 1) * m_cell > m_pixmap.height()) {
        QPixmap larger(m_pixmap.width(), m_pixmap.height() * 2);
        larger.fill(Qt::transparent);
        QPainter(&larger).drawPixmap(0, 0, m_pixmap);
        m_pixmap = larger;
    }
    m_specs.push_back(spec);

    QPainter painter(&m_pixmap);
    const double side = m_boxSize * m_devicePixelRatio;
    const QPointF middle((slot % columns + 0.5) * m_cell, (slot / columns + 0.5) * m_cell);
    drawGlyph(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), spec,
              m_colors);
    return slot;
}

} // namespace pilothouse::ui
