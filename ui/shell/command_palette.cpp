#include "ui/shell/command_palette.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 400;
constexpr int paletteTop = 96;

/// Words may stand apart: "go eur" finds "Go to West Europe".
QString patternOf(const QString& typed)
{
    QStringList parts;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        parts << QRegularExpression::escape(word);
    return parts.join(QStringLiteral(".*"));
}

} // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget& window)
    : QWidget(&window)
    , m_theme(theme)
    , m_window(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Command palette"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->setPlaceholderText(tr("Page, region or action"));
    m_field->setAccessibleName(tr("Find a page, region or action"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(&m_filter);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter.setFilterRegularExpression(
            QRegularExpression(patternOf(typed), QRegularExpression::CaseInsensitiveOption));
        m_list->setCurrentIndex(m_filter.index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    m_model.clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        auto* item = new QStandardItem(
            command.key.isEmpty() ? command.words
                                  : QStringLiteral("%1   %2").arg(command.words, command.key));
        item->setData(static_cast<int>(i), Qt::UserRole);
        item->setSizeHint({0, metrics::rowHeight});
        m_model.appendRow(item); // The model owns it.
    }
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    place();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_list->setCurrentIndex(m_filter.index(0, 0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible() && !isActiveWindow())
        return false;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().raised);
    painter.setPen(m_theme.colors().controlBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_commands[static_cast<std::size_t>(index.data(Qt::UserRole).toInt())].run;
    close();
    run();
}

void CommandPalette::place()
{
    const int width = std::min(paletteWidth, m_window.width() - 2 * metrics::dangerGap);
    setGeometry((m_window.width() - width) / 2, paletteTop, width,
                std::min(paletteHeight, m_window.height() - 2 * paletteTop));
}

} // namespace pilothouse::ui

#include "moc_command_palette.cpp"
