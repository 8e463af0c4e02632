#include "models/telemetry/regions.h"

#include "models/core/assert.h"
#include "models/telemetry/facts.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/headline.h"
#include "models/telemetry/recall.h"
#include "models/telemetry/verdict.h"
#include "models/telemetry/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// More lines than this nobody reads; the ones that say something special come first.
constexpr std::size_t evidenceLinesMax = 40;

Provenance databaseWord(const FleetView& view, const RegionView& region)
{
    return provenanceOf(region.readings->database, view.input.now,
                        TelemetryWords::tr("%1, database").arg(region.region->name));
}

void fillRole(const RegionView& region, RegionAssessment& result)
{
    if (region.shown != nullptr)
        result.role = region.lastRole;
    if (region.provedRole == Role::Primary)
        result.roleText = TelemetryWords::tr("PRIMARY");
    else if (region.lastRole == Role::Primary)
        result.roleText = TelemetryWords::tr("was PRIMARY");
    else if (result.role == Role::Standby)
        result.roleText = TelemetryWords::tr("STANDBY");
    else
        result.roleText = TelemetryWords::tr("UNKNOWN");
}

void fillFigures(const FleetView& view, const RegionView& region, const LinkAssessment* link,
                 RegionAssessment& result)
{
    const Provenance word = databaseWord(view, region);
    const bool isPrimary = region.lastRole == Role::Primary;
    if (isPrimary) {
        result.lag = inapplicableFigure(TelemetryWords::tr("a primary has no lag"), word);
        result.walRate =
            byteRateFigure(region.shown ? region.shown->walBytesPerSecond : std::nullopt, word);
        result.writes =
            rateFigure(region.shown ? region.shown->transactionsPerSecond : std::nullopt, word);
    } else {
        const Figure unfed = unknownFigure(TelemetryWords::tr("no primary is known"));
        result.lag = link != nullptr ? link->lagSeconds : unfed;
        result.walRate = link != nullptr ? link->byteRate : unfed;
        result.writes = inapplicableFigure(TelemetryWords::tr("a standby takes no writes"), word);
    }
    const Reading<HttpHealth>& health = region.readings->health;
    const Provenance healthWord =
        provenanceOf(health, view.input.now, TelemetryWords::tr("this desk, HTTPS"));
    result.healthLatencyMs = health.value ? latencyFigure(health.value->total, healthWord)
                                          : wordFigure(notShown(), healthWord);
}

/// A standby bears what its link suffers, unless the primary is the cause: then the primary does.
Severity severityOfLink(const FleetView& view, const LinkAssessment* link, Verdict primary)
{
    if (link == nullptr || view.writable.empty() || primary == Verdict::Down)
        return Severity::Normal;
    return link->severity;
}

Severity severityOfVerdict(const FleetView& view, std::size_t index, const RegionAssessment& region,
                           const std::vector<Testimony>& all)
{
    if (view.writable.size() > 1 && view.regions[index].provedRole == Role::Primary)
        return Severity::Critical;
    const bool isPrimary = view.isReference(index);
    switch (region.verdict) {
    case Verdict::Down:
        return isPrimary ? Severity::Critical : Severity::High;
    case Verdict::Suspected:
        return isPrimary ? Severity::High : Severity::Medium;
    case Verdict::Degraded: {
        // Traffic Manager alone, against this desk's own looks, is no reason to run.
        const bool isSeenHere = std::any_of(all.begin(), all.end(), [](const Testimony& line) {
            return line.vantage.place == Vantage::Place::Desk &&
                   (line.isTrouble || line.isDoubt || line.evidence.speaksForDeath);
        });
        return isPrimary && isSeenHere ? Severity::High : Severity::Medium;
    }
    case Verdict::Up:
    case Verdict::Unknown:
        return Severity::Normal;
    }
    PH_ASSERT(false);
}

