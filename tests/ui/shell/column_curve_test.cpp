#include "tests/support/suite/suite.h"
#include "ui/widgets/column_curve.h"

#include <algorithm>

using namespace pilothouse::ui;

namespace {

/// How much ink a column has, in whole pixels.
double inkOf(const QImage& picture, int column)
{
    int sum = 0;
    for (int row = 0; row < picture.height(); ++row)
        sum += qAlpha(picture.pixel(column, row));
    return sum / 255.0;
}

/// The first and the last row of a column that has ink.
std::pair<int, int> rowsOf(const QImage& picture, int column)
{
    int first = picture.height();
    int last = -1;
    for (int row = 0; row < picture.height(); ++row)
        if (qAlpha(picture.pixel(column, row)) > 0) {
            first = std::min(first, row);
            last = row;
        }
    return {first, last};
}

} // namespace

/// A thin line, column by column.
class ColumnCurveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelLineIsAsThickEverywhere();
    void aSteepLineHasNoHole();
    void aPeakKeepsItsHeight();
    void nothingIsDrawnOverAGap();
    void aFineScreenGetsAllItsPixels();
    void whatLiesOutsideIsCutOff();
};

void ColumnCurveTest::aLevelLineIsAsThickEverywhere()
{
    ColumnCurve curve({20, 10}, 1.0);
    curve.lineTo({0, 4.3}); // Begins at its own height, not at the edge.
    curve.lineTo({19.9, 4.3});
    const QImage picture = curve.drawn(Qt::white);
    for (int column = 0; column < 20; ++column) {
        QVERIFY(std::abs(inkOf(picture, column) - 1.25) < 0.02);
        QCOMPARE(rowsOf(picture, column), std::pair(3, 4)); // 3.675 to 4.925
    }
}

void ColumnCurveTest::aSteepLineHasNoHole()
{
    ColumnCurve curve({10, 100}, 1.0);
    curve.lineTo({0.5, 95});
    curve.lineTo({3.5, 5});
    curve.lineTo({3.5, 60});
    curve.lineTo({9.5, 60});
    const QImage picture = curve.drawn(Qt::white);
    for (int column = 1; column < 10; ++column) {
        const auto [top, bottom] = rowsOf(picture, column);
        const auto [topBefore, bottomBefore] = rowsOf(picture, column - 1);
        QVERIFY(top <= bottomBefore && bottom >= topBefore);
    }
    QVERIFY(rowsOf(picture, 3).second >= 60);
}

void ColumnCurveTest::aPeakKeepsItsHeight()
{
    ColumnCurve curve({30, 40}, 1.0);
    curve.lineTo({0, 39});
    curve.lineTo({14, 39});
    curve.lineTo({14.5, 2});
    curve.lineTo({15, 39});
    curve.lineTo({29, 39});
    const QImage picture = curve.drawn(Qt::white);
    QCOMPARE(rowsOf(picture, 14).first, 1); // Half of the line's width above 2.
    QCOMPARE(rowsOf(picture, 13).first, 38);
    QCOMPARE(rowsOf(picture, 16).first, 38);
}

void ColumnCurveTest::nothingIsDrawnOverAGap()
{
    ColumnCurve curve({20, 10}, 1.0);
    curve.lineTo({0, 5});
    curve.lineTo({4, 5});
    curve.interrupt();
    curve.lineTo({10, 5}); // Alone, and seen.
    curve.interrupt();
    curve.lineTo({15, 5});
    curve.lineTo({19, 5});
    const QImage picture = curve.drawn(Qt::white);
    for (int column = 0; column < 20; ++column) {
        const bool isLine = column <= 4 || column == 10 || column >= 15;
        QCOMPARE(inkOf(picture, column) > 0.0, isLine);
    }
}

void ColumnCurveTest::aFineScreenGetsAllItsPixels()
{
    ColumnCurve curve({20, 10}, 2.0);
    curve.lineTo({0, 5});
    curve.lineTo({19.9, 5});
    const QImage picture = curve.drawn(Qt::white);
    QCOMPARE(picture.size(), QSize(40, 20));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    for (int column = 0; column < 40; ++column)
        QVERIFY(std::abs(inkOf(picture, column) - 2.5) < 0.02);
}

void ColumnCurveTest::whatLiesOutsideIsCutOff()
{
    ColumnCurve curve({10, 10}, 1.0);
    curve.lineTo({-5, -5});
    curve.lineTo({15, 15});
    const QImage picture = curve.drawn(QColor(255, 0, 0, 128));
    for (int column = 0; column < 10; ++column)
        QVERIFY(inkOf(picture, column) > 0.0);
    QCOMPARE(qAlpha(picture.pixel(5, 5)), 128); // The colour's own transparency stays.
    ColumnCurve nowhere({0, 0}, 1.0);
    nowhere.lineTo({1, 1});
    QVERIFY(nowhere.drawn(Qt::white).isNull());
}

PILOTHOUSE_TEST(ColumnCurveTest)
#include "column_curve_test.moc"
