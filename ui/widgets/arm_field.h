#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace pilothouse::ui {

/// A field that takes typed letters only: no paste, no drop, no completion, no menu. What is typed
/// by hand has been read.
class ArmField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ArmField(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void pasteRefused();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

} // namespace pilothouse::ui
