#pragma once

#include "models/telemetry/assessment.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace pilothouse::ui {

/// Every colour of the product, by meaning. State colours fill glyphs, edges and badges; they are
/// never the colour of text.
struct Colors
{
    QColor window, panel, raised, sea, land, landLine, grid, outline, selection;
    QColor text, text2, disabledText, controlBorder, accent, onFill;
    QColor normalGlyph, critical, high, medium, advisory, stale, unknown, drill;
    QColor bandGround, bandText;     ///< LIVE RUN.
    QColor replayGround, replayText; ///< REPLAY.
    std::array<QColor, 4> series;    ///< Charts, with four different dashes.
    bool hasOutlinedFills = false;   ///< Light theme: orange and yellow need a dark outline.

    /// Fill of a severity's glyph; `normalGlyph` for Normal.
    [[nodiscard]] QColor severity(Severity severity) const;

    /// Text and figures that stand on that fill.
    [[nodiscard]] QColor onSeverity(Severity severity) const;
};

enum class ThemeKind
{
    Dark,
    Light
};

/// The fixed sizes of type. Sizes are in device-independent pixels (points at 96 dpi), so a layout
/// is the same on every screen and only the scale factor changes it.
enum class Type
{
    Caption,    ///< 10 pt; never for state.
    Body,       ///< 11 pt.
    TableValue, ///< 11 pt semi-bold.
    Section,    ///< 13 pt semi-bold.
    TileValue,  ///< 18 pt semi-bold.
    Clock,      ///< 32 pt semi-bold.
    Mono        ///< 10 pt; codes, log positions, commands.
};

/// The look in force. One per application, given to widgets by reference; they repaint on
/// changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    /// `scale` (>= 1): how much larger than at the desk all type is, for a wall.
    explicit Theme(ThemeKind kind, double scale = 1.0, QObject* parent = nullptr);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] const Colors& colors() const { return m_colors; }
    [[nodiscard]] QFont font(Type type) const;

    /// A size of the grid that holds type, or stands beside it, at this theme's scale.
    [[nodiscard]] int scaled(int pixels) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] bool hasReducedMotion() const { return m_hasReducedMotion; }

    void setKind(ThemeKind kind);
    void setReducedMotion(bool reduced);

    /// Loads the bundled faces. False when a face is missing or its digits differ in width: then
    /// the program must say so.
    [[nodiscard]] static bool loadFonts();

Q_SIGNALS:
    void changed();

private:
    ThemeKind m_kind;
    const double m_scale;
    Colors m_colors;
    bool m_hasReducedMotion = false;
};

} // namespace pilothouse::ui
