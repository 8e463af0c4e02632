#include "tests/bench/probes/bare_loop.h"
#include "tests/bench/probes/watcher_load.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <curl/curl.h>
#include <sys/resource.h>

#include <cstdio>

/// What watching costs: CPU seconds of this process per 1000 HTTPS probes, by the product's watcher
/// and by a bare libcurl loop in the same minute on the same machine.
using namespace pilothouse;
using namespace pilothouse::bench;

namespace {

struct Case
{
    int targets = 0;
    double keptAliveFloor = 0.0; ///< CPU seconds per 1000 probes.
};
constexpr Case cases[] = {{50, 0.4}, {200, 0.25}, {1'000, 0.2}};
constexpr int targetsMax = 1'000;

/// A thousand listeners, and a connection to each with a second one in the air.
void allowManySockets()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int complain(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(error.what), qUtf8Printable(error.why));
    return 1;
}

QJsonObject measure(const QString& prober, const Load& load, double floor)
{
    const bool isProduct = prober == QStringLiteral("pilothouse");
    const LoadFigures figures = isProduct ? measureWatcher(load) : measureBareLoop(load);
    QJsonObject row = toJson(prober, load, figures, isProduct && !load.isFresh ? floor : 0.0);
    std::fprintf(stderr,
                 "%-10s %4d targets, %-10s: %.3f CPU s per 1000 probes, %.0f/s, %d errors\n",
                 qUtf8Printable(prober), load.count, load.isFresh ? "fresh" : "kept alive",
                 row[QStringLiteral("cpu_s_per_1000_probes")].toDouble(),
                 row[QStringLiteral("probes_per_s")].toDouble(), static_cast<int>(figures.errors));
    return row;
}

QJsonArray measureAll(const Endpoints& targets, Milliseconds duration)
{
    QJsonArray rows;
    for (const bool isFresh : {false, true})
        for (const Case& each : cases)
            for (const auto& prober : {QStringLiteral("libcurl"), QStringLiteral("pilothouse")})
                rows.append(measure(prober,
                                    {targets, each.targets, isFresh, Milliseconds{3'000}, duration},
                                    each.keptAliveFloor));
    return rows;
}

bool write(const QString& path, const QJsonArray& rows)
{
    const QJsonObject document{{QStringLiteral("bench"), QStringLiteral("probes")},
                               {QStringLiteral("floor_probes_per_s_of_1000_targets"), 1'000},
                               {QStringLiteral("results"), rows}};
    QFile file(path);
    const QByteArray json = QJsonDocument(document).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

} // namespace

int main(int argc, char** argv)
{
    allowManySockets();
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const auto targets = Endpoints::start(targetsMax);
    if (!targets)
        return complain(targets.error());
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("json"), QStringLiteral("Write the figures to this file."),
                        QStringLiteral("file"), QStringLiteral("bench_probes.json")},
                       {QStringLiteral("seconds"), QStringLiteral("How long each load lasts."),
                        QStringLiteral("n"), QStringLiteral("10")}});
    parser.process(application);
    const QJsonArray rows = measureAll(
        *targets.value(), Seconds(std::max(1, parser.value(QStringLiteral("seconds")).toInt())));
    return write(parser.value(QStringLiteral("json")), rows) ? 0 : 1;
}
