#include "ui/widgets/delegates.h"

#include "models/items/roles.h"
#include "models/session/alarm_log.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/sparkline.h"

#include <QPainter>

namespace pilothouse::ui {
namespace {

constexpr int sparklineWidth = 96;

/// A follow-on stands in from its cause; told by the row's first column.
int indentOf(const QModelIndex& index)
{
    return index.column() == 0 ? index.data(IndentRole).toInt() * metrics::group : 0;
}

QRect inner(const QRect& cell)
{
    return cell.adjusted(metrics::between, 0, -metrics::between, 0);
}

bool isFigure(const QModelIndex& index)
{
    return index.data(IsNumericRole).toBool();
}

Figure figureOf(const QModelIndex& index)
{
    Figure figure;
    figure.text = index.data(Qt::DisplayRole).toString();
    figure.quality = index.data(QualityRole).value<Quality>();
    return figure;
}

/// In a table the row's own glyph says "unknown", and a column has the ages.
FigureLook cellLook(const Theme& theme, const QModelIndex& index)
{
    FigureLook look = tableFigureLook(theme);
    look.font = theme.font(index.data(IsEmphasisedRole).toBool() ? Type::TableValue : Type::Body);
    look.isAgeShown = false;
    look.isDoubtMarked = false;
    return look;
}

} // namespace

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.colors().selection);
    paintCell(*painter, option.rect, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const FigureLook look = cellLook(m_theme, index);
    const double width =
        isFigure(index)
            ? figureWidth(figureOf(index), look)
            : QFontMetricsF(look.font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {static_cast<int>(width) + indentOf(index) + 2 * metrics::between + 2,
            metrics::rowHeight};
}

void CellDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const FigureLook look = cellLook(m_theme, index);
    if (isFigure(index))
        return paintFigure(painter, inner(cell), figureOf(index), look, m_theme.colors());

    const QRect place = inner(cell).adjusted(indentOf(index), 0, 0, 0);
    painter.setFont(look.font);
    painter.setPen(m_theme.colors().text);
    const QString text = painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                          Qt::ElideRight, place.width() + 1);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metrics::edge + metrics::between + metrics::glyph + metrics::between,
            metrics::rowHeight};
}

void StateDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    GlyphSpec spec;
    spec.severity = index.data(SeverityRole).value<Severity>();
    spec.quality = index.data(QualityRole).value<Quality>();
    const QVariant alarm = index.data(AlarmStateRole);
    if (alarm.isValid()) {
        const auto state = alarm.value<AlarmState>();
        spec.isUnacknowledged =
            state == AlarmState::Unacknowledged || state == AlarmState::Returned;
        spec.isReturned = state == AlarmState::Returned;
        spec.isShelved = state == AlarmState::Shelved;
    }
    if (spec.severity > Severity::Advisory)
        painter.fillRect(QRect(cell.left(), cell.top(), metrics::edge, cell.height()),
                         theme().colors().severity(spec.severity));
    const QRectF box(cell.left() + metrics::edge + metrics::between,
                     cell.center().y() + 0.5 - metrics::glyph / 2.0, metrics::glyph,
                     metrics::glyph);
    drawGlyph(painter, box, spec, theme().colors());
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {sparklineWidth, metrics::rowHeight};
}

void SparklineDelegate::paintCell(QPainter& painter, const QRect& cell,
                                  const QModelIndex& index) const
{
    const QRect place = inner(cell).adjusted(0, 6, 0, -6);
    paintSparkline(painter, place, index.data(SeriesRole).value<QVector<double>>(),
                   theme().colors().text2);
}

} // namespace pilothouse::ui

#include "moc_delegates.cpp"
