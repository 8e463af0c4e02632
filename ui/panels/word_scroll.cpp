#include "ui/panels/word_scroll.h"

#include <QEvent>
#include <QLayout>

namespace pilothouse::ui {

WordScroll::WordScroll(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool WordScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void WordScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void WordScroll::fit()
{
    if (!widget() || !widget()->layout())
        return;
    QLayout& layout = *widget()->layout();
    const int width = viewport()->width();
    widget()->setMaximumWidth(width);
    widget()->setMinimumHeight(layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : 0);
}

} // namespace pilothouse::ui

#include "moc_word_scroll.cpp"
