#pragma once

#include "models/consistency/judge.h"
#include "models/consistency/sampling.h"
#include "models/consistency/writers.h"

#include <map>

namespace pilothouse {

/// What is read next, in one transaction on the primary and then in one on each of the regions.
struct Look
{
    std::vector<std::size_t> ranges; ///< Places in ComparisonCourse::ranges().
    bool hasWriters = false;         ///< The canaries' tokens too.
    std::vector<RegionId> regions;   ///< For which any of it is open.
    /// Something of it differed before: where it does again, the primary is read once more.
    bool isRepeat = false;

    bool operator==(const Look&) const = default;
};

/// What the servers answered; each list in the order of Look::ranges.
struct LookAnswers
{
    std::vector<RangeAnswer> before; ///< The primary's.
    std::vector<RangeAnswer> after;  ///< The primary's second; empty when it was not asked.
    std::map<RegionId, std::vector<RangeAnswer>> there;
    std::map<RegionId, WriterAnswer> writers; ///< The primary's among them.
    std::uint64_t lsn = 0;
    UtcTime at;
};

/// One comparison, without the world: says what to read next, takes what came back, and in the end
/// what it means. Each range ends as equal in any look, as different when it was proved twice, or
/// as not known after so many looks, or when the budget is spent.
class ComparisonCourse
{
public:
    /// A difference counts when it was proved in so many looks.
    static constexpr int proofsWanted = 2;

    struct Setting
    {
        RegionId primary;
        std::vector<RegionId> others;
        std::vector<TableFacts> tables; ///< At most ComparisonBudget::tablesMax are taken.
        std::vector<CanaryAccount> accounts;
        ComparisonBudget budget;
    };

    explicit ComparisonCourse(Setting setting);

    [[nodiscard]] const std::vector<BlockRange>& ranges() const { return m_ranges; }
    [[nodiscard]] const TableFacts& tableOf(std::size_t range) const;

    /// Nothing when all is settled, or the rest must not be read.
    [[nodiscard]] std::optional<Look> next() const;

    /// How a region's history was found to stand to the primary's.
    void setHistory(const RegionId& region, History history);
    [[nodiscard]] History historyOf(const RegionId& region) const;

    /// Nothing more is asked of that region.
    void leaveOut(const RegionId& region, HoldingDoubt doubt, const QString& said,
                  std::optional<UtcTime> stoodStillSince, UtcTime at);

    /// Whether some range of the look differs in some region, so that the primary is worth a second
    /// reading.
    [[nodiscard]] bool wantsAfter(const Look& look, const LookAnswers& answers) const;

    void take(const Look& look, const LookAnswers& answers);

    /// Ranges that need no further look, and all.
    [[nodiscard]] std::pair<int, int> progress() const;

    /// What is open counts as not known, for that reason. Times and who asked are the caller's.
    [[nodiscard]] ConsistencyReport report(HoldingDoubt whyOpen, UtcTime at) const;

private:
    /// One range in one region.
    struct Case
    {
        bool isSettled = false;
        Holding holding = Holding::Unknown;
        HoldingDoubt doubt = HoldingDoubt::None;
        QString said;
        int attempts = 0;
        int proofs = 0;
        std::int64_t rows = 0;
        std::int64_t rowsMore = 0;
        std::uint64_t lsn = 0;
        UtcTime at;
    };

    [[nodiscard]] bool isOpen(std::size_t range) const;
    [[nodiscard]] int attemptsAt(std::size_t range) const;
    [[nodiscard]] bool mayRead(std::int64_t cost, bool isRepeat) const;
    void addRegions(Look& look) const;
    void judge(Case& one, const LookAnswers& answers, std::size_t place, const RegionId& region);
    void settleUnknown(Case& one, const RangeAnswer& answer);
    void countBlocks(const LookAnswers& answers);
    void settle(Case& one, Holding holding, HoldingDoubt doubt) const;
    [[nodiscard]] TableReport tableReport(std::size_t table, HoldingDoubt whyOpen,
                                          UtcTime at) const;
    void addCase(RegionHolding& holding, const Case& one, const BlockRange& range,
                 HoldingDoubt whyOpen, UtcTime at) const;
    [[nodiscard]] RegionReport& regionOf(const RegionId& region);

    Setting m_setting;
    std::int64_t m_tablesLeftOut = 0;
    std::vector<BlockRange> m_ranges;
    std::vector<std::map<RegionId, Case>> m_cases; ///< By range.
    std::vector<std::int64_t> m_rows;              ///< By range: the primary's, as last read.
    std::vector<RegionReport> m_regions;           ///< The primary first.
    WriterCourse m_writers;
    std::uint64_t m_firstLsn = 0;
    std::uint64_t m_lastLsn = 0;
};

} // namespace pilothouse
