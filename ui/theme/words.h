#pragma once

#include <QCoreApplication>

namespace pilothouse::ui {

/// The translation context of the words beside glyphs.
struct GlyphWords
{
    Q_DECLARE_TR_FUNCTIONS(GlyphWords)
};

} // namespace pilothouse::ui
