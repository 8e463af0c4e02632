#include "ui/map/scene.h"

#include "models/core/text.h"
#include "ui/map/words.h"

#include <algorithm>

namespace pilothouse::ui {

namespace {

/// From this zoom on, a link's label is shown although nothing is wrong with it.
constexpr double linkLabelZoom = 2.5;

/// What a mark's halo and antialiasing cover beyond its rectangle, in pixels.
constexpr int markEdge = 4;

/// Taper at the source, by rate: the thresholds are 1, 10 and 100 MB/s.
double sourceWidth(const Figure& rate)
{
    if (!isShowable(rate.quality) || !rate.number || *rate.number < 1e6)
        return 2.0;
    if (*rate.number < 10e6)
        return 3.0;
    return *rate.number < 100e6 ? 4.0 : 6.0;
}

LinkLine lineOf(const LinkAssessment& link)
{
    switch (link.state) {
    case LinkState::Broken:
        return LinkLine::Broken;
    case LinkState::Unknown:
        return LinkLine::Dotted;
    case LinkState::Stale:
        return LinkLine::Dashed;
    case LinkState::Streaming:
    case LinkState::CatchingUp:
        break;
    }
    if (!isShowable(link.quality))
        return LinkLine::Dotted;
    return link.quality == Quality::Stale ? LinkLine::Dashed : LinkLine::Taper;
}

bool isAbnormal(const LinkMark& mark)
{
    return mark.severity != Severity::Normal || mark.line != LinkLine::Taper;
}

bool wantsBadge(const LinkMark& mark, std::size_t links, double zoom)
{
    return links <= labelledLinksMax || isAbnormal(mark) || mark.isEmphasised ||
           zoom >= linkLabelZoom;
}

/// A link that fails because one of its ends did: the words stand at that end, once.
bool isFollowOn(const LinkAssessment& link, const FleetAssessment& assessment)
{
    const auto isWorse = [&](const RegionId& id) {
        const RegionAssessment* region = assessment.find(id);
        return region != nullptr && region->severity != Severity::Normal &&
               region->severity >= link.severity;
    };
    return isWorse(link.id.from);
}

void trimToGlyphs(LinkMark& mark, const RegionMark& from, const RegionMark& to)
{
    const auto reach = [&mark](const RegionMark& region) {
        const double ring = region.glyph.role == Role::Primary ? 0.78 : 0.5;
        const double pixels = ring * region.glyphSize + 2.0;
        return std::min(0.3, pixels / std::max(1.0, mark.arc.chord() * 1.08));
    };
    mark.from = reach(from);
    mark.to = 1.0 - reach(to);
}

LinkMark linkMark(const LinkAssessment& link, const Arc& arc, const SceneChoice& choice)
{
    LinkMark mark;
    mark.id = link.id;
    mark.arc = arc;
    mark.line = lineOf(link);
    mark.sourceWidth = sourceWidth(link.byteRate);
    mark.isDouble = link.isSynchronous;
    mark.severity = link.severity;
    mark.isEmphasised = choice.link ? *choice.link == link.id
                                    : choice.region && (*choice.region == link.id.from ||
                                                        *choice.region == link.id.to);
    return mark;
}

void addLinks(MapScene& scene, const FleetAssessment& assessment, const Viewport& viewport,
              const SceneChoice& choice)
{
    std::map<RegionId, const RegionMark*> places;
    for (const RegionMark& region : scene.regions)
        places[region.id] = &region;
    const std::size_t count = assessment.links.size();
    for (const LinkAssessment& link : assessment.links) {
        const auto from = places.find(link.id.from);
        const auto to = places.find(link.id.to);
        if (from == places.end() || to == places.end())
            continue; // A link to a region that the fleet does not have cannot be placed.
        LinkMark mark = linkMark(link, Arc(from->second->at, to->second->at), choice);
        const bool isWanted = isAbnormal(mark) || mark.isEmphasised;
        if (choice.filter == MapFilter::AbnormalAndSelected && !isWanted)
            continue;
        mark.isQuiet = count > strongLinksMax && !isWanted;
        mark.isBulk = count > detailedLinksMax && !mark.isEmphasised &&
                      mark.line != LinkLine::Broken && mark.severity <= Severity::Advisory;
        if (!mark.isBulk && wantsBadge(mark, count, viewport.zoom()) &&
            (!isFollowOn(link, assessment) || mark.isEmphasised || count <= labelledLinksMax))
            mark.badge = link.label;
        trimToGlyphs(mark, *from->second, *to->second);
        scene.links.push_back(std::move(mark));
    }
}

RegionMark regionMark(const RegionAssessment& region, const SceneChoice& choice)
{
    RegionMark mark;
    mark.id = region.id;
    mark.glyph.severity = region.severity;
    mark.glyph.quality = region.quality;
    mark.glyph.role = region.role;
    mark.glyph.isUnacknowledged = choice.unacknowledged.contains(region.id);
    mark.name = region.name;
    mark.word = glyphWord(mark.glyph);
    mark.headline = region.headline;
    mark.isSelected = choice.region == region.id;
    return mark;
}

/// Glyphs shrink where very many must share the area.
int glyphSizeFor(int visible, int full)
{
    if (visible <= labelledRegionsMax)
        return full;
    return full * (visible <= 240 ? 8 : 6) / 10;
}

/// Decides which regions get a label at all, and with which lines.
void chooseLabels(MapScene& scene, const Viewport& viewport, const SceneChoice& choice,
                  const LabelMetrics& metrics)
{
    constexpr int headlinesMax = 20;
    const QRectF area(QPointF(), viewport.size());
    const auto visible = static_cast<int>(
        std::count_if(scene.regions.begin(), scene.regions.end(),
                      [&area](const RegionMark& region) { return area.contains(region.at); }));
    for (RegionMark& region : scene.regions) {
        region.glyphSize = glyphSizeFor(visible, metrics.glyphSize);
        if (region.isAbnormal() || region.isSelected || region.glyph.role == Role::Primary)
            continue;
        if (visible > labelledRegionsMax)
            region.glyph.role.reset(); // Without room for tabs, standby is the rule.
        if (visible > headlinesMax)
            region.headline.clear();
        if (visible > labelledRegionsMax || choice.filter == MapFilter::AbnormalAndSelected)
            region.name.clear();
    }
}

/// A standby's tab goes where it would lie on another glyph; without a tab, standby is the rule.
void dropCrowdedTabs(MapScene& scene)
{
    for (RegionMark& region : scene.regions) {
        if (region.glyph.role != Role::Standby || region.isSelected)
            continue;
        const QRectF own = region.glyphRect();
        const bool isCrowded =
            std::any_of(scene.regions.begin(), scene.regions.end(), [&](const RegionMark& other) {
                return other.id != region.id && other.glyphRect().intersects(own);
            });
        if (isCrowded)
            region.glyph.role.reset();
    }
}

QString noticeFor(const FleetAssessment& assessment)
{
    if (assessment.regions.empty())
        return MapWords::tr("No regions defined.");
    const auto silent = std::count_if(assessment.regions.begin(), assessment.regions.end(),
                                      [](const RegionAssessment& region) { return !region.age; });
    const auto count = static_cast<std::ptrdiff_t>(assessment.regions.size());
    if (!assessment.feedAge || silent == count)
        return MapWords::tr("Waiting for first sample from %1 of %2 regions.")
            .arg(silent)
            .arg(count);
    if (!isProof(assessment.feedQuality))
        return MapWords::tr("No new data for %1. Values on screen are old.")
            .arg(text::duration(*assessment.feedAge));
    return {};
}

} // namespace

QRectF RegionMark::glyphRect() const
{
    const double half = glyphSize / 2.0;
    return glyphBounds(QRectF(at.x() - half, at.y() - half, glyphSize, glyphSize), glyph);
}

const RegionMark* MapScene::find(const RegionId& id) const
{
    for (const RegionMark& region : regions)
        if (region.id == id)
            return &region;
    return nullptr;
}

MapScene buildScene(const FleetAssessment& assessment, const Viewport& viewport,
                    const SceneChoice& choice, const LabelMetrics& metrics)
{
    MapScene scene;
    scene.regions.reserve(assessment.regions.size());
    for (const RegionAssessment& region : assessment.regions) {
        scene.regions.push_back(regionMark(region, choice));
        scene.regions.back().at = viewport.toScreen(region.position);
    }
    chooseLabels(scene, viewport, choice, metrics);
    dropCrowdedTabs(scene);
    addLinks(scene, assessment, viewport, choice);
    scene.notice = noticeFor(assessment);
    scene.isHatched = !scene.notice.isEmpty();
    return scene;
}

QRegion changedArea(const MapScene& before, const MapScene& after, const QRect& whole)
{
    const bool isAlike = before.regions.size() == after.regions.size() &&
                         before.links.size() == after.links.size() &&
                         before.notice == after.notice && before.isHatched == after.isHatched;
    if (!isAlike)
        return whole;
    QRegion area;
    const auto add = [&area](const QRectF& rect) {
        if (!rect.isEmpty())
            area += rect.toAlignedRect().adjusted(-markEdge, -markEdge, markEdge, markEdge);
    };
    for (std::size_t i = 0; i < after.regions.size(); ++i) {
        if (before.regions[i] == after.regions[i])
            continue;
        for (const RegionMark* region : {&before.regions[i], &after.regions[i]}) {
            // A leader runs from one to the other.
            add(region->labelRect.isEmpty() ? region->glyphRect()
                                            : region->labelRect.united(region->glyphRect()));
        }
    }
    for (std::size_t i = 0; i < after.links.size(); ++i) {
        if (before.links[i] == after.links[i])
            continue;
        add(before.links[i].badgeRect);
        add(after.links[i].badgeRect);
    }
    return area;
}

} // namespace pilothouse::ui
