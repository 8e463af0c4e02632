#include "ui/map/scene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace pilothouse::ui {

namespace {

constexpr double plateInset = 4.0;
constexpr double badgeGlyph = 14.0;
/// Widths grow in steps, so that "0.9 s" becoming "1.1 s" moves nothing.
constexpr double widthStep = 8.0;

double stepped(double width)
{
    return std::ceil(width / widthStep) * widthStep;
}

QSizeF labelSize(const RegionMark& region, const LabelMetrics& metrics)
{
    double width = metrics.nameWidth(region.name);
    if (region.isAbnormal())
        width += metrics.wordWidth(region.word) + wordTagExtra;
    double lines = 1.0;
    if (!region.headline.isEmpty()) {
        width = std::max(width, metrics.headlineWidth(region.headline));
        lines = 2.0;
    }
    return {stepped(width + 2.0 * plateInset), lines * metrics.lineHeight + plateInset};
}

QSizeF badgeSize(const LinkMark& link, const LabelMetrics& metrics)
{
    const double glyph = link.severity == Severity::Normal ? 0.0 : badgeGlyph + plateInset;
    return {stepped(metrics.headlineWidth(link.badge) + glyph + 4.0 * plateInset),
            metrics.lineHeight + plateInset};
}

/// On the arc, clear of its chevron; where the middle carries a mark, rather beside the arc.
std::vector<QRectF> badgeCandidates(const LinkMark& link, const QSizeF& size)
{
    constexpr std::array<double, 8> places{0.4, 0.72, 0.34, 0.64, 0.28, 0.8, 0.48, 0.22};
    const bool isBeside = link.line == LinkLine::Broken || link.line == LinkLine::Dotted;
    const std::array<double, 3> offsets =
        isBeside ? std::array<double, 3>{1.0, -1.0, 0.0} : std::array<double, 3>{0.0, 1.0, -1.0};
    std::vector<QRectF> result;
    for (const double offset : offsets) {
        for (const double place : places) {
            const double t = offset != 0.0 && place == places.front() ? 0.5 : place;
            const QPointF along = link.arc.direction(t);
            const QPointF left(along.y(), -along.x());
            const double reach = std::abs(left.x()) * size.width() / 2.0 +
                                 std::abs(left.y()) * size.height() / 2.0 + 16.0;
            QRectF rectangle(QPointF(), size);
            rectangle.moveCenter(link.arc.at(t) + left * (offset * reach));
            result.push_back(rectangle);
        }
    }
    return result;
}

/// Higher goes first.
int urgency(const RegionMark& region)
{
    const int primary = region.glyph.role == Role::Primary ? 1 : 0;
    const int state =
        2 * static_cast<int>(region.glyph.severity) + (isProof(region.glyph.quality) ? 0 : 2);
    return (region.isSelected ? 100 : 0) + 2 * state + primary;
}

std::vector<std::size_t> byUrgency(const std::vector<RegionMark>& regions)
{
    std::vector<std::size_t> order(regions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&regions](std::size_t a, std::size_t b) {
        return urgency(regions[a]) > urgency(regions[b]);
    });
    std::erase_if(order, [&regions](std::size_t i) { return regions[i].name.isEmpty(); });
    order.resize(std::min(order.size(), labelsMax));
    return order;
}

template <class Key>
std::optional<std::size_t> remembered(const std::map<Key, std::size_t>& memory, const Key& key)
{
    const auto found = memory.find(key);
    return found == memory.end() ? std::nullopt : std::optional(found->second);
}

void placeRegion(RegionMark& region, Placer& placer, const LabelMetrics& metrics,
                 PlacementMemory& memory)
{
    const auto attempt = [&] {
        const auto candidates = candidatesAround(region.glyphRect(), labelSize(region, metrics));
        const auto taken =
            placer.place({candidates, remembered(memory.regions, region.id), nullptr});
        if (taken) {
            region.labelRect = candidates[*taken];
            memory.regions[region.id] = *taken;
        }
        return taken.has_value();
    };
    if (attempt() || region.headline.isEmpty())
        return;
    region.headline.clear(); // A name alone says more than nothing.
    (void)attempt();
}

void placeBadge(LinkMark& link, Placer& placer, const LabelMetrics& metrics,
                PlacementMemory& memory)
{
    if (link.badge.isEmpty())
        return;
    const auto candidates = badgeCandidates(link, badgeSize(link, metrics));
    const auto taken = placer.place({candidates, remembered(memory.links, link.id), &link});
    if (!taken)
        return;
    link.badgeRect = candidates[*taken];
    memory.links[link.id] = *taken;
}

void avoidLinks(Placer& placer, const MapScene& scene)
{
    for (const LinkMark& link : scene.links) {
        if (link.isBulk)
            continue;
        std::vector<QPointF> course;
        for (int i = 1; i < 24; ++i)
            course.push_back(link.arc.at(i / 24.0));
        placer.avoid(course, &link);
        if (link.isQuiet)
            continue;
        // The cross, the question mark and the chevron must stay readable.
        const double mark = link.line == LinkLine::Taper ? 0.54 : 0.5;
        placer.block(QRectF(link.arc.at(mark) - QPointF(9.0, 9.0), QSizeF(18.0, 18.0)));
    }
}

} // namespace

void placeLabels(MapScene& scene, const Viewport& viewport, const LabelMetrics& metrics,
                 const LabelRoom& room, PlacementMemory& memory)
{
    constexpr double edge = 6.0;
    const QRectF area = QRectF(QPointF(), viewport.size()).adjusted(edge, edge, -edge, -edge);
    Placer placer(area, room.land);
    for (const QRectF& reserved : room.reserved)
        placer.block(reserved);
    for (const RegionMark& region : scene.regions)
        placer.block(region.glyphRect());
    avoidLinks(placer, scene);
    const std::vector<std::size_t> order = byUrgency(scene.regions);
    const auto firstNormal = std::find_if(order.begin(), order.end(), [&scene](std::size_t index) {
        return !scene.regions[index].isAbnormal() && !scene.regions[index].isSelected &&
               scene.regions[index].glyph.role != Role::Primary;
    });
    for (auto it = order.begin(); it != firstNormal; ++it)
        placeRegion(scene.regions[*it], placer, metrics, memory);
    for (LinkMark& link : scene.links)
        if (link.severity != Severity::Normal || link.line != LinkLine::Taper)
            placeBadge(link, placer, metrics, memory);
    for (auto it = firstNormal; it != order.end(); ++it)
        placeRegion(scene.regions[*it], placer, metrics, memory);
    for (LinkMark& link : scene.links)
        if (link.badgeRect.isEmpty())
            placeBadge(link, placer, metrics, memory);
}

} // namespace pilothouse::ui
