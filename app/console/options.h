#pragma once

#include "models/core/result.h"
#include "models/simulation/scenarios.h"
#include "ui/widgets/preferences.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace pilothouse {

/// What was asked on the command line.
struct ConsoleOptions
{
    enum class Act
    {
        Watch,      ///< Open the window.
        CheckFleet, ///< Say what is wrong with a fleet file, then exit.
        ShowText    ///< Print `text` (help, version), then exit.
    };

    Act act = Act::Watch;
    QString text;
    QString fleetFile;
    int simulatedRegions = 0; ///< 0: not simulated.
    Scenario scenario = Scenario::Normal;
    std::optional<ui::Preferences::ThemeChoice> theme;
    QString screenshotFolder;
    QString moment = QStringLiteral("normal"); ///< Names the pictures.
    int settleMs = 2'500;                      ///< Of live data before the first picture.
    QSize size;                                ///< Of the window in pictures; empty: 1920 x 1080.
    QString logFile;
    QString stallFile;
    bool isStartupTraced = false;
};

/// Reads the arguments; an Error says which one is wrong and what would be right.
[[nodiscard]] Result<ConsoleOptions> parseOptions(const QStringList& arguments);

} // namespace pilothouse
