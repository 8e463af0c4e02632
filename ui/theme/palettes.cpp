#include "ui/theme/palettes.h"

namespace pilothouse::ui {
namespace {

Colors darkColors()
{
    Colors c;
    c.window = QColor(0x1B1F23);
    c.panel = QColor(0x24292E);
    c.raised = QColor(0x2F353B);
    c.sea = QColor(0x1B1F23);
    c.land = QColor(0x343B42);
    c.landLine = QColor(0x4A525A);
    c.grid = QColor(0x3A4148);
    c.outline = QColor(0x101316);
    c.selection = QColor(0x24507A);
    c.text = QColor(0xE3E6E9);
    c.text2 = QColor(0xB3BBC2);
    c.disabledText = QColor(0x929BA3);
    c.controlBorder = QColor(0x828C95);
    c.accent = QColor(0x4AA3E8);
    c.onFill = QColor(0x101316);
    c.normalGlyph = QColor(0xA7AFB6);
    c.critical = QColor(0xFF5F52);
    c.high = QColor(0xFF9F2E);
    c.medium = QColor(0xF5E84B);
    c.advisory = QColor(0xE3E6E9);
    c.stale = QColor(0x7FE3EC);
    c.unknown = QColor(0xD59BF0);
    c.drill = QColor(0x35B98C);
    c.bandGround = QColor(0xE3E6E9);
    c.bandText = QColor(0x101316);
    c.replayGround = QColor(0xC4CAD0);
    c.replayText = QColor(0x101316);
    c.series = {0xE3E6E9, 0x4AA3E8, 0x2E8F6E, 0x7B858E};
    return c;
}

Colors lightColors()
{
    Colors c;
    c.window = QColor(0xD2D6D9);
    c.panel = QColor(0xE1E4E6);
    c.raised = QColor(0xF1F3F4);
    c.sea = QColor(0xDDE1E4);
    c.land = QColor(0xC3C8CC);
    c.landLine = QColor(0xA3AAB0);
    c.grid = QColor(0xBCC2C7);
    c.outline = QColor(0x14181C);
    c.selection = QColor(0xB9D3F2);
    c.text = QColor(0x14181C);
    c.text2 = QColor(0x3B444C);
    c.disabledText = QColor(0x525B63);
    c.controlBorder = QColor(0x5F6870);
    c.accent = QColor(0x0A4FA8);
    c.onFill = QColor(0xFFFFFF);
    c.normalGlyph = QColor(0x4D565E);
    c.critical = QColor(0xB00F14);
    c.high = QColor(0xE8820C);
    c.medium = QColor(0xFFD500);
    c.advisory = QColor(0x14181C);
    c.stale = QColor(0x00707D);
    c.unknown = QColor(0x7A1FA2);
    c.drill = QColor(0x00603F);
    c.bandGround = QColor(0x14181C);
    c.bandText = QColor(0xFFFFFF);
    c.replayGround = QColor(0x3B444C);
    c.replayText = QColor(0xFFFFFF);
    c.series = {0x14181C, 0x1F6FCC, 0x005C44, 0x7A828A};
    c.hasOutlinedFills = true;
    return c;
}

} // namespace

Colors colorsOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return darkColors();
    case ThemeKind::Light:
        return lightColors();
    }
    Q_UNREACHABLE();
}

} // namespace pilothouse::ui
