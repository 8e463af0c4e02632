#include "ui/map/placement.h"

#include <algorithm>
#include <array>
#include <limits>

namespace pilothouse::ui {

namespace {

constexpr double labelGap = 3.0;
constexpr double coastWeight = 9.0; // Half on land, half on water: as bad as nine ranks.
constexpr double landWeight = 1.5;
constexpr double linkPointWeight = 1.6;

} // namespace

Placer::Placer(const QRectF& area, const LandMask& land) : m_area(area), m_land(land) {}

void Placer::block(const QRectF& rectangle)
{
    m_blocked.push_back(rectangle);
}

void Placer::avoid(const std::vector<QPointF>& points, const void* owner)
{
    for (const QPointF& point : points)
        m_avoided.push_back({point, owner});
}

std::optional<std::size_t> Placer::place(const Request& request)
{
    const std::vector<QRectF>& candidates = request.candidates;
    std::optional<std::size_t> best;
    if (request.previous && *request.previous < candidates.size() &&
        isFree(candidates[*request.previous]))
        best = request.previous;
    double bestCost = std::numeric_limits<double>::max();
    const bool isKept = best.has_value();
    for (std::size_t i = 0; !isKept && i < candidates.size(); ++i) {
        // Costs only grow with the rank: what already lost to it need not be weighed.
        if (static_cast<double>(i) >= bestCost)
            break;
        if (!isFree(candidates[i]))
            continue;
        const double total = static_cast<double>(i) + cost(candidates[i], request.owner);
        if (total < bestCost) {
            best = i;
            bestCost = total;
        }
    }
    if (best)
        block(candidates[*best]);
    return best;
}

bool Placer::isFree(const QRectF& rectangle) const
{
    if (!m_area.contains(rectangle))
        return false;
    const QRectF grown = rectangle.adjusted(-labelGap, -labelGap, labelGap, labelGap);
    return std::none_of(m_blocked.begin(), m_blocked.end(),
                        [&grown](const QRectF& other) { return other.intersects(grown); });
}

double Placer::cost(const QRectF& rectangle, const void* owner) const
{
    const double land = m_land.landShare(rectangle);
    const double mixed = 2.0 * std::min(land, 1.0 - land);
    const auto onLinks =
        std::count_if(m_avoided.begin(), m_avoided.end(), [&](const AvoidedPoint& point) {
            return point.owner != owner && rectangle.contains(point.at);
        });
    return coastWeight * mixed + landWeight * land + linkPointWeight * static_cast<double>(onLinks);
}

std::vector<QRectF> candidatesAround(const QRectF& glyph, const QSizeF& label)
{
    struct Offset
    {
        double
            x; ///< -1: the label ends left of the glyph; 0: centred on it; 1: begins right of it.
        double y;
    };
    constexpr std::array<Offset, 12> offsets{{{1, 0},
                                              {-1, 0},
                                              {1, 0.6},
                                              {1, -0.6},
                                              {-1, 0.6},
                                              {-1, -0.6},
                                              {0, 1},
                                              {0, -1},
                                              {1, 1},
                                              {-1, 1},
                                              {1, -1},
                                              {-1, -1}}};
    constexpr std::array<double, 5> distances{4.0, 16.0, 34.0, 56.0, 80.0};
    std::vector<QRectF> result;
    result.reserve(offsets.size() * distances.size());
    const QPointF centre = glyph.center();
    for (const double distance : distances) {
        for (const Offset& offset : offsets) {
            const double reachX = (glyph.width() + label.width()) / 2.0 + distance;
            const double reachY = (glyph.height() + label.height()) / 2.0 + distance;
            const QPointF middle = centre + QPointF(offset.x * reachX, offset.y * reachY);
            QRectF rectangle(QPointF(), label);
            rectangle.moveCenter(middle);
            result.push_back(rectangle);
        }
    }
    return result;
}

} // namespace pilothouse::ui
