#include "tests/support/suite/suite.h"
#include "ui/theme/glyph_atlas.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/palettes.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <set>

using namespace pilothouse;
using namespace pilothouse::ui;

namespace {

constexpr int side = 64;

std::vector<std::pair<QString, GlyphSpec>> allGlyphs()
{
    std::vector<std::pair<QString, GlyphSpec>> specs;
    const auto add = [&](const char* name, auto&& change) {
        GlyphSpec spec;
        change(spec);
        specs.emplace_back(QString::fromLatin1(name), spec);
    };
    add("normal", [](GlyphSpec&) {});
    add("critical", [](GlyphSpec& s) { s.severity = Severity::Critical; });
    add("high", [](GlyphSpec& s) { s.severity = Severity::High; });
    add("medium", [](GlyphSpec& s) { s.severity = Severity::Medium; });
    add("advisory", [](GlyphSpec& s) { s.severity = Severity::Advisory; });
    add("stale", [](GlyphSpec& s) { s.quality = Quality::Stale; });
    add("unknown", [](GlyphSpec& s) { s.quality = Quality::Unknown; });
    add("error", [](GlyphSpec& s) { s.quality = Quality::Error; });
    add("maintenance", [](GlyphSpec& s) { s.isMaintenance = true; });
    add("not deployed", [](GlyphSpec& s) { s.isNotDeployed = true; });
    add("primary", [](GlyphSpec& s) { s.role = Role::Primary; });
    add("standby", [](GlyphSpec& s) { s.role = Role::Standby; });
    add("unacknowledged", [](GlyphSpec& s) {
        s.severity = Severity::High;
        s.isUnacknowledged = true;
    });
    add("returned", [](GlyphSpec& s) {
        s.severity = Severity::High;
        s.isReturned = true;
    });
    add("shelved", [](GlyphSpec& s) {
        s.severity = Severity::Medium;
        s.isShelved = true;
    });
    const std::pair<const char*, StepLook> steps[] = {
        {"step waiting", StepLook::Waiting},
        {"step running", StepLook::Running},
        {"step needs you", StepLook::YourTurn},
        {"step done", StepLook::Succeeded},
        {"step found done", StepLook::AlreadyDone},
        {"step not needed", StepLook::NotNeeded},
        {"step failed", StepLook::Failed},
        {"step taken back", StepLook::RolledBack},
        {"step not taken back", StepLook::RollBackFailed}};
    for (const auto& [name, look] : steps)
        add(name, [look = look](GlyphSpec& s) {
            s.step = look;
            s.stepNumber = 8;
        });
    return specs;
}

/// The glyph alone, reduced to ink and ground: what is left of it without colour.
QImage inGreyscale(const GlyphSpec& spec, ThemeKind kind)
{
    const Colors colors = colorsOf(kind);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colors.panel);
    QPainter painter(&image);
    drawGlyph(painter, QRectF(22, 26, 20, 20), spec, colors);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int differingPixels(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    return count;
}

} // namespace

class GlyphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Theme::loadFonts()); }

    void everyStateDiffersFromEveryOtherWithoutColour_data();
    void everyStateDiffersFromEveryOtherWithoutColour();
    void aGlyphStaysWithinItsBounds();
    void anAlarmOutranksDoubtOnlyWhenSomebodyMustAct();
    void theAtlasKeepsEachGlyphOnce();
    void bundledDigitsHaveOneWidth();
    void sheetForTheEye();
};

void GlyphsTest::everyStateDiffersFromEveryOtherWithoutColour_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
    QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
}

void GlyphsTest::everyStateDiffersFromEveryOtherWithoutColour()
{
    QFETCH(int, kind);
    const auto specs = allGlyphs();
    for (const auto& [nameA, a] : specs)
        for (const auto& [nameB, b] : specs) {
            if (a == b)
                continue;
            const auto theme = static_cast<ThemeKind>(kind);
            const int pixels = differingPixels(inGreyscale(a, theme), inGreyscale(b, theme));
            QVERIFY2(pixels >= 12, qPrintable(QStringLiteral("%1 and %2 differ in %3 pixels only")
                                                  .arg(nameA, nameB)
                                                  .arg(pixels)));
        }
}

void GlyphsTest::aGlyphStaysWithinItsBounds()
{
    const Colors colors = colorsOf(ThemeKind::Dark);
    const QRectF box(40, 40, 20, 20);
    for (const auto& [name, spec] : allGlyphs()) {
        QImage image(100, 100, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawGlyph(painter, box, spec, colors);
        painter.end();
        const QRect allowed = glyphBounds(box, spec).toAlignedRect();
        for (int y = 0; y < 100; ++y)
            for (int x = 0; x < 100; ++x)
                if (qAlpha(image.pixel(x, y)) > 8)
                    QVERIFY2(allowed.contains(x, y), qPrintable(name));
    }
}

void GlyphsTest::anAlarmOutranksDoubtOnlyWhenSomebodyMustAct()
{
    GlyphSpec spec;
    spec.quality = Quality::Error;
    spec.severity = Severity::Critical;
    QCOMPARE(glyphWord(spec), QStringLiteral("CRIT"));
    spec.severity = Severity::Medium;
    QCOMPARE(glyphWord(spec), QStringLiteral("NO PROBE"));
}

void GlyphsTest::theAtlasKeepsEachGlyphOnce()
{
    GlyphAtlas atlas(colorsOf(ThemeKind::Dark), 2.0, 20);
    std::set<std::pair<double, double>> places;
    for (int round = 0; round < 2; ++round)
        for (const auto& [name, spec] : allGlyphs()) {
            const QRectF source = atlas.source(spec);
            QVERIFY(QRectF(atlas.pixmap().rect()).contains(source));
            places.insert({source.x(), source.y()});
        }
    QCOMPARE(places.size(), allGlyphs().size());
}

void GlyphsTest::bundledDigitsHaveOneWidth()
{
    const Theme theme(ThemeKind::Dark);
    for (const Type type :
         {Type::Caption, Type::Body, Type::TableValue, Type::TileValue, Type::Clock, Type::Mono}) {
        const QFontMetricsF metrics(theme.font(type));
        for (const QChar digit : QStringLiteral("123456789"))
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(QLatin1Char('0')));
    }
}

/// Writes all glyphs of both themes as one picture into the build tree, to be looked at.
void GlyphsTest::sheetForTheEye()
{
    const auto specs = allGlyphs();
    constexpr int column = 190;
    constexpr int row = 60;
    QImage sheet(column * 4, row * static_cast<int>(specs.size()), QImage::Format_RGB32);
    QPainter painter(&sheet);
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
        const Colors colors = colorsOf(kind);
        const int left = kind == ThemeKind::Dark ? 0 : 2 * column;
        painter.fillRect(left, 0, 2 * column, sheet.height(), colors.panel);
        painter.setPen(colors.text);
        painter.setFont(Theme(kind).font(Type::Caption));
        for (std::size_t i = 0; i < specs.size(); ++i) {
            const int top = row * static_cast<int>(i);
            drawGlyph(painter, QRectF(left + 20, top + 28, 20, 20), specs[i].second, colors);
            drawGlyph(painter, QRectF(left + 80, top + 16, 40, 40), specs[i].second, colors);
            painter.drawText(left + 150, top + 44, specs[i].first);
        }
    }
    painter.end();
    QVERIFY(sheet.save(QStringLiteral(PILOTHOUSE_BINARY_DIR "/glyphs.png")));
}

PILOTHOUSE_TEST(GlyphsTest)

#include "glyphs_test.moc"
