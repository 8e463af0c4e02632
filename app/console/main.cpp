#include "app/console/console.h"
#include "app/console/log_file.h"
#include "app/console/translation.h"
#include "app/events/event_loop.h"
#include "app/process/process_privacy.h"
#include "app/secrets/secret_store.h"
#include "app/yaml/fleet_file.h"

#include <QIcon>

#include <cstdio>

static void initialiseIcon()
{
    Q_INIT_RESOURCE(icon); // A static library's resources are not registered by themselves.
}

namespace pilothouse {
namespace {

constexpr int exitWrong = 1;
constexpr int exitUsage = 2;

/// As packaging/desktop installs it: by this name a desktop finds the icon and the menu entry that
/// belong to the window.
const QString desktopId = QStringLiteral("org.pilothouse.Pilothouse");

int complain(const Error& error, int code)
{
    for (const QString& line : {error.what, error.why, error.nextStep})
        if (!line.isEmpty())
            std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    return code;
}

/// Lists all mistakes of a fleet file; 0 when there is none.
int checkFleet(const QString& path)
{
    const SecretStore secrets;
    const FleetReading reading =
        readFleetFile(path, {secrets.check(), SecretStore::exposure(), QDate::currentDate()});
    std::fputs(qUtf8Printable(explain(path, reading.findings)), stderr);
    return reading.fleet ? 0 : exitWrong;
}

int runWindow(QApplication& application, const ConsoleOptions& options, StartupTrace& trace)
{
    if (!ui::Theme::loadFonts())
        return complain({ErrorCode::Internal,
                         QStringLiteral("The console's typefaces cannot be loaded: its words would "
                                        "be boxes."),
                         QStringLiteral("The program file is damaged or built without resources."),
                         QStringLiteral("Install it again.")},
                        exitWrong);
    trace.mark(QStringLiteral("fonts"));
    Console console(application, options, trace);
    console.open();
    return QApplication::exec();
}

int run(int argc, char** argv)
{
    StartupTrace trace;
    trace.mark(QStringLiteral("main"));
    if (const Done isPrivate = keepProcessPrivate(); !isPrivate)
        return complain(isPrivate.error(), exitWrong);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Result<ConsoleOptions> options = parseOptions(arguments);
    if (!options)
        return complain(options.error(), exitUsage);
    if (!options.value().logFile.isEmpty())
        if (const Done opened = logTo(options.value().logFile); !opened)
            return complain(opened.error(), exitUsage);
    switch (options.value().act) {
    case ConsoleOptions::Act::ShowText:
        std::fputs(qUtf8Printable(options.value().text), stdout);
        return 0;
    case ConsoleOptions::Act::CheckFleet: {
        const QCoreApplication application(argc, argv);
        return checkFleet(options.value().fleetFile);
    }
    case ConsoleOptions::Act::Watch:
        break;
    }
    waitWithoutGlib();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pilothouse"));
    QApplication::setDesktopFileName(desktopId);
    initialiseIcon();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icon/pilothouse.svg")));
    QApplication::setApplicationVersion(QStringLiteral(PILOTHOUSE_VERSION));
    const Translation translation{QLocale()};
    return runWindow(application, options.value(), trace);
}

} // namespace
} // namespace pilothouse

int main(int argc, char** argv)
{
    return pilothouse::run(argc, argv);
}
