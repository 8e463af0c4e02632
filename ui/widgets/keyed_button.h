#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace pilothouse::ui {

/// A button that says its key: the label, then the key in the second tone. Verb and object, no
/// "OK".
class KeyedButton : public QPushButton
{
    Q_OBJECT

public:
    KeyedButton(const Theme& theme, const QString& label, const QString& key,
                QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_key;
};

} // namespace pilothouse::ui
