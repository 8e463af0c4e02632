#pragma once

#include "models/consistency/report.h"
#include "models/consistency/writers.h"

#include <functional>

namespace pilothouse {

struct ComparisonRequest
{
    RegionId primary; ///< Whose rows are the measure.
    QString askedBy;  ///< A person, or a run's id.
    std::vector<CanaryAccount> accounts;
};

/// How far a comparison is, in ranges.
struct ComparisonProgress
{
    int settled = 0;
    int all = 0;

    bool operator==(const ComparisonProgress&) const = default;
};

/// Compares what the regions' databases hold. Implemented by app/consistency.
class Comparer
{
public:
    /// Both are called on the thread that called start(). A report comes once for each compare(),
    /// also for one that was stopped; it then says so.
    using Told = std::function<void(ComparisonProgress)>;
    using Sink = std::function<void(ConsistencyReport)>;

    virtual ~Comparer() = default;

    /// Called once, before anything is asked.
    virtual void start(Told told, Sink sink) = 0;

    /// Never while one is under way.
    virtual void compare(ComparisonRequest request) = 0;

    /// Ends the one under way soon; nothing otherwise.
    virtual void stop() = 0;
};

} // namespace pilothouse
