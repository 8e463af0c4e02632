#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace pilothouse::ui {

/// What the map's shapes and lines mean, drawn by the same painters as the map itself. Lies on the
/// map, takes no keys.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace pilothouse::ui
