#include "ui/panels/item_delegate.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/sparkline.h"

#include <QPainter>

namespace pilothouse::ui {

namespace {

constexpr int glyphWidth = metrics::edge + metrics::between + metrics::glyph;
constexpr int sparkWidth = 96;
constexpr int groupWidth = 104;

template <class T>
T roleOf(const QModelIndex& index, int role)
{
    return index.data(role).template value<T>();
}

bool isAbnormal(const QModelIndex& index)
{
    return roleOf<Severity>(index, SeverityRole) != Severity::Normal ||
           roleOf<Quality>(index, QualityRole) >= Quality::Stale;
}

} // namespace

Figure figureOf(const QModelIndex& index)
{
    Figure figure;
    figure.text = index.data(Qt::DisplayRole).toString();
    figure.quality = roleOf<Quality>(index, QualityRole);
    figure.bound = roleOf<Bound>(index, BoundRole);
    figure.why = index.data(WhyRole).toString();
    figure.source = index.data(SourceRole).toString();
    const QVariant seconds = index.data(AgeRole);
    if (seconds.isValid())
        figure.age = Microseconds(static_cast<std::int64_t>(seconds.toDouble() * 1e6));
    const QVariant number = index.data(NumberRole);
    if (number.isValid())
        figure.number = number.toDouble();
    return figure;
}

ItemDelegate::ItemDelegate(const Theme& theme, QObject* parent) : CellDelegate(theme, parent) {}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == m_sparkColumn)
        return {sparkWidth, metrics::rowHeight};
    QSize size = CellDelegate::sizeHint(option, index);
    if (index.data(IsNumericRole).toBool()) {
        FigureLook look = tableFigureLook(theme());
        look.isAgeShown = false;
        size.setWidth(static_cast<int>(figureWidth(figureOf(index), look)) + 2 * metrics::between +
                      2);
    }
    if (index.column() == m_glyphColumn || m_hasGlyphInCells)
        size.rwidth() += glyphWidth;
    return size;
}

void ItemDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const int groupMargin = m_isGrouped ? paintGroup(painter, cell, index) : 0;
    if (index.column() == m_sparkColumn) {
        paintSpark(painter, cell, index);
        return;
    }
    const bool isGlyphColumn = index.column() == m_glyphColumn;
    const bool hasGlyph = isGlyphColumn || (m_hasGlyphInCells && isAbnormal(index));
    if (hasGlyph)
        paintGlyph(painter, cell, index);
    const QRect rest = cell.adjusted(groupMargin + (hasGlyph ? glyphWidth : 0), 0, 0, 0);
    if (!index.data(IsNumericRole).toBool()) {
        paintWords(painter, rest, index);
        return;
    }
    FigureLook look = tableFigureLook(theme());
    look.font = theme().font(Type::Body);
    look.isAgeShown = false;
    const QRect place = rest.adjusted(metrics::between, 0, -metrics::between, 0);
    paintFigure(painter, place, figureOf(index), look, theme().colors());
}

/// Draws a line above each group and its title in the first column; yields the room that titles
/// take.
int ItemDelegate::paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QString group = index.data(GroupRole).toString();
    const bool isFirst =
        index.row() == 0 || index.siblingAtRow(index.row() - 1).data(GroupRole) != group;
    if (isFirst && index.row() > 0)
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme().colors().grid);
    if (index.column() != 0)
        return 0;
    if (isFirst) {
        painter.setFont(theme().font(Type::Caption));
        painter.setPen(theme().colors().text2);
        const QRect place(cell.left() + metrics::padding, cell.top(), groupWidth - metrics::padding,
                          cell.height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(group, Qt::ElideRight, place.width()));
    }
    return groupWidth;
}

void ItemDelegate::paintGlyph(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    GlyphSpec spec;
    spec.severity = roleOf<Severity>(index, SeverityRole);
    spec.quality = roleOf<Quality>(index, QualityRole);
    if (index.column() == m_glyphColumn && spec.severity > Severity::Advisory)
        painter.fillRect(QRect(cell.left(), cell.top(), metrics::edge, cell.height()),
                         theme().colors().severity(spec.severity));
    const QRectF box(cell.left() + metrics::edge + metrics::inside,
                     cell.center().y() + 0.5 - metrics::glyph / 2.0, metrics::glyph,
                     metrics::glyph);
    drawGlyph(painter, box, spec, theme().colors());
}

void ItemDelegate::paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const int indent = index.column() == 0 ? index.data(IndentRole).toInt() * metrics::group : 0;
    const QRect place = cell.adjusted(metrics::between + indent, 0, -metrics::between, 0);
    const auto quality = roleOf<Quality>(index, QualityRole);
    QFont face =
        theme().font(index.data(IsEmphasisedRole).toBool() ? Type::TableValue : Type::Body);
    face.setItalic(quality == Quality::Stale);
    painter.setFont(face);
    painter.setPen(quality == Quality::Stale ? theme().colors().text2 : theme().colors().text);
    const QString words = index.data(Qt::DisplayRole).toString();
    const Qt::Alignment side = index.data(Qt::TextAlignmentRole).isValid()
                                   ? Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt())
                                   : Qt::AlignLeft;
    painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width() + 1));
}

void ItemDelegate::paintSpark(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const auto values = index.data(SeriesRole).value<QVector<double>>();
    if (values.isEmpty())
        return;
    const QRect place = cell.adjusted(metrics::between, 5, -metrics::between, -5);
    paintSparkline(painter, place, values, theme().colors().text2);
}

} // namespace pilothouse::ui

#include "moc_item_delegate.cpp"
