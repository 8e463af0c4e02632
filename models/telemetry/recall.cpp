#include "models/telemetry/recall.h"

#include <algorithm>

namespace pilothouse {

namespace {

void addMark(PrimaryMemory& primary, MonotonicTime at, std::uint64_t writeLsn)
{
    if (!primary.marks.empty() && primary.marks.back().at >= at)
        return;
    // A WAL that ends earlier than before is another history: its marks measure nothing here.
    if (!primary.marks.empty() && primary.marks.back().writeLsn > writeLsn)
        primary.marks.clear();
    primary.marks.push_back({at, writeLsn});
    while (primary.marks.size() > AssessmentMemory::walMarkLimit)
        primary.marks.pop_front();
}

auto firstBeyond(const PrimaryMemory& primary, std::uint64_t position)
{
    return std::upper_bound(
        primary.marks.begin(), primary.marks.end(), position,
        [](std::uint64_t lsn, const WalMark& mark) { return lsn < mark.writeLsn; });
}

} // namespace

void rememberPrimary(const FleetView& view, AssessmentMemory& memory)
{
    const RegionView* reference = view.referenceRegion();
    if (reference == nullptr)
        return;
    const Reading<DatabaseState>& reading = reference->readings->database;
    if (!reading.value || reading.value->isInRecovery)
        return;
    const bool isNew = !memory.primary || !(memory.primary->id == reference->region->id);
    if (reference->database == nullptr && memory.primary)
        return; // Only a fresh look replaces what was proved; an old one is better than nothing.
    if (isNew) {
        memory.primary = PrimaryMemory{};
        memory.primary->id = reference->region->id;
        memory.incidentSince.reset();
        std::erase_if(memory.links,
                      [&](const auto& link) { return !(link.first.from == memory.primary->id); });
    }
    PrimaryMemory& primary = *memory.primary;
    primary.seenAt = reading.valueAt;
    primary.seenUtc = view.input.utc - (view.input.now - reading.valueAt);
    primary.writeLsn = reading.value->writeLsn;
    primary.timeline = reading.value->timeline;
    primary.walBytesPerSecond =
        reading.value->walBytesPerSecond.value_or(primary.walBytesPerSecond);
    primary.transactionsPerSecond =
        reading.value->transactionsPerSecond.value_or(primary.transactionsPerSecond);
    addMark(primary, reading.valueAt, primary.writeLsn);
}

const RegionMemory& rememberVerdict(const FleetView& view, std::size_t index, Verdict verdict,
                                    AssessmentMemory& memory)
{
    const RegionView& region = view.regions[index];
    RegionMemory& known = memory.regions[region.region->id];
    if (!known.verdictSince || known.verdict != verdict) {
        known.verdict = verdict;
        known.verdictSince = view.input.utc;
        known.verdictSinceMonotonic = view.input.now;
    }
    if (region.provedRole)
        known.lastRole = region.provedRole;
    if (region.database != nullptr)
        known.lastAliveUtc = view.input.utc - (view.input.now - region.readings->database.valueAt);
    return known;
}

void rememberIncident(const FleetView& view, AssessmentMemory& memory)
{
    const RegionView* reference = view.referenceRegion();
    if (reference == nullptr)
        return;
    const Verdict verdict = memory.regions[reference->region->id].verdict;
    if (verdict == Verdict::Up)
        memory.incidentSince.reset();
    else if (verdict != Verdict::Unknown && !memory.incidentSince)
        memory.incidentSince = view.input.now;
}

void rememberLag(const Figure& seconds, MonotonicTime now, LinkMemory& memory)
{
    while (!memory.lagMarks.empty() &&
           now - memory.lagMarks.front().at > AssessmentMemory::trendWindow)
        memory.lagMarks.pop_front();
    const bool isMeasured = seconds.number && isProof(seconds.quality) &&
                            (seconds.bound == Bound::Exact || seconds.bound == Bound::AtLeast);
    const bool isDue = memory.lagMarks.empty() ||
                       now - memory.lagMarks.back().at >= AssessmentMemory::lagMarkSpacing;
    if (isMeasured && isDue)
        memory.lagMarks.push_back({now, *seconds.number});
}

std::optional<MonotonicTime> seenBeyond(const PrimaryMemory& primary, std::uint64_t position)
{
    const auto mark = firstBeyond(primary, position);
    return mark == primary.marks.end() ? std::nullopt : std::optional(mark->at);
}

std::optional<MonotonicTime> seenWithin(const PrimaryMemory& primary, std::uint64_t position)
{
    const auto mark = firstBeyond(primary, position);
    return mark == primary.marks.begin() ? std::nullopt : std::optional(std::prev(mark)->at);
}

} // namespace pilothouse
