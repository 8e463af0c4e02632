#include "ui/widgets/keyed_button.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace pilothouse::ui {

KeyedButton::KeyedButton(const Theme& theme, const QString& label, const QString& key,
                         QWidget* parent)
    : QPushButton(label, parent)
    , m_theme(theme)
    , m_key(key)
{
    setAccessibleName(QString(label).remove(QLatin1Char('&')));
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key %1").arg(key));
    setFont(theme.font(Type::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyedButton::sizeHint() const
{
    const QFontMetrics keyMetrics(m_theme.font(Type::Caption));
    const int keyWidth =
        m_key.isEmpty() ? 0 : keyMetrics.horizontalAdvance(m_key) + metrics::between;
    const int labelWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {labelWidth + keyWidth + 2 * metrics::padding, metrics::target};
}

void KeyedButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const Colors& c = m_theme.colors();
    QRect place = rect().adjusted(metrics::padding, 0, -metrics::padding, 0);
    painter.setFont(font());
    painter.setPen(isEnabled() ? c.text : c.disabledText);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(isEnabled() ? c.text2 : c.disabledText);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_key);
    if (hasFocus())
        drawFocusRing(painter, rect(), c);
}

} // namespace pilothouse::ui

#include "moc_keyed_button.cpp"
