#include "ui/widgets/labels.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace pilothouse::ui {
namespace {

/// A label may shrink to about three letters and an ellipsis.
constexpr int shortestLabel = 40;

} // namespace

TextLabel::TextLabel(const Theme& theme, Type type, Tone tone, QWidget* parent) : QLabel(parent)
{
    setFont(theme.font(type));
    setTextFormat(Qt::PlainText);
    // The palette's roles follow the theme by themselves.
    setForegroundRole(tone == Tone::Primary ? QPalette::WindowText : QPalette::PlaceholderText);
}

void TextLabel::showText(const QString& text)
{
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(text);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize full = QLabel::minimumSizeHint();
    return {std::min(full.width(), shortestLabel), full.height()};
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (wordWrap() || fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
        setToolTip({});
        QLabel::paintEvent(event);
        return;
    }
    setToolTip(text());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

SectionHeader::SectionHeader(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, Type::TableValue, Tone::Primary, this))
    , m_detail(new TextLabel(theme, Type::Body, Tone::Secondary, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                               metrics::inside);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_title);
    layout->addWidget(m_detail, 1);
    setTitle(title);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->showText(title);
}

void SectionHeader::setDetail(const QString& detail)
{
    m_detail->showText(detail);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Mid));
}

} // namespace pilothouse::ui
