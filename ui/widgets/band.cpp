#include "ui/widgets/band.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace pilothouse::ui {
namespace {

constexpr int bandHeight = 36;

} // namespace

Band::Band(const Theme& theme, BandKind kind, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setFixedHeight(theme.scaled(bandHeight));
}

void Band::setKind(BandKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
}

void Band::setWords(const QString& title, const QString& detail, const QString& right)
{
    if (title == m_title && detail == m_detail && right == m_right)
        return;
    m_title = title;
    m_detail = detail;
    m_right = right;
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(title, detail, right).simplified());
    update();
}

QSize Band::sizeHint() const
{
    return {200, bandHeight};
}

Band::Ground Band::ground() const
{
    const Colors& c = m_theme.colors();
    switch (m_kind) {
    case BandKind::Simulated:
        return {c.replayGround, c.replayText, true};
    case BandKind::LiveRun:
        return {c.bandGround, c.bandText, false};
    case BandKind::Drill:
        return {c.drill, c.onFill, true};
    case BandKind::Notice:
        return {c.replayGround, c.replayText, false};
    }
    Q_UNREACHABLE();
}

void Band::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto [ground, words, isStriped] = this->ground();
    painter.fillRect(rect(), ground);
    const QRect place = rect().adjusted(metrics::padding, 0, -metrics::padding, 0);
    painter.setFont(m_theme.font(Type::TableValue));
    const int titleWidth = painter.fontMetrics().horizontalAdvance(m_title);
    painter.setFont(m_theme.font(Type::Body));
    const int detailWidth = painter.fontMetrics().horizontalAdvance(m_detail);
    const int rightWidth = painter.fontMetrics().horizontalAdvance(m_right);
    const int wordsEnd = place.left() + titleWidth + metrics::between + detailWidth;

    if (isStriped) {
        const int from = wordsEnd + metrics::group;
        const int to = place.right() - rightWidth - metrics::group;
        QColor stripe = words;
        stripe.setAlphaF(0.35F);
        paintStripes(painter, QRectF(from, 0, std::max(0, to - from), height()), stripe, 6);
    }
    painter.setPen(words);
    painter.setFont(m_theme.font(Type::TableValue));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(m_theme.font(Type::Body));
    painter.drawText(place.adjusted(titleWidth + metrics::between, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_detail);
    if (wordsEnd + rightWidth + metrics::group < place.right())
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_right);
}

void paintStripes(QPainter& painter, const QRectF& rect, const QColor& color, double width)
{
    if (rect.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    painter.setPen(QPen(color, width));
    const double step = width * 2.5;
    for (double x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step)
        painter.drawLine(QPointF(x, rect.bottom() + width),
                         QPointF(x + rect.height() + 2 * width, rect.top() - width));
    painter.restore();
}

} // namespace pilothouse::ui

#include "moc_band.cpp"
