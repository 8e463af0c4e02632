#include "ui/shell/nav_bar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QPainter>

namespace pilothouse::ui {
namespace {

constexpr int wideWidth = 92;
constexpr int compactWidth = 48;
constexpr int buttonHeight = 52;

} // namespace

NavButton::NavButton(const Theme& theme, PageKind kind, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setText(title);
    setCheckable(true);
    setAccessibleName(title);
    setAccessibleDescription(tr("Key Ctrl+%1").arg(static_cast<int>(kind)));
    setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(static_cast<int>(kind)));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NavButton::setCompact(bool compact)
{
    m_isCompact = compact;
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    return {m_isCompact ? compactWidth : wideWidth, buttonHeight};
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = m_theme.colors();
    if (isChecked() || underMouse())
        painter.fillRect(rect(), c.raised);
    if (isChecked())
        painter.fillRect(QRect(0, 0, metrics::edge, height()), c.text);

    const QString number = QString::number(static_cast<int>(m_kind));
    painter.setPen(isChecked() ? c.text : c.text2);
    if (m_isCompact) {
        painter.setFont(m_theme.font(Type::Section));
        painter.drawText(rect(), Qt::AlignCenter, number);
    } else {
        painter.setFont(m_theme.font(isChecked() ? Type::TableValue : Type::Body));
        const QRect upper(0, metrics::between, width(), metrics::glyph);
        painter.drawText(upper, Qt::AlignCenter, text());
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(c.text2);
        const QRect lower(0, upper.bottom(), width(), metrics::glyph);
        painter.drawText(lower, Qt::AlignCenter, tr("Ctrl %1").arg(number));
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), c);
}

NavBar::NavBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, metrics::between, 0, 0);
    m_layout->setSpacing(metrics::inside);
    m_layout->addStretch(1);
    connect(&m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT pageRequested(static_cast<PageKind>(id)); });
}

void NavBar::addPage(PageKind kind, const QString& title)
{
    auto* button = new NavButton(m_theme, kind, title, this);
    button->setCompact(m_isCompact);
    m_group.addButton(button, static_cast<int>(kind));
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void NavBar::setCurrent(PageKind kind)
{
    if (QAbstractButton* button = m_group.button(static_cast<int>(kind)))
        button->setChecked(true);
}

void NavBar::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    for (QAbstractButton* button : m_group.buttons())
        static_cast<NavButton*>(button)->setCompact(compact);
}

} // namespace pilothouse::ui

#include "moc_nav_bar.cpp"
