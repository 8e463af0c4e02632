#include "ui/theme/style.h"

#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace pilothouse::ui {
namespace {

constexpr int scrollBarWidth = 12;
/// With the margin that Fusion adds itself, a header's words begin where its column's do.
constexpr int headerInset = metrics::between - 2;
constexpr double corner = 3.0;
constexpr double ringWidth = 2.0;

void drawButtonPanel(QPainter& painter, const QStyleOption& option, const Colors& c)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled ? c.controlBorder : c.grid, 1.0));
    painter.setBrush(isDown ? c.selection : isHovered ? c.grid : c.raised);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

void drawField(QPainter& painter, const QStyleOption& option, const Colors& c)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.controlBorder, 1.0));
    painter.setBrush(c.window);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), c);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option, const Colors& c)
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.controlBorder, 1.5));
    painter.setBrush(c.window);
    painter.drawRoundedRect(box, 2, 2);
    if (option.state.testFlag(QStyle::State_On)) {
        QPen pen(c.text, 2.2);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        const auto at = [&](double x, double y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.74), at(0.78, 0.28)});
    }
    painter.restore();
}

void drawRadio(QPainter& painter, const QStyleOption& option, const Colors& c)
{
    const QRectF ring = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.controlBorder, 1.5));
    painter.setBrush(c.window);
    painter.drawEllipse(ring);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.text);
        painter.drawEllipse(ring.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter.restore();
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& slider,
                   const Colors& c)
{
    painter.fillRect(bar.rect, c.panel);
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHovered = bar.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHovered ? c.text2 : c.controlBorder);
    painter.drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

bool isInSpinBox(const QWidget* widget)
{
    return widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
}

/// One cell of a table header: caption text over a hairline, aligned as its column is.
void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& header, const Colors& c)
{
    painter.fillRect(header.rect, c.panel);
    painter.fillRect(QRect(header.rect.left(), header.rect.bottom(), header.rect.width(), 1),
                     c.grid);
}

} // namespace

Style::Style(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Colors& c = m_theme.colors();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButtonPanel(*painter, *option, c);
    case PE_FrameFocusRect:
        return drawFocusRing(*painter, option->rect, c);
    case PE_PanelLineEdit:
        if (!isInSpinBox(widget)) // The spin box draws one field round text and arrows.
            drawField(*painter, *option, c);
        return;
    case PE_IndicatorCheckBox:
        return drawCheckBox(*painter, *option, c);
    case PE_IndicatorRadioButton:
        return drawRadio(*painter, *option, c);
    case PE_FrameStatusBarItem:
    case PE_Frame:
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        painter->fillRect(option->rect, c.raised);
        painter->setPen(c.controlBorder);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == CE_HeaderSection && header)
        return drawHeaderSection(*painter, *header, m_theme.colors());
    if (element == CE_HeaderLabel && header) {
        QStyleOptionHeader inset(*header);
        inset.rect.adjust(headerInset, 0, -headerInset, 0);
        return QProxyStyle::drawControl(element, &inset, painter, widget);
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_theme.colors().panel);
        return;
    }
    if (element == CE_Splitter) {
        const bool isVertical = option->rect.width() > option->rect.height();
        const QPoint middle = option->rect.center();
        painter->fillRect(isVertical
                              ? QRect(option->rect.left(), middle.y(), option->rect.width(), 1)
                              : QRect(middle.x(), option->rect.top(), 1, option->rect.height()),
                          m_theme.colors().grid);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar) {
        const QRect slider = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
        return drawScrollBar(*painter, *bar, slider, m_theme.colors());
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView*>(widget)
                   ? 0
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::padding;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::between;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return metrics::glyph;
    case PM_SplitterWidth:
        return metrics::inside;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(metrics::inside, 0, -metrics::inside, 0)
                                          : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), metrics::target));
        return result;
    case CT_HeaderSection:
        result.setHeight(metrics::rowHeight);
        result.rwidth() += 2 * headerInset;
        return result;
    default:
        return result;
    }
}

void applyTheme(QApplication& application, Theme& theme)
{
    QApplication::setStyle(new Style(theme)); // The application owns its style.
    const auto apply = [&theme] {
        QApplication::setPalette(theme.palette());
        QApplication::setFont(theme.font(Type::Body));
    };
    apply();
    QObject::connect(&theme, &Theme::changed, &application, apply);
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const Colors& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.text, ringWidth));
    painter.setBrush(Qt::NoBrush);
    const double inset = ringWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

} // namespace pilothouse::ui

#include "moc_style.cpp"
