#include "ui/theme/theme.h"

#include "ui/theme/palettes.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>

// Resources of a static library are not registered by themselves; the macro must stand outside of
// a namespace.
static void registerFontResources()
{
    Q_INIT_RESOURCE(fonts);
}

namespace pilothouse::ui {
namespace {

const QString sansFamily = QStringLiteral("IBM Plex Sans");
const QString monoFamily = QStringLiteral("IBM Plex Mono");

QFont sans(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(sansFamily);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

bool digitsHaveOneWidth(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    const QString digits = QStringLiteral("123456789");
    return std::all_of(digits.begin(), digits.end(), [&](QChar digit) {
        return qAbs(metrics.horizontalAdvance(digit) - width) < 0.01;
    });
}

void setTextColors(QPalette& palette, const Colors& c)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, c.text);
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    }
    palette.setColor(QPalette::PlaceholderText, c.text2);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::HighlightedText, c.text);
}

} // namespace

QColor Colors::severity(Severity severity) const
{
    switch (severity) {
    case Severity::Normal:
        return normalGlyph;
    case Severity::Advisory:
        return advisory;
    case Severity::Medium:
        return medium;
    case Severity::High:
        return high;
    case Severity::Critical:
        return critical;
    }
    Q_UNREACHABLE();
}

QColor Colors::onSeverity(Severity severity) const
{
    const bool isOutlined = severity == Severity::Medium || severity == Severity::High;
    return hasOutlinedFills && isOutlined ? outline : onFill;
}

Theme::Theme(ThemeKind kind, double scale, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_scale(scale)
    , m_colors(colorsOf(kind))
{
}

int Theme::scaled(int pixels) const
{
    return qRound(pixels * m_scale);
}

QFont Theme::font(Type type) const
{
    switch (type) {
    case Type::Caption:
        return sans(scaled(13));
    case Type::Body:
        return sans(scaled(15));
    case Type::TableValue:
        return sans(scaled(15), QFont::DemiBold);
    case Type::Section:
        return sans(scaled(17), QFont::DemiBold);
    case Type::TileValue:
        return sans(scaled(24), QFont::DemiBold);
    case Type::Clock:
        return sans(scaled(43), QFont::DemiBold);
    case Type::Mono: {
        QFont font(monoFamily);
        font.setPixelSize(scaled(13));
        return font;
    }
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    const Colors& c = m_colors;
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.grid);
    palette.setColor(QPalette::Dark, c.grid);
    palette.setColor(QPalette::Shadow, c.outline);
    setTextColors(palette, c);
    return palette;
}

void Theme::setKind(ThemeKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_colors = colorsOf(kind);
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_hasReducedMotion)
        return;
    m_hasReducedMotion = reduced;
    Q_EMIT changed();
}

bool Theme::loadFonts()
{
    registerFontResources();
    const char* const files[] = {"IBMPlexSans-Regular", "IBMPlexSans-SemiBold",
                                 "IBMPlexSans-Italic", "IBMPlexMono-Regular"};
    for (const char* file : files) {
        const QString path = QStringLiteral(":/fonts/%1.woff").arg(QLatin1String(file));
        if (QFontDatabase::addApplicationFont(path) < 0)
            return false;
    }
    return digitsHaveOneWidth(sans(15)) && digitsHaveOneWidth(sans(15, QFont::DemiBold));
}

} // namespace pilothouse::ui

#include "moc_theme.cpp"
