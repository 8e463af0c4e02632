#include "models/consistency/report.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// The worse word of two, where a difference is worse than doubt.
Holding both(Holding a, Holding b)
{
    if (a == Holding::Different || b == Holding::Different)
        return Holding::Different;
    return a == Holding::Equal && b == Holding::Equal ? Holding::Equal : Holding::Unknown;
}

template <class Named, class Same>
const Named* counterpart(const std::vector<Named>& all, Same same)
{
    const auto found = std::find_if(all.begin(), all.end(), same);
    return found == all.end() ? nullptr : &*found;
}

void carry(const RegionHolding& before, RegionHolding& holding)
{
    if (before.region == holding.region && before.holding == holding.holding)
        holding.since = std::min(before.since, holding.since);
}

} // namespace

Holding holdingOf(const TableReport& table)
{
    Holding all = table.regions.empty() ? Holding::Unknown : Holding::Equal;
    for (const RegionHolding& region : table.regions)
        all = both(all, region.holding);
    return all;
}

Holding holdingOf(const WriterReport& writer)
{
    Holding all = writer.regions.empty() ? Holding::Unknown : Holding::Equal;
    for (const WriterReport::Held& region : writer.regions)
        all = both(all, region.held.holding);
    return all;
}

Holding holdingOf(const ConsistencyReport& report)
{
    if (report.trouble != HoldingDoubt::None || report.tables.empty())
        return Holding::Unknown;
    Holding all = report.tablesLeftOut > 0 ? Holding::Unknown : Holding::Equal;
    for (const TableReport& table : report.tables)
        all = both(all, holdingOf(table));
    for (const WriterReport& writer : report.writers)
        all = both(all, holdingOf(writer));
    return all;
}

void carrySince(const ConsistencyReport& before, ConsistencyReport& report)
{
    for (TableReport& table : report.tables) {
        const TableReport* known = counterpart(
            before.tables, [&](const TableReport& each) { return each.name == table.name; });
        if (known == nullptr)
            continue;
        for (RegionHolding& region : table.regions)
            for (const RegionHolding& earlier : known->regions)
                carry(earlier, region);
    }
    for (WriterReport& writer : report.writers) {
        const WriterReport* known = counterpart(
            before.writers, [&](const WriterReport& each) { return each.writer == writer.writer; });
        if (known == nullptr)
            continue;
        for (WriterReport::Held& region : writer.regions)
            for (const WriterReport::Held& earlier : known->regions)
                carry(earlier.held, region.held);
    }
}

} // namespace pilothouse
