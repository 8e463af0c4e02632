#include "ui/shell/overlays.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/band.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace pilothouse::ui {
namespace {

constexpr int keyColumn = 148;
constexpr int keyListColumnWidth = 480;

} // namespace

Overlay::Overlay(QWidget& covered) : QWidget(&covered)
{
    covered.installEventFilter(this);
    setGeometry(covered.rect());
    hide();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget*>(watched)->rect());
    return false;
}

HatchOverlay::HatchOverlay(const Theme& theme, QWidget& covered) : Overlay(covered), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void HatchOverlay::setWords(const QString& words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    raise();
    update();
}

void HatchOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = m_theme.colors();
    QColor stripe = c.text2;
    stripe.setAlphaF(0.28F);
    paintStripes(painter, rect(), stripe, 5);

    painter.setFont(m_theme.font(Type::Section));
    const int width = painter.fontMetrics().horizontalAdvance(m_words) + 2 * metrics::group;
    const QRect box((this->width() - width) / 2, metrics::group, width, metrics::guardedHeight);
    painter.fillRect(box, c.replayGround);
    painter.setPen(c.replayText);
    painter.drawText(box, Qt::AlignCenter, m_words);
}

KeyListOverlay::KeyListOverlay(const Theme& theme, QWidget& covered)
    : Overlay(covered)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("List of keys"));
}

void KeyListOverlay::showKeys(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    QStringList spoken;
    for (const Group& group : m_groups)
        for (const KeyHint& hint : group.keys)
            spoken << QStringLiteral("%1: %2").arg(hint.keys, hint.does);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    m_focusBefore = QApplication::focusWidget();
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
}

void KeyListOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = m_theme.colors();
    QColor veil = c.window;
    veil.setAlphaF(0.96F);
    painter.fillRect(rect(), veil);

    int x = 2 * metrics::dangerGap;
    for (const Group& group : m_groups) {
        int y = 2 * metrics::dangerGap;
        painter.setFont(m_theme.font(Type::Section));
        painter.setPen(c.text);
        painter.drawText(QRect(x, y, keyListColumnWidth, metrics::rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, group.title);
        y += metrics::rowHeight + metrics::between;
        for (const KeyHint& hint : group.keys) {
            painter.setFont(m_theme.font(Type::TableValue));
            painter.setPen(c.text);
            painter.drawText(QRect(x, y, keyColumn, metrics::compactRowHeight),
                             Qt::AlignLeft | Qt::AlignVCenter, hint.keys);
            painter.setFont(m_theme.font(Type::Body));
            painter.setPen(c.text2);
            painter.drawText(
                QRect(x + keyColumn, y, keyListColumnWidth - keyColumn, metrics::compactRowHeight),
                Qt::AlignLeft | Qt::AlignVCenter, hint.does);
            y += metrics::compactRowHeight;
        }
        x += keyListColumnWidth;
    }
    painter.setPen(c.text2);
    painter.setFont(m_theme.font(Type::Body));
    painter.drawText(rect().adjusted(0, 0, -metrics::dangerGap, -metrics::dangerGap),
                     Qt::AlignRight | Qt::AlignBottom, tr("Any key closes this list."));
}

void KeyListOverlay::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    close();
}

void KeyListOverlay::mousePressEvent(QMouseEvent*)
{
    close();
}

void KeyListOverlay::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

} // namespace pilothouse::ui

#include "moc_overlays.cpp"
