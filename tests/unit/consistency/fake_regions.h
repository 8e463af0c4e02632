#pragma once

#include "models/consistency/course.h"

#include <functional>

/// Servers that answer a comparison from memory.
namespace pilothouse::tests {

inline const RegionId east(QStringLiteral("eastus"));
inline const RegionId west(QStringLiteral("westeurope"));
inline const RegionId asia(QStringLiteral("southeastasia"));

/// A range of that many rows; another `content` makes another sum.
inline RangeReading holds(std::int64_t rows, const char* content = "same")
{
    RangeReading reading;
    reading.blocks = 1;
    reading.rows = rows;
    reading.knownRows = rows;
    reading.sum = QByteArray(content) + QByteArray::number(qlonglong{rows});
    reading.knownSum = reading.sum;
    return reading;
}

inline RangeAnswer answered(const RangeReading& reading)
{
    return {reading, HoldingDoubt::None, {}};
}

inline RangeAnswer refused(HoldingDoubt doubt)
{
    return {std::nullopt, doubt, QStringLiteral("because")};
}

/// What each server says to the n-th look (from 1) at a range; all hold ten rows unless told.
struct FakeRegions
{
    using Say = std::function<RangeAnswer(std::size_t range, int look)>;

    explicit FakeRegions(std::vector<TableFacts> tables, ComparisonBudget budget = {})
        : course({east, {west, asia}, std::move(tables), {}, budget})
    {
        for (const RegionId& region : {west, asia})
            course.setHistory(region, History::Follows);
    }

    /// Plays to the end; how many looks it took.
    int play()
    {
        int count = 0;
        while (const std::optional<Look> look = course.next()) {
            looks.push_back(*look);
            LookAnswers answers;
            answers.lsn = 1'000 + static_cast<std::uint64_t>(++count);
            answers.at = UtcTime(Seconds(count));
            answers.before = said(before, *look, count);
            for (const RegionId& region : look->regions)
                answers.there[region] = said(there[region], *look, count);
            if (look->hasWriters)
                answers.writers = writers;
            if (course.wantsAfter(*look, answers))
                answers.after = said(after, *look, count);
            course.take(*look, answers);
        }
        return count;
    }

    [[nodiscard]] ConsistencyReport report() const
    {
        return course.report(HoldingDoubt::BudgetSpent, UtcTime(Seconds(99)));
    }

    /// The word on one table in one region.
    [[nodiscard]] RegionHolding holding(std::size_t table, const RegionId& region) const
    {
        const ConsistencyReport whole = report();
        for (const RegionHolding& held : whole.tables.at(table).regions)
            if (held.region == region)
                return held;
        return {};
    }

    ComparisonCourse course;
    Say before;
    Say after;
    std::map<RegionId, Say> there;
    std::map<RegionId, WriterAnswer> writers{{east, {}}, {west, {}}, {asia, {}}};
    std::vector<Look> looks;

private:
    static std::vector<RangeAnswer> said(const Say& say, const Look& look, int count)
    {
        std::vector<RangeAnswer> answers;
        for (const std::size_t range : look.ranges)
            answers.push_back(say ? say(range, count) : answered(holds(10)));
        return answers;
    }
};

} // namespace pilothouse::tests
