#include "ui/charts/time_chart.h"
#include "ui/theme/style.h"

#include "models/core/text.h"
#include "tests/support/suite/suite.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>

#include <cmath>
#include <limits>

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

constexpr UtcTime start{Seconds{1'795'489'200}}; // 2026-11-24 03:00:00Z
constexpr double none = std::numeric_limits<double>::quiet_NaN();

QString lagText(double seconds)
{
    return text::duration(Microseconds(static_cast<std::int64_t>(seconds * 1e6)));
}

/// `value(second)` for each second of `seconds`.
Series sampled(int seconds, const std::function<double(int)>& value)
{
    Series series;
    for (int second = 0; second < seconds; ++second)
        series.append({start + Seconds(second), value(second)});
    return series;
}

PlotSpan wholeSpan(int seconds, int columns)
{
    return {start, start + Seconds(seconds), columns};
}

QColor pixelInTheMiddle(TimeChart& chart, double timeFraction, QRgb wanted)
{
    const QImage image = chart.grab().toImage();
    const int x = static_cast<int>(image.width() * timeFraction);
    for (int y = 0; y < image.height(); ++y)
        if (image.pixel(x, y) == wanted)
            return QColor::fromRgb(wanted);
    return {};
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decimationKeepsThePeakOfEachColumn();
    void decimationNeverReturnsMoreThanTwoPointsAColumn();
    void aSecondWithoutProofBreaksTheLine();
    void missingSamplesBreakTheLineEvenWithoutNaN();
    void aLoneSampleIsDrawnAsADash();
    void scalesAreRound_data();
    void scalesAreRound();
    void ticksStandOnRoundMinutesOfUtc();
    void nothingIsPaintedOverAGap();
    void theLineDoesNotReachNowWhenSamplesStopped();
    void withoutSamplesItSaysSinceWhen();
    void aThresholdFarAboveIsNamedNotDrawn();
    void theTableHoldsTheSameSamples();
    void assistiveTechnologyReadsTheNewestValue();
    void looks();

private:
    Theme m_theme{ThemeKind::Dark};
};

void ChartTest::initTestCase()
{
    QVERIFY(Theme::loadFonts());
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void ChartTest::decimationKeepsThePeakOfEachColumn()
{
    const Series series = sampled(3'600, [](int second) { return second == 1'234 ? 99.0 : 1.0; });
    double most = 0.0;
    for (const QPointF& point : decimate(series, wholeSpan(3'600, 100)))
        most = std::max(most, point.y());
    QCOMPARE(most, 99.0);
}

void ChartTest::decimationNeverReturnsMoreThanTwoPointsAColumn()
{
    const Series series = sampled(3'600, [](int second) { return std::sin(second); });
    QVERIFY(decimate(series, wholeSpan(3'600, 300)).size() <= 602);
}

void ChartTest::aSecondWithoutProofBreaksTheLine()
{
    const Series series =
        sampled(300, [](int second) { return second > 100 && second < 120 ? none : 1.0; });
    QCOMPARE(lineSegments(decimate(series, wholeSpan(300, 600))), 2);
    QCOMPARE(lineSegments(decimate(series, wholeSpan(300, 30))), 2);
}

void ChartTest::missingSamplesBreakTheLineEvenWithoutNaN()
{
    Series series = sampled(60, [](int) { return 1.0; });
    for (int second = 100; second < 160; ++second)
        series.append({start + Seconds(second), 1.0});
    QCOMPARE(lineSegments(decimate(series, wholeSpan(160, 400))), 2);
}

void ChartTest::aLoneSampleIsDrawnAsADash()
{
    const Series series = sampled(60, [](int second) { return second == 30 ? 5.0 : none; });
    const QList<QPointF> points = decimate(series, wholeSpan(60, 60));
    QVERIFY(points.at(0).y() == 5.0 && points.at(1).y() == 5.0);
    QVERIFY(points.at(1).x() > points.at(0).x());
}

void ChartTest::scalesAreRound_data()
{
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("step");
    QTest::newRow("lag of a healthy link") << 0.083 << 0.1 << 0.02;
    QTest::newRow("half a minute") << 38.0 << 40.0 << 10.0;
    QTest::newRow("exactly round") << 5.0 << 5.0 << 1.0;
    QTest::newRow("nothing") << 0.0 << 1.0 << 0.5;
}

void ChartTest::scalesAreRound()
{
    QFETCH(double, greatest);
    const ValueScale scale = valueScale(greatest, 5);
    QTEST(scale.max, "max");
    QTEST(scale.step, "step");
}

void ChartTest::ticksStandOnRoundMinutesOfUtc()
{
    QStringList ticks;
    for (const UtcTime tick : timeTicks(start + Seconds(17), start + Seconds(917), 5))
        ticks.append(tickText(tick));
    QCOMPARE(ticks.join(QLatin1Char(' ')), QStringLiteral("03:05Z 03:10Z 03:15Z"));
}

void ChartTest::nothingIsPaintedOverAGap()
{
    const Series series =
        sampled(300, [](int second) { return second > 120 && second < 180 ? none : 1.0; });
    TimeChart chart(m_theme, QStringLiteral("Lag"), lagText);
    chart.resize(600, 200);
    chart.show();
    chart.setData({start + Seconds(299), {{QString(), &series}}, {}, {}});
    QCOMPARE(lineSegments(chart.plotView().plot().lines.at(0).points), 2);
    const QRgb line = m_theme.colors().series[0].rgb();
    QVERIFY(pixelInTheMiddle(chart, 0.25, line).isValid());
    QVERIFY(!pixelInTheMiddle(chart, 0.5, line).isValid());
}

void ChartTest::theLineDoesNotReachNowWhenSamplesStopped()
{
    const Series series = sampled(200, [](int) { return 1.0; });
    TimeChart chart(m_theme, QStringLiteral("Lag"), lagText);
    chart.resize(600, 200);
    chart.show();
    chart.setData({start + Seconds(299), {{QStringLiteral("West Europe"), &series}}, {}, {}});
    const Plot& plot = chart.plotView().plot();
    QVERIFY(plot.lines.at(0).points.last().x() < 202.0);
    QCOMPARE(*plot.unknownFrom, 200.0);
    QCOMPARE(plot.lines.at(0).endText, QStringLiteral("West Europe — since 03:03:19Z"));
}

void ChartTest::withoutSamplesItSaysSinceWhen()
{
    const Series series = sampled(60, [](int) { return 1.0; });
    TimeChart chart(m_theme, QStringLiteral("Lag"), lagText);
    chart.show();
    chart.setData({start + Seconds(4'000), {{QString(), &series}}, {}, {}});
    QCOMPARE(chart.plotView().plot().message, QStringLiteral("No samples since 03:00:59Z"));
    chart.setData({start + Seconds(4'000), {{QString(), nullptr}}, {}, {}});
    QCOMPARE(chart.plotView().plot().message, QStringLiteral("No samples yet"));
    QCOMPARE(chart.valueText(), QStringLiteral("—"));
}

void ChartTest::aThresholdFarAboveIsNamedNotDrawn()
{
    const Series series = sampled(60, [](int) { return 1.0; });
    TimeChart chart(m_theme, QStringLiteral("Lag"), lagText);
    chart.show();
    chart.setData({start + Seconds(59),
                   {{QString(), &series}},
                   {{2.0, QStringLiteral("warn 2 s")}, {300.0, QStringLiteral("RPO 5 min")}},
                   {}});
    const Plot& plot = chart.plotView().plot();
    QCOMPARE(plot.thresholds, (std::vector<Threshold>{{2.0, QStringLiteral("warn 2 s")}}));
    QVERIFY(plot.scale.max < 300.0);
}

void ChartTest::theTableHoldsTheSameSamples()
{
    const Series series = sampled(10, [](int second) { return second == 8 ? none : 0.5; });
    TimeChart chart(m_theme, QStringLiteral("Lag"), lagText);
    chart.show();
    chart.setData({start + Seconds(9), {{QStringLiteral("West Europe"), &series}}, {}, {}});
    QTest::keyClick(&chart, Qt::Key_T);
    QVERIFY(chart.isTableShown());
    const SamplesModel& samples = chart.samples();
    QCOMPARE(samples.rowCount(), 10);
    const auto cell = [&samples](int row, int column) {
        return samples.data(samples.index(row, column), Qt::DisplayRole).toString();
    };
    QCOMPARE(cell(0, 0) + cell(0, 1), QStringLiteral("03:00:09Z0.50 s"));
    QCOMPARE(cell(1, 1), QStringLiteral("—"));
}

void ChartTest::assistiveTechnologyReadsTheNewestValue()
{
    const Series series = sampled(60, [](int) { return 4.2; });
    TimeChart chart(m_theme, QStringLiteral("Replication lag"), lagText);
    chart.show();
    chart.setData({start + Seconds(59), {{QStringLiteral("West Europe"), &series}}, {}, {}});
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Replication lag"));
    QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("West Europe 4.2 s"));
}

void ChartTest::looks()
{
    const Series one = sampled(880, [](int second) {
        return second > 300 && second < 380 ? none : 0.08 + 0.02 * std::sin(second * 0.05);
    });
    const Series two =
        sampled(700, [](int second) { return 0.22 + 0.03 * std::sin(second * 0.03); });
    const Series three = sampled(900, [](int second) { return 0.21 + second * 0.0001; });
    const QDir folder(QStringLiteral(PILOTHOUSE_BINARY_DIR "/pages"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
        m_theme.setKind(kind);
        TimeChart chart(m_theme, QStringLiteral("Replication lag"), lagText);
        chart.resize(720, 220);
        chart.show();
        chart.setData({start + Seconds(899),
                       {{QStringLiteral("West Europe"), &one},
                        {QStringLiteral("Southeast Asia"), &two},
                        {QStringLiteral("Japan East"), &three}},
                       {{0.4, QStringLiteral("warn 0.4 s")}, {30.0, QStringLiteral("crit 30 s")}},
                       {}});
        const QString name = kind == ThemeKind::Dark ? QStringLiteral("chart-dark.png")
                                                     : QStringLiteral("chart-light.png");
        QVERIFY(chart.grab().save(folder.filePath(name)));
    }
    m_theme.setKind(ThemeKind::Dark);
}

PILOTHOUSE_TEST(ChartTest)
#include "chart_test.moc"
