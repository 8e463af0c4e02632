#include "models/consistency/course.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// What another look may cure.
bool mayPass(HoldingDoubt doubt)
{
    return doubt == HoldingDoubt::Conflict || doubt == HoldingDoubt::TooSlow ||
           doubt == HoldingDoubt::Written || doubt == HoldingDoubt::TooOld;
}

} // namespace

ComparisonCourse::ComparisonCourse(Setting setting)
    : m_setting(std::move(setting))
    , m_writers(m_setting.primary, m_setting.accounts)
{
    std::vector<TableFacts>& tables = m_setting.tables;
    if (tables.size() > m_setting.budget.tablesMax) {
        m_tablesLeftOut = static_cast<std::int64_t>(tables.size() - m_setting.budget.tablesMax);
        tables.resize(m_setting.budget.tablesMax);
    }
    m_ranges = planRanges(tables, m_setting.budget);
    m_cases.resize(m_ranges.size());
    m_rows.resize(m_ranges.size());
    m_regions.push_back({m_setting.primary, History::Primary, {}, {}, {}, 0});
    for (const RegionId& region : m_setting.others) {
        m_regions.push_back({region, History::NotSeen, {}, {}, {}, 0});
        for (std::map<RegionId, Case>& cases : m_cases)
            cases.emplace(region, Case());
    }
}

const TableFacts& ComparisonCourse::tableOf(std::size_t range) const
{
    return m_setting.tables.at(m_ranges.at(range).table);
}

RegionReport& ComparisonCourse::regionOf(const RegionId& region)
{
    const auto found =
        std::find_if(m_regions.begin(), m_regions.end(),
                     [&](const RegionReport& each) { return each.region == region; });
    PH_ASSERT(found != m_regions.end());
    return *found;
}

void ComparisonCourse::setHistory(const RegionId& region, History history)
{
    regionOf(region).history = history;
}

History ComparisonCourse::historyOf(const RegionId& region) const
{
    for (const RegionReport& each : m_regions)
        if (each.region == region)
            return each.history;
    return History::NotSeen;
}

void ComparisonCourse::leaveOut(const RegionId& region, HoldingDoubt doubt, const QString& said,
                                std::optional<UtcTime> stoodStillSince, UtcTime at)
{
    PH_ASSERT(doubt != HoldingDoubt::None);
    RegionReport& left = regionOf(region);
    left.doubt = doubt;
    left.said = said;
    left.stoodStillSince = stoodStillSince;
    for (std::map<RegionId, Case>& cases : m_cases) {
        Case& one = cases.at(region);
        if (one.isSettled)
            continue;
        one.said = said;
        one.at = at;
        settle(one, Holding::Unknown, doubt);
    }
}

bool ComparisonCourse::isOpen(std::size_t range) const
{
    const auto& cases = m_cases[range];
    return std::any_of(cases.begin(), cases.end(),
                       [](const auto& entry) { return !entry.second.isSettled; });
}

int ComparisonCourse::attemptsAt(std::size_t range) const
{
    int attempts = 0;
    for (const auto& [region, one] : m_cases[range])
        if (!one.isSettled)
            attempts = std::max(attempts, one.attempts);
    return attempts;
}

/// Whether reading so many blocks more stays within what any region may be asked for. The primary
/// is read twice in a repeat.
bool ComparisonCourse::mayRead(std::int64_t cost, bool isRepeat) const
{
    std::int64_t spent = 0;
    for (const RegionReport& region : m_regions)
        spent = std::max(spent, region.blocksRead);
    return spent + (isRepeat ? 2 * cost : cost) <= m_setting.budget.blocksAll;
}

