#include "models/telemetry/parts.h"
#include "models/telemetry/places.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <array>
#include <cmath>
#include <numbers>

namespace pilothouse {

namespace {

/// Where a region lies on the unit sphere: the nearer two are, the larger their scalar product.
using Direction = std::array<double, 3>;

/// A region's database as a place to read from.
struct Source
{
    const RegionAssessment& region;
    Milliseconds limit;
    Direction direction;
    bool isServing = false; ///< Its database answered just now; an ailing application does not
                            ///< stop a read.
    bool isWithinLimit = false;
};

Direction directionOf(const GeoPoint& point)
{
    const double latitude = point.latitude * std::numbers::pi / 180.0;
    const double longitude = point.longitude * std::numbers::pi / 180.0;
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude),
            std::sin(latitude)};
}

double closeness(const Direction& a, const Direction& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/// A primary has no lag. A standby's must be known and below the limit: "at least 0.3 s" is not.
bool hasLagBelow(const RegionAssessment& region, Milliseconds limit)
{
    if (region.role == Role::Primary)
        return true;
    const bool isKnown = region.role && region.lag.number && isProof(region.lag.quality) &&
                         region.lag.bound != Bound::AtLeast;
    return isKnown && *region.lag.number < static_cast<double>(limit.count()) / 1e3;
}

Source sourceOf(const RegionAssessment& region, const Region& planned, const Places& places)
{
    Source source{region, planned.readLagLimit, directionOf(planned.position)};
    source.isServing = places.freshDatabase(region.id) != nullptr;
    source.isWithinLimit = source.isServing && hasLagBelow(region, planned.readLagLimit);
    return source;
}

/// Why a region's own database does, or does not, serve its reads.
QString wordsAbout(const Source& source)
{
    const RegionAssessment& region = source.region;
    if (!source.isServing)
        return TelemetryWords::tr("%1's database is not known to serve").arg(region.name);
    if (region.role == Role::Primary)
        return TelemetryWords::tr("%1 is the primary").arg(region.name);
    const QString limit = text::duration(source.limit);
    if (!region.lag.number || !isProof(region.lag.quality))
        return TelemetryWords::tr("%1's lag is not known (limit %2)").arg(region.name, limit);
    if (source.isWithinLimit)
        return TelemetryWords::tr("%1's lag %2 is below %3")
            .arg(region.name, region.lag.text, limit);
    return TelemetryWords::tr("%1's lag %2 is not below %3")
        .arg(region.name, region.lag.text, limit);
}

const Source* nearest(const std::vector<Source>& sources, const Source& from,
                      bool mustBeWithinLimit)
{
    const Source* best = nullptr;
    double bestCloseness = 0.0;
    for (const Source& source : sources) {
        if (&source == &from || !source.isServing || (mustBeWithinLimit && !source.isWithinLimit))
            continue;
        const double here = closeness(from.direction, source.direction);
        if (best == nullptr || here > bestCloseness) {
            best = &source;
            bestCloseness = here;
        }
    }
    return best;
}

ReadRoute routeFrom(const Source& own, const std::vector<Source>& sources)
{
    const QString why = wordsAbout(own);
    if (own.isWithinLimit)
        return {own.region.id, why};
    if (const Source* best = nearest(sources, own, true))
        return {best->region.id, TelemetryWords::tr("%1; %2 is the nearest within its own limit")
                                     .arg(why, best->region.name)};
    if (own.isServing)
        return {own.region.id,
                TelemetryWords::tr("%1; nor is any other within its limit, so reads stay "
                                   "and may be old")
                    .arg(why)};
    if (const Source* best = nearest(sources, own, false))
        return {best->region.id,
                TelemetryWords::tr("%1; none is within its limit, %2 is the nearest that "
                                   "answers: reads may be old")
                    .arg(why, best->region.name)};
    return {std::nullopt, TelemetryWords::tr("%1; no other database is known to serve").arg(why)};
}

} // namespace

void assessRoutes(const AssessmentInput& input, FleetAssessment& result)
{
    const Places places(input);
    std::vector<Source> sources;
    sources.reserve(result.regions.size());
    for (std::size_t index = 0; index < result.regions.size(); ++index)
        sources.push_back(sourceOf(result.regions[index], input.fleet.regions[index], places));
    for (std::size_t index = 0; index < result.regions.size(); ++index)
        result.regions[index].readRoute = routeFrom(sources[index], sources);
}

} // namespace pilothouse
