#include "ui/shell/region_counts.h"

#include <QCoreApplication>

namespace pilothouse::ui {
namespace {

QString tr(const char* text, int count)
{
    return QCoreApplication::translate("pilothouse::ui", text, nullptr, count);
}

/// The one state a region is counted under: what must be acted on, then what is not known.
GlyphSpec stateOf(const RegionAssessment& region)
{
    GlyphSpec glyph;
    const bool isDoubtful = region.quality == Quality::Stale || !isShowable(region.quality);
    if (region.severity >= Severity::High || !isDoubtful)
        glyph.severity = region.severity;
    if (region.severity < Severity::High && isDoubtful)
        glyph.quality = region.quality;
    return glyph;
}

QString wordsOf(const GlyphSpec& glyph, int count)
{
    if (glyph.quality == Quality::Stale)
        return tr("%n stale", count);
    if (glyph.quality == Quality::Error)
        return tr("%n with a failing source", count);
    if (!isShowable(glyph.quality))
        return tr("%n unknown", count);
    switch (glyph.severity) {
    case Severity::Normal:
        return count == 1 ? tr("%n region normal", count) : tr("%n regions normal", count);
    case Severity::Advisory:
        return tr("%n advisory", count);
    case Severity::Medium:
        return tr("%n medium", count);
    case Severity::High:
        return tr("%n high", count);
    case Severity::Critical:
        return tr("%n critical", count);
    }
    Q_UNREACHABLE();
}

bool isWorse(const RegionCount& a, const RegionCount& b)
{
    const auto rank = [](const GlyphSpec& glyph) {
        if (glyph.quality == Quality::Stale)
            return 25;
        if (!isShowable(glyph.quality))
            return 26;
        return static_cast<int>(glyph.severity) * 10;
    };
    return rank(a.glyph) > rank(b.glyph);
}

} // namespace

std::vector<RegionCount> countRegions(const FleetAssessment& assessment)
{
    std::vector<RegionCount> counts;
    for (const RegionAssessment& region : assessment.regions) {
        const GlyphSpec glyph = stateOf(region);
        auto found = std::find_if(counts.begin(), counts.end(),
                                  [&](const RegionCount& c) { return c.glyph == glyph; });
        if (found == counts.end())
            found = counts.insert(counts.end(), {glyph, 0, {}, region.id});
        ++found->count;
    }
    for (RegionCount& count : counts)
        count.words = wordsOf(count.glyph, count.count);
    std::stable_sort(counts.begin(), counts.end(), isWorse);
    return counts;
}

} // namespace pilothouse::ui
