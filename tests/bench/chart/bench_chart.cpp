#include "ui/charts/time_chart.h"
#include "ui/theme/style.h"
#include "ui/widgets/sparkline.h"

#include "models/core/text.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

/// How long a chart of a whole hour (3,600 points a line) takes to show the next second: taking the
/// samples, decimating, laying out, painting. And one of the small curves that every page paints
/// again each few seconds.
namespace {

using namespace pilothouse;
using namespace pilothouse::ui;

constexpr UtcTime start{Seconds{1'795'500'000}};

Series hour(double phase)
{
    Series series;
    for (int second = 0; second < 3'600; ++second)
        series.append({start + Seconds(second), 2.0 + std::sin(second * 0.01 + phase)});
    return series;
}

struct Timing
{
    double medianMs = 0.0;
    double worstMs = 0.0;
};

Timing measure(TimeChart& chart, std::vector<Series>& lines)
{
    std::vector<double> rounds;
    for (int round = 0; round < 60; ++round) {
        ChartData next{start + Seconds(3'600 + round), {}, {{3.5, QStringLiteral("limit")}}, {}};
        for (Series& series : lines) {
            series.append({next.now, 2.0 + std::sin(round * 0.7)});
            next.lines.push_back({QStringLiteral("West Europe"), &series});
        }
        QElapsedTimer timer;
        timer.start();
        chart.setData(next);
        chart.grab();
        rounds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(rounds.begin(), rounds.end());
    return {rounds[rounds.size() / 2], rounds.back()};
}

QJsonObject run(Theme& theme, int lineCount)
{
    std::vector<Series> lines;
    for (int i = 0; i < lineCount; ++i)
        lines.push_back(hour(i));
    TimeChart chart(theme, QStringLiteral("Replication lag"), [](double seconds) {
        return text::duration(Microseconds(static_cast<std::int64_t>(seconds * 1e6)));
    });
    chart.resize(900, 300);
    chart.show();
    const Timing timing = measure(chart, lines);
    return {{QStringLiteral("lines"), lineCount},
            {QStringLiteral("points"), 3'600 * lineCount},
            {QStringLiteral("updateAndPaintMsMedian"), timing.medianMs},
            {QStringLiteral("updateAndPaintMsMax"), timing.worstMs}};
}

/// Ten noisy minutes in a small curve, the median of a hundred paints in ms: noise is what a
/// stroked path is slow at.
double smallCurveMs()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<> value(0.0, 1.0);
    Series series;
    for (int second = 0; second < 600; ++second)
        series.append({start + Seconds(second), value(random)});
    QImage image(300, 60, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    std::vector<double> rounds;
    for (int round = 0; round < 100; ++round) {
        QElapsedTimer timer;
        timer.start();
        paintSparkline(painter, QRectF(image.rect()), &series, {start + Seconds(600)}, Qt::white);
        rounds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds[rounds.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (!Theme::loadFonts())
        return 1;
    Theme theme(ThemeKind::Dark);
    applyTheme(application, theme);
    const QJsonObject report{{QStringLiteral("oneLine"), run(theme, 1)},
                             {QStringLiteral("fourLines"), run(theme, 4)},
                             {QStringLiteral("smallCurveMs"), smallCurveMs()},
                             {QStringLiteral("limitMs"), 10}};
    const QByteArray json = QJsonDocument(report).toJson();
    const QStringList arguments = QApplication::arguments();
    const auto option = arguments.indexOf(QStringLiteral("--json"));
    if (option < 0 || option + 1 >= arguments.size()) {
        std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
        return 0;
    }
    QFile file(arguments.at(option + 1));
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? 0 : 1;
}
