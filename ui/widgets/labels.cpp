#include "ui/widgets/labels.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace pilothouse::ui {
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

#include "moc_labels.cpp"
