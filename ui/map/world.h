#pragma once

#include <QPolygonF>

#include <array>
#include <vector>

namespace pilothouse::ui {

/// One ring of the land's outline: x is longitude, y latitude, both in degrees. A ring that
/// crosses the date line runs on beyond 180. A ring inside another is water (odd-even rule).
struct LandRing
{
    QPolygonF points;
    QRectF bounds; ///< In degrees.
};

/// The land of the world in two levels of detail. Source: Natural Earth, public domain.
struct World
{
    std::vector<LandRing> coarse; ///< For the whole world on one screen.
    std::vector<LandRing> fine;   ///< For a part of it.
};

/// The outline embedded in the program; read once, in a few milliseconds, when first asked for.
[[nodiscard]] const World& world();

/// Reads the format that packaging/world/make_outline.py writes. Empty when `data` is not that.
[[nodiscard]] World worldFromBytes(const QByteArray& data);

} // namespace pilothouse::ui
