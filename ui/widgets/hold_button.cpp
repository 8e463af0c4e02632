#include "ui/widgets/hold_button.h"

#include "models/core/text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace pilothouse::ui {
namespace {

constexpr int frameMs = 16;
constexpr double corner = 3.0;

bool isHoldKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Space || event.key() == Qt::Key_Return ||
           event.key() == Qt::Key_Enter;
}

} // namespace

HoldButton::HoldButton(const Theme& theme, const Clock& clock, Milliseconds duration,
                       QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_duration(duration)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme.font(Type::TableValue));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_ticker.setInterval(frameMs);
    connect(&m_ticker, &QTimer::timeout, this, &HoldButton::onTick);
}

void HoldButton::setSentence(const QString& sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    describe();
    updateGeometry();
}

void HoldButton::setGesture(Gesture gesture)
{
    m_gesture = gesture;
    m_began.reset();
    describe();
}

void HoldButton::setArmed(bool armed)
{
    if (armed == m_isArmed)
        return;
    m_isArmed = armed;
    update();
}

double HoldButton::progress() const
{
    if (!m_began || m_gesture == Gesture::TwoPresses)
        return 0.0;
    const double whole = static_cast<double>(Microseconds(m_duration).count());
    return std::clamp(static_cast<double>(since().count()) / whole, 0.0, 1.0);
}

QSize HoldButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(words()) + 2 * metrics::dangerGap,
            metrics::guardedHeight};
}

QSize HoldButton::minimumSizeHint() const
{
    return {4 * metrics::guardedHeight, metrics::guardedHeight};
}

void HoldButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& c = m_theme.colors();
    const bool isHot = m_isArmed && isEnabled();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isHot ? c.outline : isEnabled() ? c.controlBorder : c.grid, 1.5));
    painter.setBrush(isHot ? c.high : c.raised);
    painter.drawRoundedRect(frame, corner, corner);
    if (const double done = progress(); done > 0.0) {
        QColor bar = isHot ? c.outline : c.text;
        bar.setAlphaF(0.28F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar);
        painter.drawRect(QRectF(frame.left(), frame.top(), frame.width() * done, frame.height()));
    }
    painter.setPen(!isEnabled() ? c.text2 : isHot ? c.onSeverity(Severity::High) : c.text);
    const QRect place = rect().adjusted(metrics::padding, 0, -metrics::padding, 0);
    painter.drawText(place, Qt::AlignCenter,
                     fontMetrics().elidedText(words(), Qt::ElideMiddle, place.width()));
    if (hasFocus())
        drawFocusRing(painter, rect(), c);
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_gesture == Gesture::TwoPresses)
        return press();
    begin();
}

void HoldButton::mouseMoveEvent(QMouseEvent* event)
{
    if (m_gesture == Gesture::Hold && !rect().contains(event->position().toPoint()))
        letGo();
}

void HoldButton::mouseReleaseEvent(QMouseEvent*)
{
    if (m_gesture == Gesture::Hold)
        letGo();
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    if (!isHoldKey(*event))
        return QAbstractButton::keyPressEvent(event);
    // A key that is kept down arrives as many presses and releases.
    if (event->isAutoRepeat())
        return;
    if (m_gesture == Gesture::TwoPresses)
        return press();
    begin();
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (!isHoldKey(*event))
        return QAbstractButton::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && m_gesture == Gesture::Hold)
        letGo();
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    letGo();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent* event)
{
    letGo();
    QAbstractButton::hideEvent(event);
}

void HoldButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        letGo();
    QAbstractButton::changeEvent(event);
}

void HoldButton::begin()
{
    if (m_began)
        return;
    m_began = m_clock.monotonic();
    m_ticker.start();
    update();
}

void HoldButton::letGo()
{
    m_ticker.stop();
    if (!m_began)
        return;
    const Microseconds heldFor = since();
    m_began.reset();
    describe();
    Q_EMIT releasedEarly(heldFor);
}

/// The second press counts only when it cannot be a double click, nor a forgotten first one.
void HoldButton::press()
{
    if (m_began && since() < secondPressAfter)
        return;
    if (m_began) {
        m_ticker.stop();
        m_began.reset();
        describe();
        Q_EMIT held();
        return;
    }
    begin();
    describe();
}

void HoldButton::onTick()
{
    update();
    if (m_gesture == Gesture::TwoPresses) {
        if (since() > secondPressBefore)
            letGo();
        return;
    }
    if (since() < m_duration)
        return;
    m_ticker.stop();
    m_began.reset();
    update();
    Q_EMIT held();
}

void HoldButton::describe()
{
    setAccessibleName(m_sentence);
    setAccessibleDescription(words());
    update();
}

Microseconds HoldButton::since() const
{
    return m_began ? m_clock.monotonic() - *m_began : Microseconds(0);
}

QString HoldButton::words() const
{
    if (m_gesture == Gesture::Hold)
        return tr("HOLD %1 TO %2").arg(text::duration(m_duration), m_sentence.toUpper());
    return m_began ? tr("PRESS AGAIN WITHIN %1 TO %2")
                         .arg(text::duration(secondPressBefore), m_sentence.toUpper())
                   : tr("PRESS TWICE TO %1").arg(m_sentence.toUpper());
}

} // namespace pilothouse::ui

#include "moc_hold_button.cpp"
