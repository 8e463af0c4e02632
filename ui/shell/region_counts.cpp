#include "ui/shell/region_counts.h"

#include "ui/shell/words.h"

namespace pilothouse::ui {
namespace {

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
        return ShellWords::tr("%n stale", nullptr, count);
    if (glyph.quality == Quality::Error)
        return ShellWords::tr("%n with a failing source", nullptr, count);
    if (!isShowable(glyph.quality))
        return ShellWords::tr("%n unknown", nullptr, count);
    switch (glyph.severity) {
    case Severity::Normal:
        return count == 1 ? ShellWords::tr("%n region normal", nullptr, count)
                          : ShellWords::tr("%n regions normal", nullptr, count);
    case Severity::Advisory:
        return ShellWords::tr("%n advisory", nullptr, count);
    case Severity::Medium:
        return ShellWords::tr("%n medium", nullptr, count);
    case Severity::High:
        return ShellWords::tr("%n high", nullptr, count);
    case Severity::Critical:
        return ShellWords::tr("%n critical", nullptr, count);
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
