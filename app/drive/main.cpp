#include "app/console/console.h"
#include "app/drive/comparison.h"
#include "app/drive/failover_story.h"
#include "app/drive/outside_ruler.h"
#include "app/drive/take_over_story.h"
#include "app/process/process_privacy.h"

#include <QCommandLineParser>
#include <QDir>
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
    qint64 holder = 0; ///< Not 0: the take-over is played, from that process.
    QString programs;  ///< Folder of pilothouse-lab and pilothouse-ruler.
    QString labFolder;
    QString jsonFile;
};

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plays one story on the console by key and mouse events."));
    parser.addHelpOption();
    const auto option = [&parser](const char* name, const char* what, const char* value = nullptr) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what),
                          value ? QString::fromLatin1(value) : QString()});
    };
    option("lab", "The lab's folder.", "folder");
    option("programs", "Where pilothouse-lab and pilothouse-ruler are.", "folder");
    option("json", "Where the account is written.", "file");
    option("screenshots", "Where pictures are written.", "folder");
    option("trace-stalls", "Where stalls of the window's thread are written.", "file");
    option("no-false-alarm", "Leave out the run against a living primary.");
    option("no-hold", "Do not hold the run.");
    option("wrong-code", "Type another code than the guard asks for: the drive must then fail.");
    option("take-over-from", "Kill that process in the middle of its run and take it over.",
           "process");
    parser.process(arguments);
    Options options;
    options.labFolder = parser.value(QStringLiteral("lab"));
    options.programs = parser.value(QStringLiteral("programs"));
    options.jsonFile = parser.value(QStringLiteral("json"));
    options.console.fleetFile = options.labFolder + QStringLiteral("/fleet.yaml");
    options.console.stallFile = parser.value(QStringLiteral("trace-stalls"));
    options.story.pictures = parser.value(QStringLiteral("screenshots"));
    options.holder = parser.value(QStringLiteral("take-over-from")).toLongLong();
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

bool write(const QString& path, const QJsonObject& account)
{
    QFile file(path);
    const QByteArray bytes = QJsonDocument(account).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The result in the run that the console exported last, into the folder that its screen names.
QJsonObject exportedResult(const QStringList& screen)
{
    const QString said = QStringLiteral("Written to ");
    for (const QString& line : screen) {
        if (!line.startsWith(said))
            continue;
        const QDir folder(line.mid(said.size()));
        const QStringList runs =
            folder.entryList({QStringLiteral("FO-*.json")}, QDir::Files, QDir::Time);
        QFile file(folder.filePath(runs.value(0)));
        if (!runs.isEmpty() && file.open(QIODevice::ReadOnly))
            return QJsonDocument::fromJson(file.readAll()).object()["result"].toObject();
    }
    return {};
}

/// One play at one desk, in the order of dependence.
struct Play
{
    explicit Play(const Options& options)
        : lab(QDir(options.programs).filePath(QStringLiteral("pilothouse-lab")), options.labFolder)
        , failover(screen, hand, lab, options.story)
        , takeOver(screen, hand, lab, options.holder, options.story.pictures)
        , driver(options.holder != 0 ? takeOver.acts() : failover.acts())
    {
    }

    const Screen screen{mainWindow};
    Hand hand{mainWindow};
    LabCommand lab;
    FailoverStory failover;
    TakeOverStory takeOver;
    Driver driver;
};

/// What the ruler beside the story counted, into the account and said; nothing when it could not.
std::optional<QJsonObject> count(OutsideRuler& ruler, QJsonObject& account)
{
    const std::optional<QJsonObject> sums = ruler.finish();
    if (!sums)
        return std::nullopt;
    account[QStringLiteral("ruler")] = *sums;
    std::printf("  The ruler beside it, which shares nothing with the console: %lld rows "
                "acknowledged, %lld lost; nobody could write for %.3f s.\n",
                static_cast<long long>((*sums)["acknowledged"].toInteger()),
                static_cast<long long>((*sums)["lost"].toArray().size()),
                (*sums)["gap"]["seconds"].toDouble());
    return sums;
}

/// Where the console's own measure contradicts the ruler's, into the account. Whether they agree.
bool compare(const QJsonObject& sums, const QStringList& screen, QJsonObject& account)
{
    const QJsonObject result = exportedResult(screen);
    const QStringList found = contradictions(result, sums);
    account[QStringLiteral("result")] = result;
    account[QStringLiteral("contradictions")] = QJsonArray::fromStringList(found);
    for (const QString& contradiction : found)
        std::fprintf(stderr, "The result and the ruler contradict each other. %s\n",
                     qUtf8Printable(contradiction));
    return found.isEmpty();
}

/// Says what did not come true, and writes the account. The exit code.
int report(const Play& play, OutsideRuler& ruler, const Options& options)
{
    const QStringList words = play.screen.words();
    QJsonObject account = play.driver.account();
    account[QStringLiteral("lastWords")] = QJsonArray::fromStringList(words);
    const QString& failed = play.driver.failedAct();
    if (!failed.isEmpty())
        std::fprintf(stderr, "Did not come true: %s\nThe screen said:\n%s\n",
                     qUtf8Printable(failed), qUtf8Printable(words.join(QLatin1Char('\n'))));
    bool isRight = false;
    if (const auto sums = failed.isEmpty() ? count(ruler, account) : std::nullopt)
        // What wrote before the take-over died with the process that did.
        isRight = options.holder != 0 || compare(*sums, words, account);
    const bool isWritten = options.jsonFile.isEmpty() || write(options.jsonFile, account);
    if (!isWritten)
        std::fprintf(stderr, "%s could not be written.\n", qUtf8Printable(options.jsonFile));
    return isRight && isWritten ? 0 : exitFailed;
}

int run(QApplication& application, const Options& options)
{
    OutsideRuler ruler(options.programs, options.labFolder);
    if (!ruler.begin())
        return exitFailed;
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
        play.emplace(options);
        QObject::connect(&play->driver, &Driver::finished, &application,
                         [] { QCoreApplication::exit(0); });
        play->driver.start();
    });
    waiting.start();
    const int code = QApplication::exec();
    return play ? report(*play, ruler, options) : code;
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
    if (options.labFolder.isEmpty() || options.programs.isEmpty()) {
        std::fputs("Give --lab FOLDER and --programs FOLDER.\n", stderr);
        return drive::exitUsage;
    }
    return drive::run(application, options);
}
