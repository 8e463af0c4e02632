#include "tests/support/suite/suite.h"
#include "ui/theme/contrast.h"
#include "ui/theme/palettes.h"

#include <cmath>

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

struct Row
{
    const char* role;
    QColor color;
    std::array<double, 4> ratios; ///< On window, panel, raised and land, from the specification.
};

std::vector<Row> darkRows()
{
    const Colors c = colorsOf(ThemeKind::Dark);
    return {
        {"text", c.text, {13.23, 11.71, 9.90, 9.06}},
        {"text2", c.text2, {8.53, 7.55, 6.38, 5.84}},
        {"disabled text", c.disabledText, {5.87, 5.20, 4.39, 4.02}},
        {"control border", c.controlBorder, {4.84, 4.28, 3.62, 3.32}},
        {"normal glyph", c.normalGlyph, {7.46, 6.60, 5.58, 5.11}},
        {"critical", c.critical, {5.53, 4.90, 4.14, 3.79}},
        {"high", c.high, {8.09, 7.16, 6.05, 5.54}},
        {"medium", c.medium, {13.05, 11.54, 9.76, 8.93}},
        {"advisory", c.advisory, {13.23, 11.71, 9.90, 9.06}},
        {"stale", c.stale, {11.13, 9.85, 8.33, 7.62}},
        {"unknown", c.unknown, {7.72, 6.83, 5.77, 5.28}},
        {"accent", c.accent, {6.07, 5.38, 4.54, 4.16}},
        {"drill", c.drill, {6.69, 5.92, 5.00, 4.58}},
    };
}

std::vector<Row> lightRows()
{
    const Colors c = colorsOf(ThemeKind::Light);
    return {
        {"text", c.text, {12.20, 13.97, 16.03, 10.58}},
        {"text2", c.text2, {6.78, 7.77, 8.91, 5.88}},
        {"disabled text", c.disabledText, {4.73, 5.42, 6.22, 4.10}},
        {"control border", c.controlBorder, {3.88, 4.44, 5.10, 3.37}},
        {"normal glyph", c.normalGlyph, {5.11, 5.85, 6.72, 4.43}},
        {"critical", c.critical, {4.91, 5.62, 6.45, 4.26}},
        {"high", c.high, {1.88, 2.15, 2.47, 1.63}},
        {"medium", c.medium, {1.03, 1.11, 1.28, 1.19}},
        {"advisory", c.advisory, {12.20, 13.97, 16.03, 10.58}},
        {"stale", c.stale, {3.97, 4.55, 5.22, 3.45}},
        {"unknown", c.unknown, {5.64, 6.46, 7.41, 4.89}},
        {"accent", c.accent, {5.33, 6.10, 7.00, 4.62}},
        {"drill", c.drill, {5.23, 5.99, 6.87, 4.54}},
    };
}

std::array<QColor, 4> groundsOf(const Colors& c)
{
    return {c.window, c.panel, c.raised, c.land};
}

} // namespace

/// The palette against the numbers its design promises (WCAG 2.2, relative luminance).
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blackOnWhiteIsTwentyOne();
    void everyTokenHasThePromisedRatio_data();
    void everyTokenHasThePromisedRatio();
    void textReachesFourAndAHalfOnEveryGround_data() { themes(); }
    void textReachesFourAndAHalfOnEveryGround();
    void glyphsOrTheirOutlinesReachThree_data() { themes(); }
    void glyphsOrTheirOutlinesReachThree();
    void textOnFillsReachesFourAndAHalf_data() { themes(); }
    void textOnFillsReachesFourAndAHalf();
    void selectedRowsStayReadable_data() { themes(); }
    void selectedRowsStayReadable();

private:
    static void themes()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
    }

    static Colors fetched()
    {
        const int* kind = static_cast<const int*>(QTest::qData("kind", QMetaType::Int));
        return colorsOf(static_cast<ThemeKind>(*kind));
    }
};

void ContrastTest::blackOnWhiteIsTwentyOne()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
}

void ContrastTest::everyTokenHasThePromisedRatio_data()
{
    QTest::addColumn<double>("measured");
    QTest::addColumn<double>("promised");
    const auto add = [](const char* theme, const Colors& colors, const std::vector<Row>& rows) {
        const char* names[] = {"window", "panel", "raised", "land"};
        const auto grounds = groundsOf(colors);
        for (const Row& row : rows)
            for (std::size_t i = 0; i < grounds.size(); ++i)
                QTest::addRow("%s: %s on %s", theme, row.role, names[i])
                    << contrastRatio(row.color, grounds[i]) << row.ratios[i];
    };
    add("dark", colorsOf(ThemeKind::Dark), darkRows());
    add("light", colorsOf(ThemeKind::Light), lightRows());
}

void ContrastTest::everyTokenHasThePromisedRatio()
{
    QFETCH(double, measured);
    QFETCH(double, promised);
    QVERIFY2(std::abs(measured - promised) <= 0.011,
             qPrintable(QStringLiteral("%1, promised %2").arg(measured).arg(promised)));
}

void ContrastTest::textReachesFourAndAHalfOnEveryGround()
{
    const Colors c = fetched();
    for (const QColor& ground : groundsOf(c)) {
        QVERIFY(contrastRatio(c.text, ground) >= 4.5);
        QVERIFY(contrastRatio(c.text2, ground) >= 4.5);
    }
    QVERIFY(contrastRatio(c.bandText, c.bandGround) >= 4.5);
    QVERIFY(contrastRatio(c.replayText, c.replayGround) >= 4.5);
}

void ContrastTest::glyphsOrTheirOutlinesReachThree()
{
    const Colors c = fetched();
    for (const QColor& ground : groundsOf(c)) {
        for (const QColor& mark : {c.normalGlyph, c.critical, c.stale, c.unknown, c.advisory})
            QVERIFY(contrastRatio(mark, ground) >= 3.0);
        for (const QColor& fill : {c.high, c.medium})
            QVERIFY(contrastRatio(c.hasOutlinedFills ? c.outline : fill, ground) >= 3.0);
    }
}

void ContrastTest::textOnFillsReachesFourAndAHalf()
{
    const Colors c = fetched();
    for (const Severity severity : {Severity::Medium, Severity::High, Severity::Critical})
        QVERIFY(contrastRatio(c.onSeverity(severity), c.severity(severity)) >= 4.5);
}

void ContrastTest::selectedRowsStayReadable()
{
    const Colors c = fetched();
    QVERIFY(contrastRatio(c.text, c.selection) >= 4.5);
    QVERIFY(contrastRatio(c.text2, c.selection) >= 4.2);
}

PILOTHOUSE_TEST(ContrastTest)

#include "contrast_test.moc"
