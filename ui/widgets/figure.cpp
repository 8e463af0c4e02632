#include "ui/widgets/figure.h"

#include "models/core/text.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace pilothouse::ui {
namespace {

constexpr double glyphSide = 16.0;

bool hasGlyph(const Figure& figure, const FigureLook& look)
{
    const bool isDoubt = !isShowable(figure.quality) && look.isDoubtMarked;
    return figure.quality == Quality::Stale || isDoubt;
}

QString shownText(const Figure& figure)
{
    if (!isShowable(figure.quality))
        return QStringLiteral("—");
    return figure.text.isEmpty() ? QStringLiteral("—") : figure.text;
}

QString ageText(const Figure& figure, const FigureLook& look)
{
    const bool isPlain = figure.quality == Quality::Live || !isShowable(figure.quality);
    if (!look.isAgeShown || isPlain || !figure.age)
        return {};
    return text::duration(*figure.age);
}

QFont valueFont(const Figure& figure, const FigureLook& look)
{
    QFont font = look.font;
    if (figure.quality != Quality::Stale)
        return font;
    // There is one italic face; a synthetic slant of the semi-bold would be smeared.
    font.setWeight(QFont::Normal);
    font.setItalic(true);
    return font;
}

struct FigureLayout
{
    QRectF all, value, glyph, age;
};

FigureLayout layoutOf(const QRectF& rect, const Figure& figure, const FigureLook& look)
{
    const QFontMetricsF valueMetrics(valueFont(figure, look));
    const QFontMetricsF ageMetrics(look.ageFont);
    const QString age = ageText(figure, look);
    const double valueWidth = valueMetrics.horizontalAdvance(shownText(figure));
    const double glyphWidth = hasGlyph(figure, look) ? glyphSide + metrics::inside : 0.0;
    const double ageWidth =
        age.isEmpty() ? 0.0 : ageMetrics.horizontalAdvance(age) + metrics::inside;
    const double width = valueWidth + glyphWidth + ageWidth;

    double left = rect.left();
    if (look.alignment.testFlag(Qt::AlignRight))
        left = std::max(left, rect.right() - width);
    else if (look.alignment.testFlag(Qt::AlignHCenter))
        left = std::max(left, rect.center().x() - width / 2);

    FigureLayout result;
    result.value = QRectF(left, rect.top(), valueWidth, rect.height());
    result.glyph = QRectF(result.value.right() + (hasGlyph(figure, look) ? metrics::inside : 0),
                          rect.center().y() - glyphSide / 2,
                          hasGlyph(figure, look) ? glyphSide : 0.0, glyphSide);
    result.age = QRectF(result.glyph.right() + (age.isEmpty() ? 0 : metrics::inside), rect.top(),
                        std::max(0.0, ageWidth - metrics::inside), rect.height());
    result.all = QRectF(left, rect.top(), width, rect.height());
    return result;
}

void drawStaleOutline(QPainter& painter, const QRectF& value, const QRectF& rect,
                      const Colors& colors)
{
    QPen pen(colors.stale, 1.0, Qt::CustomDashLine);
    pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QFontMetricsF metrics(painter.font());
    const double height = std::min(rect.height() - 2, metrics.height() + 2);
    const QRectF box(value.left() - 3, value.center().y() - height / 2, value.width() + 6, height);
    painter.drawRoundedRect(box, 2, 2);
}

} // namespace

FigureLook tableFigureLook(const Theme& theme)
{
    return {theme.font(Type::TableValue), theme.font(Type::Caption),
            Qt::AlignRight | Qt::AlignVCenter, true, true};
}

void paintFigure(QPainter& painter, const QRectF& rect, const Figure& figure,
                 const FigureLook& look, const Colors& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const FigureLayout at = layoutOf(rect, figure, look);
    const bool isPlain = figure.quality != Quality::Stale && isShowable(figure.quality);

    painter.setFont(valueFont(figure, look));
    if (figure.quality == Quality::Stale)
        drawStaleOutline(painter, at.value, rect, colors);
    painter.setPen(isPlain ? colors.text : colors.text2);
    const double room = std::min(at.value.width() + 1, rect.right() - at.value.left() + 1);
    const QString value =
        at.value.width() <= rect.width()
            ? shownText(figure)
            : QFontMetricsF(painter.font()).elidedText(shownText(figure), Qt::ElideRight, room);
    painter.drawText(at.value.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, value);

    if (hasGlyph(figure, look))
        drawGlyph(painter, at.glyph, {.quality = figure.quality}, colors);
    painter.setFont(look.ageFont);
    painter.setPen(colors.text2);
    painter.drawText(at.age.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     ageText(figure, look));
    painter.restore();
}

double figureWidth(const Figure& figure, const FigureLook& look)
{
    return layoutOf(QRectF(0, 0, 0, 20), figure, look).all.width();
}

QString figureInWords(const QString& name, const Figure& figure)
{
    QStringList words{name.isEmpty() ? shownText(figure)
                                     : QStringLiteral("%1 %2").arg(name, shownText(figure))};
    const QString state = glyphWord({.quality = figure.quality});
    if (!state.isEmpty())
        words << state.toLower();
    if (figure.age && figure.quality != Quality::Live)
        words << FigureLabel::tr("%1 old").arg(text::duration(*figure.age));
    if (!figure.why.isEmpty())
        words << figure.why;
    return words.join(QStringLiteral(", "));
}

FigureLabel::FigureLabel(const Theme& theme, Type type, const QString& name, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_look(tableFigureLook(theme))
    , m_name(name)
{
    m_look.font = theme.font(type);
    m_look.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    setFont(m_look.font);
    describe();
}

void FigureLabel::setName(const QString& name)
{
    m_name = name;
    describe();
}

void FigureLabel::setFigure(const Figure& figure)
{
    if (figure == m_figure)
        return;
    const bool isWider = figureWidth(figure, m_look) != figureWidth(m_figure, m_look);
    m_figure = figure;
    describe();
    if (isWider)
        updateGeometry();
    update();
}

void FigureLabel::setAgeShown(bool shown)
{
    m_look.isAgeShown = shown;
    updateGeometry();
    update();
}

QSize FigureLabel::sizeHint() const
{
    const int width = static_cast<int>(figureWidth(m_figure, m_look)) + metrics::between;
    return {width, QFontMetrics(m_look.font).height() + metrics::inside};
}

QSize FigureLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), sizeHint().height()};
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double inset = m_figure.quality == Quality::Stale ? metrics::inside : 0;
    paintFigure(painter, QRectF(rect()).adjusted(inset, 0, 0, 0), m_figure, m_look,
                m_theme.colors());
}

void FigureLabel::describe()
{
    setAccessibleName(figureInWords(m_name, m_figure));
    setToolTip(m_figure.why.isEmpty()
                   ? m_figure.source
                   : QStringLiteral("%1\n%2").arg(m_figure.why, m_figure.source));
}

} // namespace pilothouse::ui

#include "moc_figure.cpp"
