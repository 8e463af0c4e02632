#include "ui/widgets/arm_field.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace pilothouse::ui {
namespace {

constexpr int longestCode = 40;

} // namespace

ArmField::ArmField(const Theme& theme, QWidget* parent) : QLineEdit(parent)
{
    setFont(theme.font(Type::TableValue));
    setMaxLength(longestCode);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
}

void ArmField::keyPressEvent(QKeyEvent* event)
{
    const bool isPaste = event->matches(QKeySequence::Paste);
    // What was typed for another target must not come back either.
    const bool isReturn = event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
    if (!isPaste && !isReturn)
        return QLineEdit::keyPressEvent(event);
    event->accept();
    if (isPaste)
        Q_EMIT pasteRefused();
}

void ArmField::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::MiddleButton)
        QLineEdit::mousePressEvent(event);
}

/// The middle button pastes the selection on X11.
void ArmField::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::MiddleButton)
        return QLineEdit::mouseReleaseEvent(event);
    event->accept();
    Q_EMIT pasteRefused();
}

/// Taken, so that what is dropped here goes nowhere else either.
void ArmField::dragEnterEvent(QDragEnterEvent* event)
{
    event->acceptProposedAction();
}

void ArmField::dropEvent(QDropEvent* event)
{
    event->ignore();
    Q_EMIT pasteRefused();
}

} // namespace pilothouse::ui

#include "moc_arm_field.cpp"