/// First looks come first: they spoil nothing for each other, and a repeat gains by waiting.
std::optional<Look> ComparisonCourse::next() const
{
    Look look;
    look.hasWriters = m_writers.isOpen();
    std::int64_t cost = 0;
    for (const bool isRepeat : {false, true}) {
        look.isRepeat = isRepeat;
        for (std::size_t range = 0; range < m_ranges.size(); ++range) {
            if (!isOpen(range) || (attemptsAt(range) > 0) != isRepeat)
                continue;
            const std::int64_t more = cost + m_ranges[range].cost;
            const bool isFull = !look.ranges.empty() && more > m_setting.budget.blocksPerLook;
            if (isFull || look.ranges.size() == m_setting.budget.rangesPerLook)
                break;
            if (!mayRead(more, isRepeat))
                continue;
            cost = more;
            look.ranges.push_back(range);
        }
        if (!look.ranges.empty())
            break;
    }
    addRegions(look);
    const bool hasWork = !look.ranges.empty() || look.hasWriters;
    return hasWork && !look.regions.empty() ? std::optional(look) : std::nullopt;
}

void ComparisonCourse::addRegions(Look& look) const
{
    for (const RegionReport& region : m_regions) {
        if (region.region == m_setting.primary || region.doubt != HoldingDoubt::None)
            continue;
        const bool isWanted =
            look.hasWriters ||
            std::any_of(look.ranges.begin(), look.ranges.end(), [&](std::size_t range) {
                return !m_cases[range].at(region.region).isSettled;
            });
        if (isWanted)
            look.regions.push_back(region.region);
    }
}

bool ComparisonCourse::wantsAfter(const Look& look, const LookAnswers& answers) const
{
    if (!look.isRepeat)
        return false;
    for (std::size_t place = 0; place < look.ranges.size(); ++place) {
        const std::optional<RangeReading>& before = answers.before[place].reading;
        for (const auto& [region, there] : answers.there)
            if (before && there[place].reading &&
                !isSame(*before, *there[place].reading, historyOf(region)))
                return true;
    }
    return false;
}

void ComparisonCourse::take(const Look& look, const LookAnswers& answers)
{
    PH_ASSERT(answers.before.size() == look.ranges.size());
    PH_ASSERT(answers.after.empty() || answers.after.size() == look.ranges.size());
    m_firstLsn = m_firstLsn == 0 ? answers.lsn : m_firstLsn;
    m_lastLsn = answers.lsn;
    countBlocks(answers);
    if (look.hasWriters)
        m_writers.take(answers.writers, answers.lsn, answers.at);
    for (std::size_t place = 0; place < look.ranges.size(); ++place) {
        const std::size_t range = look.ranges[place];
        if (const auto& before = answers.before[place].reading)
            m_rows[range] = before->rows;
        for (auto& [region, one] : m_cases[range])
            if (!one.isSettled && answers.there.contains(region))
                judge(one, answers, place, region);
    }
}

void ComparisonCourse::countBlocks(const LookAnswers& answers)
{
    const auto count = [this](const RegionId& region, const std::vector<RangeAnswer>& read) {
        for (const RangeAnswer& answer : read)
            regionOf(region).blocksRead += answer.reading ? answer.reading->blocks : 0;
    };
    count(m_setting.primary, answers.before);
    count(m_setting.primary, answers.after);
    for (const auto& [region, read] : answers.there)
        count(region, read);
}

void ComparisonCourse::judge(Case& one, const LookAnswers& answers, std::size_t place,
                             const RegionId& region)
{
    const RangeAnswer& before = answers.before[place];
    const RangeAnswer& there = answers.there.at(region)[place];
    ++one.attempts;
    one.lsn = answers.lsn;
    one.at = answers.at;
    if (!before.reading)
        return settleUnknown(one, before);
    if (!there.reading)
        return settleUnknown(one, there);
    one.rows = there.reading->knownRows;
    one.rowsMore = there.reading->knownRows - before.reading->knownRows;
    if (historyOf(region) == History::Apart) {
        one.rows = there.reading->rows;
        one.rowsMore = there.reading->rows - before.reading->rows;
    }
    if (isSame(*before.reading, *there.reading, historyOf(region)))
        return settle(one, Holding::Equal, HoldingDoubt::None);
    const bool isProof = !answers.after.empty() && answers.after[place].reading &&
                         isQuiet(*before.reading, *answers.after[place].reading);
    one.proofs += isProof ? 1 : 0;
    if (one.proofs >= proofsWanted)
        return settle(one, Holding::Different, HoldingDoubt::None);
    settleUnknown(one,
                  {std::nullopt,
                   areAgesKnown(*before.reading) ? HoldingDoubt::Written : HoldingDoubt::TooOld,
                   {}});
}

