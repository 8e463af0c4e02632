#pragma once

#include "app/console/options.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <deque>

namespace pilothouse {

/// Writes every page in both themes as "MOMENT-page-theme.png", then ends the program.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(ui::MainWindow& window, ui::Theme& theme, const ConsoleOptions& options,
                QObject* parent = nullptr);

    /// Begins now; ends with QCoreApplication::exit(0), or 1 when a picture cannot be written.
    void start();

private:
    struct Shot
    {
        ui::PageKind page;
        ui::ThemeKind theme;
    };

    void prepareNext();
    void takeNext();
    [[nodiscard]] QString fileNameOf(const Shot& shot) const;

    ui::MainWindow& m_window;
    ui::Theme& m_theme;
    const ConsoleOptions m_options;
    std::deque<Shot> m_shots;
};

} // namespace pilothouse
