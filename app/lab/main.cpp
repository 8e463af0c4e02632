#include "app/lab/commands/commands.h"
#include "app/lab/fabric/fabric.h"
#include "app/lab/plan/plan.h"
#include "app/lab/services/services.h"
#include "app/lab/supervisor/supervisor.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <unistd.h>

#include <cstdio>

namespace {

using namespace pilothouse;
using namespace pilothouse::lab;

constexpr auto usage = R"(Three cloud regions on one machine.

  pilothouse-lab up                     bring it up; with --synchronous quorum a commit waits for
                                        one of the two other regions
  pilothouse-lab status [--json]        what runs, where, and how to check it
  pilothouse-lab fault REGION KIND      kill hang partition slow app-error full-disk
  pilothouse-lab fault REGION|arm KIND  arm-429 arm-500 arm-hang arm-slow arm-lost arm-lies
                                        arm-locked; and for arm token-expired
  pilothouse-lab fault VANTAGE KIND     dns-dead dns-old: desk, users-europe, ...
  pilothouse-lab fault FROM>TO KIND     cut one pair silently; or mute: no answer comes back
  pilothouse-lab heal all | PLACE [KIND] | FROM>TO
  pilothouse-lab down                   end every process, remove every file)";

struct Options
{
    QStringList words; ///< The command and what follows it.
    QString name;
    QString folder;
    QString lab;
    QString region;
    int progress = -1;
    pid_t owner = 0; ///< The lab is taken down when this process has ended; 0: nobody owns it.
    bool asJson = false;
    QString synchronous; ///< up: "quorum", or empty.
};

Options parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(usage));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("See above."));
    const QCommandLineOption name(QStringLiteral("name"),
                                  QStringLiteral("The lab's name, if there are several."),
                                  QStringLiteral("name"), QStringLiteral("default"));
    const QCommandLineOption folder(QStringLiteral("folder"),
                                    QStringLiteral("Where the lab lies; must not exist yet."),
                                    QStringLiteral("path"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("status as JSON."));
    const QCommandLineOption owner(QStringLiteral("while"),
                                   QStringLiteral("up: for as long as that process runs."),
                                   QStringLiteral("pid"), QStringLiteral("0"));
    const QCommandLineOption synchronous(
        QStringLiteral("synchronous"),
        QStringLiteral("up: what a commit waits for; \"quorum\" is one other region."),
        QStringLiteral("mode"));
    QCommandLineOption lab(QStringLiteral("lab"), {}, QStringLiteral("path"));
    QCommandLineOption region(QStringLiteral("region"), {}, QStringLiteral("id"));
    QCommandLineOption progress(QStringLiteral("progress"), {}, QStringLiteral("fd"),
                                QStringLiteral("-1"));
    for (QCommandLineOption* own : {&lab, &region, &progress})
        own->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({name, folder, json, owner, synchronous, lab, region, progress});
    parser.process(application);
    return {parser.positionalArguments(), parser.value(name),
            parser.value(folder),         parser.value(lab),
            parser.value(region),         parser.value(progress).toInt(),
            parser.value(owner).toInt(),  parser.isSet(json),
            parser.value(synchronous)};
}

Place placeOf(const Options& options)
{
    const QString folder =
        options.folder.isEmpty()
            ? defaultFolder(options.name, ::getuid(), qEnvironmentVariable("XDG_RUNTIME_DIR"))
            : QDir::cleanPath(QDir::current().absoluteFilePath(options.folder));
    return {options.name, folder};
}

int runService(const Options& options, const Topology& topology)
{
    const QString service = options.words.value(1);
    if (service == QStringLiteral("application"))
        return runApplication(topology, options.region);
    if (service == QStringLiteral("control"))
        return runControl(topology);
    if (service == QStringLiteral("users"))
        return runUsers(topology);
    std::fprintf(stderr, "No service \"%s\"\n", qPrintable(options.words.value(1)));
    return 2;
}

/// The lab's own processes: each reads the topology and does one thing.
int runPart(const Options& options)
{
    const Result<Topology> topology = readTopology(options.lab);
    if (!topology)
        return refuse(topology.error());
    const QString part = options.words.first();
    if (part == QStringLiteral("fabric"))
        return runFabric(topology.value());
    if (part == QStringLiteral("supervise"))
        return runSupervisor(topology.value(), options.progress, options.owner);
    return runService(options, topology.value());
}

int runCommand(const Options& options)
{
    const QString command = options.words.value(0);
    const QStringList rest = options.words.mid(1);
    const Place place = placeOf(options);
    const bool isQuorum = options.synchronous == QStringLiteral("quorum");
    if (command == QStringLiteral("up") && (isQuorum || options.synchronous.isEmpty()))
        return up(place, {options.owner, isQuorum});
    if (command == QStringLiteral("down"))
        return down(place);
    if (command == QStringLiteral("status"))
        return showStatus(place, options.asJson);
    if (command == QStringLiteral("fault"))
        return fault(place, rest);
    if (command == QStringLiteral("heal"))
        return heal(place, rest);
    std::fprintf(stderr, "%s\n", usage);
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pilothouse-lab"));
    const Options options = parse(application);
    const QStringList parts{QStringLiteral("fabric"), QStringLiteral("supervise"),
                            QStringLiteral("serve")};
    if (parts.contains(options.words.value(0)) && !options.lab.isEmpty())
        return runPart(options);
    return runCommand(options);
}
