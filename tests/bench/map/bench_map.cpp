#include "fixtures.h"

#include "ui/map/map_widget.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <functional>

/// What the map costs: bench_map --json FILE. Milliseconds on the raster paint engine, so nothing
/// depends on a display.
using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

struct Timed
{
    QString what;
    int regions = 0;
    QSize size;
    double medianMs = 0.0;
    double p95Ms = 0.0;
    int runs = 0;
};

Timed measure(const QString& what, int runs, const std::function<void(int)>& act)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        act(run);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    return {what, 0, {}, at(0.5), at(0.95), runs};
}

/// Every region's and link's words differ from the fixture's, as after a round of probes.
FleetAssessment changed(FleetAssessment fleet, int run)
{
    const QString words = QStringLiteral("lag 0.%1 s").arg(run % 90 + 10);
    for (RegionAssessment& region : fleet.regions)
        region.headline = words;
    for (LinkAssessment& link : fleet.links)
        link.label = words;
    return fleet;
}

std::vector<Timed> measureMap(int regions, const QSize& size)
{
    const Theme theme(ThemeKind::Dark);
    Selection selection;
    MapWidget map(theme, selection);
    map.resize(size);
    const FleetAssessment fleet = test::normalFleet(regions);
    map.setAssessment(fleet);
    // Without alpha, as a window's own backing store is.
    QImage frame(size, QImage::Format_RGB32);
    const auto paint = [&] { map.render(&frame, {}, {}, QWidget::DrawChildren); };
    paint();
    std::vector<Timed> results;
    results.push_back(
        measure(QStringLiteral("frame, all layers cached"), 200, [&](int) { paint(); }));
    results.push_back(measure(QStringLiteral("scene and link layer rebuilt after new data"), 40,
                              [&](int run) { map.setAssessment(changed(fleet, run)); }));
    results.push_back(measure(QStringLiteral("everything rebuilt after a move of the view"), 20,
                              [&](int run) { map.setCentreMeridian(run % 2 == 0 ? 12.0 : 11.0); }));
    for (Timed& result : results) {
        result.regions = regions;
        result.size = size;
    }
    return results;
}

QJsonObject toJson(const Timed& measured)
{
    return {{QStringLiteral("what"), measured.what},
            {QStringLiteral("regions"), measured.regions},
            {QStringLiteral("width"), measured.size.width()},
            {QStringLiteral("height"), measured.size.height()},
            {QStringLiteral("median_ms"), measured.medianMs},
            {QStringLiteral("p95_ms"), measured.p95Ms},
            {QStringLiteral("runs"), measured.runs}};
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3 || arguments[1] != QStringLiteral("--json")) {
        out << "usage: bench_map --json FILE\n";
        return 2;
    }
    if (!Theme::loadFonts()) {
        out << "The bundled fonts could not be loaded.\n";
        return 1;
    }
    QJsonArray results;
    for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)}) {
        for (const int regions : {3, 60, 1000}) {
            for (const Timed& measured : measureMap(regions, size)) {
                results.append(toJson(measured));
                out << QStringLiteral("%1x%2 %3 regions: %4: median %5 ms, p95 %6 ms\n")
                           .arg(size.width())
                           .arg(size.height())
                           .arg(regions, 4)
                           .arg(measured.what)
                           .arg(measured.medianMs, 0, 'f', 2)
                           .arg(measured.p95Ms, 0, 'f', 2);
                out.flush();
            }
        }
    }
    QFile file(arguments[2]);
    const QJsonObject document{{QStringLiteral("bench"), QStringLiteral("map")},
                               {QStringLiteral("results"), results}};
    const QByteArray bytes = QJsonDocument(document).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        out << "The results could not be written to " << arguments[2] << ".\n";
        return 1;
    }
    return 0;
}
