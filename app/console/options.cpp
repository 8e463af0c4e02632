#include "app/console/options.h"

#include "app/wiring/feeds.h"

#include <QCommandLineParser>

namespace pilothouse {
namespace {

constexpr int mostRegions = 2'000;
constexpr int longestSettleMs = 600'000;

const QString fleetName = QStringLiteral("fleet");
const QString simulateName = QStringLiteral("simulate");
const QString scenarioOption = QStringLiteral("scenario");
const QString checkName = QStringLiteral("check-fleet");
const QString themeName = QStringLiteral("theme");
const QString screenshotsName = QStringLiteral("screenshots");
const QString momentName = QStringLiteral("moment");
const QString settleName = QStringLiteral("settle-ms");
const QString sizeName = QStringLiteral("size");
const QString logName = QStringLiteral("log");
const QString startupName = QStringLiteral("trace-startup");
const QString stallsName = QStringLiteral("trace-stalls");

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Watches an application in several cloud regions: health, replication, cost."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QString file = QStringLiteral("file");
    parser.addOptions({
        {fleetName, QStringLiteral("Watch the fleet described in this file."), file},
        {simulateName, QStringLiteral("Training: a simulated fleet of so many regions."),
         QStringLiteral("regions")},
        {scenarioOption, QStringLiteral("What happens in the simulated fleet."),
         QStringLiteral("name")},
        {checkName, QStringLiteral("List all mistakes of a fleet file, then exit."), file},
        {themeName, QStringLiteral("dark or light."), QStringLiteral("name")},
        {screenshotsName, QStringLiteral("Write every page as PNG into this folder, then exit."),
         QStringLiteral("folder")},
        {momentName, QStringLiteral("First part of the pictures' names."), QStringLiteral("name")},
        {settleName, QStringLiteral("Milliseconds of live data before the first picture."),
         QStringLiteral("ms")},
        {sizeName, QStringLiteral("Size of the pictures, for example 1280x720."),
         QStringLiteral("size")},
        {logName, QStringLiteral("Append messages to this file."), file},
        {startupName, QStringLiteral("Print when what was ready, as JSON, on standard error.")},
        {stallsName, QStringLiteral("Write each stall of the window's thread as JSON lines."),
         file},
    });
}

Error wrong(const QString& option, const QString& value, const QString& right)
{
    return Error{ErrorCode::Configuration,
                 QStringLiteral("--%1 \"%2\" is not understood.").arg(option, value),
                 {},
                 right};
}

Result<int> number(const QCommandLineParser& parser, const QString& option, int max)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < 1 || value > max)
        return wrong(option, parser.value(option),
                     QStringLiteral("A whole number from 1 to %1.").arg(max));
    return value;
}

Done readTheme(const QCommandLineParser& parser, ConsoleOptions& options)
{
    const QString theme = parser.value(themeName);
    if (theme == QStringLiteral("dark"))
        options.theme = ui::Preferences::ThemeChoice::Dark;
    else if (theme == QStringLiteral("light"))
        options.theme = ui::Preferences::ThemeChoice::Light;
    else if (!theme.isEmpty())
        return wrong(themeName, theme, QStringLiteral("dark or light."));
    return std::monostate{};
}

Done readScenario(const QCommandLineParser& parser, ConsoleOptions& options)
{
    if (!parser.isSet(scenarioOption))
        return std::monostate{};
    const auto scenario = scenarioByName(parser.value(scenarioOption));
    if (!scenario) {
        QStringList names;
        for (const Scenario each : allScenarios())
            names << scenarioName(each);
        return wrong(scenarioOption, parser.value(scenarioOption),
                     QStringLiteral("One of: %1.").arg(names.join(QStringLiteral(", "))));
    }
    options.scenario = *scenario;
    return std::monostate{};
}

Done readPictures(const QCommandLineParser& parser, ConsoleOptions& options)
{
    options.screenshotFolder = parser.value(screenshotsName);
    if (parser.isSet(momentName))
        options.moment = parser.value(momentName);
    if (parser.isSet(settleName)) {
        const Result<int> settle = number(parser, settleName, longestSettleMs);
        if (!settle)
            return settle.error();
        options.settleMs = settle.value();
    }
    if (parser.isSet(sizeName)) {
        const QStringList sides = parser.value(sizeName).split(QLatin1Char('x'));
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || options.size.isEmpty())
            return wrong(sizeName, parser.value(sizeName),
                         QStringLiteral("Width x height in pixels: 1280x720."));
    }
    return std::monostate{};
}

Done readSource(const QCommandLineParser& parser, ConsoleOptions& options)
{
    options.fleetFile = parser.value(parser.isSet(checkName) ? checkName : fleetName);
    if (parser.isSet(checkName))
        options.act = ConsoleOptions::Act::CheckFleet;
    if (!parser.isSet(simulateName))
        return std::monostate{};
    if (parser.isSet(fleetName))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("--fleet and --simulate exclude each other."),
                     {},
                     QStringLiteral("Give one of them: a real fleet or a simulated one.")};
    const Result<int> regions = number(parser, simulateName, mostRegions);
    if (!regions)
        return regions.error();
    options.simulatedRegions = regions.value();
    return std::monostate{};
}

} // namespace

Result<ConsoleOptions> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    ConsoleOptions options;
    if (!parser.parse(arguments))
        return Error{ErrorCode::Configuration,
                     parser.errorText(),
                     {},
                     QStringLiteral("pilothouse --help lists what is understood.")};
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"))) {
        options.act = ConsoleOptions::Act::ShowText;
        // Asked before there is an application, Qt does not know the program's name.
        options.text = parser.isSet(QStringLiteral("help"))
                           ? parser.helpText().replace(QStringLiteral("<executable_name>"),
                                                       QStringLiteral("pilothouse"))
                           : QStringLiteral("pilothouse " PILOTHOUSE_VERSION "\n");
        return options;
    }
    for (auto* read : {readSource, readTheme, readScenario, readPictures})
        if (const Done done = read(parser, options); !done)
            return done.error();
    options.logFile = parser.value(logName);
    options.stallFile = parser.value(stallsName);
    options.isStartupTraced = parser.isSet(startupName);
    return options;
}

} // namespace pilothouse
