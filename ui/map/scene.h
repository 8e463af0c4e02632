#pragma once

#include "models/telemetry/assessment.h"
#include "ui/map/arc.h"
#include "ui/map/placement.h"
#include "ui/map/viewport.h"
#include "ui/theme/glyphs.h"

#include <QRectF>
#include <QRegion>
#include <QString>

#include <functional>
#include <map>
#include <set>
#include <vector>

/// What is to be drawn, as a value: every decision about the map is here and can be tested without
/// a pixel. The painters only carry it out.
namespace pilothouse::ui {

/// Which links and labels are shown. Every region's glyph always is.
enum class MapFilter
{
    All,
    AbnormalAndSelected
};

/// How a link's line is drawn; the line never says more than is known.
enum class LinkLine
{
    Taper,  ///< Streaming: wide at the source, narrow at the target, with a chevron.
    Broken, ///< Stops at mid-arc with a cross and a gap.
    Dashed, ///< Last known to stream, but old. No chevron.
    Dotted, ///< Not known: with a question mark.
};

struct LinkMark
{
    LinkId id;
    Arc arc;
    LinkLine line = LinkLine::Dotted;
    double from = 0.0;        ///< Where the line begins and ends along the arc: at the glyphs'
    double to = 1.0;          ///< edges, not in their middle.
    double sourceWidth = 2.0; ///< By rate; pixels.
    bool isDouble = false;    ///< Synchronous.
    Severity severity = Severity::Normal;
    bool isEmphasised = false; ///< Selected, or at the selected region.
    bool isQuiet = false;      ///< One of many and well: drawn thin and pale.
    bool isBulk = false;       ///< One of very many: a hairline beneath everything.
    QString badge;             ///< Label on the arc; empty when none is shown.
    QRectF badgeRect;          ///< Empty when the badge found no free place.

    bool operator==(const LinkMark&) const = default;
};

struct RegionMark
{
    RegionId id;
    QPointF at;
    int glyphSize = 20;
    GlyphSpec glyph;
    QString name;
    QString word;     ///< "CRIT", "STALE", ...; empty when normal.
    QString headline; ///< Empty when left out for want of room.
    bool isSelected = false;
    QRectF labelRect; ///< Empty when it has no label.

    [[nodiscard]] bool isAbnormal() const { return !word.isEmpty(); }
    /// All that the glyph covers, tab and ring included.
    [[nodiscard]] QRectF glyphRect() const;

    bool operator==(const RegionMark&) const = default;
};

struct MapScene
{
    std::vector<RegionMark> regions; ///< In fleet order.
    std::vector<LinkMark> links;
    QString notice;         ///< Why the map must not be trusted, in words; empty when all is well.
    bool isHatched = false; ///< With every notice.

    bool operator==(const MapScene&) const = default;

    [[nodiscard]] const RegionMark* find(const RegionId& id) const;
};

/// What the scene needs to know of the type it will be set in, in pixels.
struct LabelMetrics
{
    std::function<double(const QString&)> nameWidth;
    std::function<double(const QString&)> headlineWidth;
    std::function<double(const QString&)> wordWidth;
    double lineHeight = 16.0;
    int glyphSize = 20; ///< With up to 60 regions in view.
};

/// What the operator has chosen, and what was placed before.
struct SceneChoice
{
    std::optional<RegionId> region;
    std::optional<LinkId> link;
    MapFilter filter = MapFilter::All;
    std::set<RegionId> unacknowledged;
};

/// What else lies on the map that labels must keep clear of.
struct LabelRoom
{
    const LandMask& land;
    std::vector<QRectF> reserved; ///< Corners that the map's own notes occupy.
};

/// Which candidate each label took, so that it stays there.
struct PlacementMemory
{
    std::map<RegionId, std::size_t> regions;
    std::map<LinkId, std::size_t> links;
};

/// The tag around a state's word: what it is wider than the word, with its distance to the name.
inline constexpr double wordTagExtra = 16.0;

/// Up to so many regions in view all are labelled; above, the abnormal, the selected ones and the
/// primary.
inline constexpr int labelledRegionsMax = 60;
/// Never more labels than this, however many regions are abnormal.
inline constexpr std::size_t labelsMax = 120;
/// Up to so many links all carry their label.
inline constexpr std::size_t labelledLinksMax = 6;
/// Above so many links the normal ones are pale.
inline constexpr std::size_t strongLinksMax = 20;
/// Above so many links the normal ones are hairlines.
inline constexpr std::size_t detailedLinksMax = 120;

[[nodiscard]] MapScene buildScene(const FleetAssessment& assessment, const Viewport& viewport,
                                  const SceneChoice& choice, const LabelMetrics& metrics);

/// Where two scenes of one view look different; the lines of the links, which lie beneath, aside.
/// `whole` when that cannot be said mark by mark.
[[nodiscard]] QRegion changedArea(const MapScene& before, const MapScene& after,
                                  const QRect& whole);

/// Places the labels of a scene where they cover nothing: selected and abnormal ones first.
void placeLabels(MapScene& scene, const Viewport& viewport, const LabelMetrics& metrics,
                 const LabelRoom& room, PlacementMemory& memory);

/// "West Europe, standby, normal, lag 0.08 seconds, live": a region for the screen reader.
[[nodiscard]] QString spokenRegion(const RegionAssessment& region);

} // namespace pilothouse::ui