/// For good, when no other look is left, or none would help.
void ComparisonCourse::settleUnknown(Case& one, const RangeAnswer& answer)
{
    one.doubt = answer.doubt;
    one.said = answer.said;
    if (one.attempts >= m_setting.budget.attemptsMax || !mayPass(answer.doubt))
        settle(one, Holding::Unknown, answer.doubt);
}

void ComparisonCourse::settle(Case& one, Holding holding, HoldingDoubt doubt) const
{
    one.isSettled = true;
    one.holding = holding;
    one.doubt = doubt;
    if (holding != Holding::Unknown)
        one.said.clear();
}

std::pair<int, int> ComparisonCourse::progress() const
{
    int settled = 0;
    for (std::size_t range = 0; range < m_ranges.size(); ++range)
        settled += isOpen(range) ? 0 : 1;
    return {settled, static_cast<int>(m_ranges.size())};
}

ConsistencyReport ComparisonCourse::report(HoldingDoubt whyOpen, UtcTime at) const
{
    ConsistencyReport report;
    report.primary = m_setting.primary;
    report.firstLsn = m_firstLsn;
    report.lastLsn = m_lastLsn;
    report.blocksMax = m_setting.budget.blocksAll;
    report.tablesLeftOut = m_tablesLeftOut;
    report.regions = m_regions;
    for (std::size_t table = 0; table < m_setting.tables.size(); ++table)
        report.tables.push_back(tableReport(table, whyOpen, at));
    report.writers = m_writers.report(m_regions, whyOpen, at);
    return report;
}

TableReport ComparisonCourse::tableReport(std::size_t table, HoldingDoubt whyOpen, UtcTime at) const
{
    const TableFacts& facts = m_setting.tables[table];
    TableReport report;
    report.name = facts.name;
    report.blocks = facts.blocks;
    for (const RegionId& region : m_setting.others) {
        RegionHolding& holding = report.regions.emplace_back();
        holding.region = region;
        holding.holding = Holding::Equal;
    }
    for (std::size_t range = 0; range < m_ranges.size(); ++range) {
        if (m_ranges[range].table != table)
            continue;
        report.comparedBlocks += std::min(m_ranges[range].end, facts.blocks) -
                                 std::min(m_ranges[range].first, facts.blocks);
        report.rows += m_rows[range];
        for (RegionHolding& holding : report.regions)
            addCase(holding, m_cases[range].at(holding.region), m_ranges[range], whyOpen, at);
    }
    for (RegionHolding& holding : report.regions)
        holding.since = holding.at;
    return report;
}

/// Different when any range is, else not known when any is not, else equal.
void ComparisonCourse::addCase(RegionHolding& holding, const Case& one, const BlockRange& range,
                               HoldingDoubt whyOpen, UtcTime at) const
{
    holding.rows += one.rows;
    holding.lsn = std::max(holding.lsn, one.lsn);
    holding.at = std::max(holding.at, one.isSettled ? one.at : at);
    if (one.holding == Holding::Different) {
        if (holding.rangesDiffering++ == 0) {
            holding.differsFrom = range.first;
            holding.differsTo = range.end;
        }
        holding.rowsMore += one.rowsMore;
        holding.holding = Holding::Different;
        holding.doubt = HoldingDoubt::None;
        holding.said.clear();
    } else if (one.holding == Holding::Unknown && holding.holding == Holding::Equal) {
        holding.holding = Holding::Unknown;
        holding.doubt = one.isSettled ? one.doubt : whyOpen;
        holding.said = one.said;
    }
}

} // namespace pilothouse
