#include "app/console/console.h"
#include "app/process/process_privacy.h"
#include "app/drive/failover_story.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>
#include <optional>

/// The console on a lab, driven through one story by keys and mouse alone.
namespace pilothouse::drive {
namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr std::chrono::milliseconds windowInterval{50};
constexpr QSize windowSize{1920, 1080};

struct Options
{
    ConsoleOptions console;
    StoryOptions story;
    QString labProgram;
    QString labFolder;
    QString jsonFile;
};

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plays one failover on the console by key and mouse events."));
    parser.addHelpOption();
    const auto option = [&parser](const char* name, const char* what, const char* value = nullptr) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what),
                          value ? QString::fromLatin1(value) : QString()});
    };
    option("lab", "The lab's folder.", "folder");
    option("lab-program", "The lab's command.", "file");
    option("json", "Where the account is written.", "file");
    option("screenshots", "Where pictures are written.", "folder");
    option("trace-stalls", "Where stalls of the window's thread are written.", "file");
    option("no-false-alarm", "Leave out the run against a living primary.");
    option("no-hold", "Do not hold the run.");
    option("wrong-code", "Type another code than the guard asks for: the drive must then fail.");
    parser.process(arguments);
    Options options;
    options.labFolder = parser.value(QStringLiteral("lab"));
    options.labProgram = parser.value(QStringLiteral("lab-program"));
    options.jsonFile = parser.value(QStringLiteral("json"));
    options.console.fleetFile = options.labFolder + QStringLiteral("/fleet.yaml");
    options.console.stallFile = parser.value(QStringLiteral("trace-stalls"));
    options.story.pictures = parser.value(QStringLiteral("screenshots"));
    options.story.hasFalseAlarm = !parser.isSet(QStringLiteral("no-false-alarm"));
    options.story.isHeldOnce = !parser.isSet(QStringLiteral("no-hold"));
    options.story.isCodeWrong = parser.isSet(QStringLiteral("wrong-code"));
    return options;
}

QWidget* mainWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget->isWindow() && widget->windowHandle() != nullptr)
            return widget;
    return nullptr;
}

bool write(const QString& path, QJsonObject account, const QStringList& words)
{
    account[QStringLiteral("lastWords")] = QJsonArray::fromStringList(words);
    QFile file(path);
    const QByteArray bytes = QJsonDocument(account).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// One play on one window, in the order of dependence.
struct Play
{
    Play(QWidget& window, const Options& options)
        : screen(window)
        , hand(*window.windowHandle())
        , lab(options.labProgram, options.labFolder)
        , story(screen, hand, lab, options.story)
        , driver(story.acts())
    {
    }

    const Screen screen;
    Hand hand;
    LabCommand lab;
    FailoverStory story;
    Driver driver;
};

/// Says what did not come true, and writes the account. The exit code.
int report(const Play& play, const Options& options)
{
    const QString& failed = play.driver.failedAct();
    if (!failed.isEmpty())
        std::fprintf(stderr, "Did not come true: %s\nThe screen said:\n%s\n",
                     qUtf8Printable(failed),
                     qUtf8Printable(play.screen.words().join(QLatin1Char('\n'))));
    const bool isWritten = options.jsonFile.isEmpty() ||
                           write(options.jsonFile, play.driver.account(), play.screen.words());
    if (!isWritten)
        std::fprintf(stderr, "%s could not be written.\n", qUtf8Printable(options.jsonFile));
    return failed.isEmpty() && isWritten ? 0 : exitFailed;
}

int run(QApplication& application, const Options& options)
{
    StartupTrace trace;
    Console console(application, options.console, trace);
    console.open();
    std::optional<Play> play;
    // The window comes when the fleet file and its secrets are read.
    QTimer waiting;
    waiting.setInterval(windowInterval);
    QObject::connect(&waiting, &QTimer::timeout, &application, [&] {
        QWidget* window = mainWindow();
        if (window == nullptr)
            return;
        waiting.stop();
        window->resize(windowSize);
        play.emplace(*window, options);
        QObject::connect(&play->driver, &Driver::finished, &application,
                         [] { QCoreApplication::exit(0); });
        play->driver.start();
    });
    waiting.start();
    const int code = QApplication::exec();
    return play ? report(*play, options) : code;
}

} // namespace
} // namespace pilothouse::drive

int main(int argc, char** argv)
{
    using namespace pilothouse;
    if (!keepProcessPrivate())
        return drive::exitFailed;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pilothouse"));
    QApplication::setApplicationVersion(QStringLiteral(PILOTHOUSE_VERSION));
    if (!ui::Theme::loadFonts())
        return drive::exitFailed;
    const drive::Options options = drive::readOptions(QApplication::arguments());
    if (options.labFolder.isEmpty() || options.labProgram.isEmpty()) {
        std::fputs("Give --lab FOLDER and --lab-program FILE.\n", stderr);
        return drive::exitUsage;
    }
    return drive::run(application, options);
}
