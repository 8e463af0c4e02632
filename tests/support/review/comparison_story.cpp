#include "tests/support/review/comparison_story.h"

namespace pilothouse::tests {

namespace {

RegionHolding held(const char* region, Holding holding, HoldingDoubt doubt, UtcTime at)
{
    RegionHolding held;
    held.region = RegionId(QString::fromLatin1(region));
    held.holding = holding;
    held.doubt = doubt;
    held.rows = holding == Holding::Equal ? 48'213 : 0;
    held.lsn = 0x4A31F88;
    held.at = held.since = at;
    return held;
}

} // namespace

ConsistencyReport comparedAt(UtcTime at)
{
    ConsistencyReport report;
    report.primary = RegionId(QStringLiteral("westeurope"));
    report.askedBy = QStringLiteral("FO-118");
    report.beganAt = at - Seconds(6);
    report.endedAt = at;
    report.firstLsn = 0x4A31F88;
    report.lastLsn = 0x4A41000;
    report.blocksMax = 16'384;
    report.regions = {
        {report.primary, History::Primary, {}, {}, {}, 4'420},
        {RegionId(QStringLiteral("southeastasia")), History::Follows, {}, {}, {}, 4'210},
        {RegionId(QStringLiteral("eastus")), History::NotSeen, HoldingDoubt::NoAnswer, {}, {}, 0}};
    for (const auto& [name, blocks, compared] :
         {std::tuple("public.orders", 131'072, 4'096), std::tuple("public.customers", 120, 120)}) {
        TableReport table;
        table.name = QString::fromLatin1(name);
        table.blocks = blocks;
        table.comparedBlocks = compared;
        table.rows = 48'213;
        table.regions = {held("southeastasia", Holding::Equal, HoldingDoubt::None, at),
                         held("eastus", Holding::Unknown, HoldingDoubt::NoAnswer, at)};
        report.tables.push_back(table);
    }
    return report;
}

} // namespace pilothouse::tests
