#include "tests/bench/watching/exporter.h"
#include "tests/bench/watching/pause.h"
#include "tests/bench/watching/process_cost.h"
#include "tests/bench/watching/simulated_fleet_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

/// What watching costs while nothing happens: CPU and memory of pilothoused on 3, 60 and 300
/// simulated regions, and of blackbox_exporter for the part that probes.
using namespace pilothouse;
using namespace pilothouse::bench;

namespace {

constexpr int sizes[] = {3, 60, 300};
constexpr int regionsMost = 300;
constexpr int answerMs = 20'000;
constexpr std::chrono::seconds upWithin{60};
/// First handshakes are not what watching costs.
constexpr std::chrono::seconds warmUp{15};

const QString bin = QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/");

void allowManySockets()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/// A daemon on a fleet file, in a home of its own.
class Daemon
{
public:
    Daemon(const Endpoints& endpoints, int regions)
    {
        QFile secret(m_folder.filePath(QStringLiteral("secret")));
        if (secret.open(QIODevice::WriteOnly))
            secret.write("let-in-by-anything");
        secret.close();
        secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QFile fleet(m_folder.filePath(QStringLiteral("fleet.yaml")));
        if (fleet.open(QIODevice::WriteOnly))
            fleet.write(simulatedFleetFile(endpoints, regions, secret.fileName()));
        fleet.close();
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        m_process.setProcessEnvironment(m_environment);
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
        m_process.start(bin + QStringLiteral("pilothoused"),
                        {QStringLiteral("--fleet"), fleet.fileName()});
    }

    ~Daemon()
    {
        m_process.terminate();
        m_process.waitForFinished(answerMs);
    }

    [[nodiscard]] qint64 process() const { return m_process.processId(); }

    /// How many regions it says to be up.
    [[nodiscard]] int up() const
    {
        QProcess ctl;
        ctl.setProcessEnvironment(m_environment);
        ctl.start(bin + QStringLiteral("pilothousectl"),
                  {QStringLiteral("--json"), QStringLiteral("status")});
        ctl.waitForFinished(answerMs);
        const QJsonArray regions = QJsonDocument::fromJson(ctl.readAllStandardOutput())
                                       .object()[QStringLiteral("fleet")][QStringLiteral("regions")]
                                       .toArray();
        return static_cast<int>(
            std::count_if(regions.begin(), regions.end(), [](const QJsonValue& region) {
                return region[QStringLiteral("verdict")].toString() == QStringLiteral("up");
            }));
    }

    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_folder.filePath(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_process;
};

/// Nothing when not every region was seen to be up before and after.
std::optional<QJsonObject> measureDaemon(const Endpoints& endpoints, int regions,
                                         std::chrono::seconds duration)
{
    const Daemon daemon(endpoints, regions);
    const QDeadlineTimer late(upWithin);
    while (daemon.up() < regions && !late.hasExpired())
        pauseFor(std::chrono::milliseconds(500));
    pauseFor(warmUp);
    const ServedCounts before = endpoints.served();
    const ProcessCost cost(daemon.process());
    pauseFor(duration);
    QJsonObject figures = cost.figures();
    const ServedCounts after = endpoints.served();
    if (const int up = daemon.up(); up != regions) {
        std::fprintf(stderr, "%d of %d regions are up. %s\n", up, regions,
                     daemon.log().constData());
        return std::nullopt;
    }
    figures[QStringLiteral("probes")] = static_cast<qint64>(after.requests - before.requests);
    figures[QStringLiteral("statements")] =
        static_cast<qint64>(after.statements - before.statements);
    return figures;
}

void say(const char* who, int regions, const QJsonObject& figures)
{
    std::fprintf(stderr, "%-18s %3d regions: %.2f %% of a core, %.1f MB, %lld probes\n", who,
                 regions, figures[QStringLiteral("cpu_percent_of_a_core")].toDouble(),
                 figures[QStringLiteral("memory_mb")].toDouble(),
                 figures[QStringLiteral("probes")].toInteger());
}

} // namespace

int main(int argc, char** argv)
{
    allowManySockets();
    const auto endpoints = Endpoints::start(regionsMost, Endpoints::Kind::WithDatabases);
    if (!endpoints) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(endpoints.error().what),
                     qUtf8Printable(endpoints.error().why));
        return 1;
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("json"), QStringLiteral("Write the figures to this file."),
                        QStringLiteral("file"), QStringLiteral("bench_watching.json")},
                       {QStringLiteral("seconds"), QStringLiteral("How long each is watched."),
                        QStringLiteral("n"), QStringLiteral("30")}});
    parser.process(application);
    const std::chrono::seconds duration(
        std::max(1, parser.value(QStringLiteral("seconds")).toInt()));
    QJsonArray rows;
    bool isComplete = true;
    for (const int regions : sizes) {
        QJsonObject row{{QStringLiteral("regions"), regions}};
        const std::optional<QJsonObject> daemon =
            measureDaemon(*endpoints.value(), regions, duration);
        const std::optional<QJsonObject> exporter =
            measureExporter(*endpoints.value(), regions, duration);
        isComplete = isComplete && daemon;
        row[QStringLiteral("pilothoused")] = daemon ? QJsonValue(*daemon) : QJsonValue();
        row[QStringLiteral("blackbox_exporter")] = exporter ? QJsonValue(*exporter) : QJsonValue();
        if (daemon)
            say("pilothoused", regions, *daemon);
        if (exporter)
            say("blackbox_exporter", regions, *exporter);
        rows.append(row);
    }
    QFile file(parser.value(QStringLiteral("json")));
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("results"), rows}}).toJson();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    return isComplete && isWritten ? 0 : 1;
}