Severity severityOfCertificate(const FleetView& view, const RegionView& region)
{
    const Reading<HttpHealth>& health = region.readings->health;
    if (!health.value || !health.value->certificateExpiresAt ||
        !isProof(health.qualityAt(view.input.now)))
        return Severity::Normal;
    const auto left = *health.value->certificateExpiresAt - view.input.utc;
    if (left <= Microseconds{0})
        return Severity::High;
    return left < certificateLimit ? Severity::Medium : Severity::Normal;
}

std::optional<Microseconds> oldestAge(const std::vector<Testimony>& all)
{
    std::optional<Microseconds> oldest;
    for (const Testimony& line : all)
        if (line.isOwnLook && line.evidence.age)
            oldest = std::max(oldest.value_or(Microseconds{0}), *line.evidence.age);
    return oldest;
}

std::vector<Evidence> linesOf(std::vector<Testimony> all)
{
    if (all.size() > evidenceLinesMax) {
        std::stable_partition(all.begin(), all.end(), [](const Testimony& line) {
            return line.evidence.kind != EvidenceKind::Peers || line.evidence.speaksForDeath;
        });
        all.resize(evidenceLinesMax);
    }
    std::vector<Evidence> lines;
    lines.reserve(all.size());
    for (Testimony& line : all)
        lines.push_back(std::move(line.evidence));
    return lines;
}

const LinkAssessment* linkTo(const FleetView& view, std::size_t index,
                             const FleetAssessment& result)
{
    if (!view.reference || view.isReference(index))
        return nullptr;
    return &result.links[index < *view.reference ? index : index - 1];
}

RegionAssessment assessRegion(const FleetView& view, std::size_t index, AssessmentMemory& memory,
                              const FleetAssessment& fleet)
{
    const RegionView& seen = view.regions[index];
    const LinkAssessment* link = linkTo(view, index, fleet);
    const std::vector<Testimony> all = testimonyAbout(view, index, memory, false);
    const Judgement judgement = judge(all, view.isDeskCutOff);
    RegionAssessment result;
    result.id = seen.region->id;
    result.name = seen.region->name;
    result.shortCode = seen.region->shortCode;
    result.position = seen.region->position;
    fillRole(seen, result);
    result.verdict = judgement.verdict;
    result.quality = judgement.quality;
    result.hasSaidGoingDown = seen.readings->goingDownSaidAt.has_value();
    result.age = oldestAge(all);
    result.verdictSince = rememberVerdict(view, index, result.verdict, memory).verdictSince;
    fillFigures(view, seen, link, result);
    result.severity =
        std::max(severityOfVerdict(view, index, result, all), severityOfCertificate(view, seen));
    result.headline = headlineOf(view, index, judgement, link, result);
    const bool isDetailed =
        view.regions.size() <= AssessmentInput::detailLimit || view.input.detailed == result.id;
    if (isDetailed || (result.verdict != Verdict::Up && result.verdict != Verdict::Unknown))
        result.evidence = linesOf(testimonyAbout(view, index, memory, true));
    if (isDetailed)
        result.facts = factsOf(view, seen, link);
    return result;
}

} // namespace

void assessRegions(const FleetView& view, AssessmentMemory& memory, FleetAssessment& result)
{
    result.regions.reserve(view.regions.size());
    for (std::size_t index = 0; index < view.regions.size(); ++index)
        result.regions.push_back(assessRegion(view, index, memory, result));
    const Verdict primary =
        view.reference ? result.regions[*view.reference].verdict : Verdict::Unknown;
    for (std::size_t index = 0; index < view.regions.size(); ++index) {
        RegionAssessment& region = result.regions[index];
        region.severity =
            std::max(region.severity, severityOfLink(view, linkTo(view, index, result), primary));
    }
    if (view.writable.size() == 1)
        result.primary = view.regions[view.writable.front()].region->id;
    result.summary = summaryOf(result.regions);
}

} // namespace pilothouse
