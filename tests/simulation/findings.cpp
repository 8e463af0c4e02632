#include "tests/simulation/explorer.h"

#include <algorithm>
#include <future>
#include <numeric>

namespace pilothouse::simulation {

namespace {

constexpr size_t threads = 2;

template <size_t Size>
void addTo(std::array<std::uint64_t, Size>& sums, const std::array<std::uint64_t, Size>& other)
{
    for (size_t i = 0; i < Size; ++i)
        sums[i] += other[i];
}

/// Every second world, so that each thread has hard ones.
Exploration share(const Exploration& exploration, size_t thread)
{
    Exploration part = exploration;
    part.worlds.clear();
    for (size_t i = thread; i < exploration.worlds.size(); i += threads)
        part.worlds.push_back(exploration.worlds[i]);
    return part;
}

} // namespace

std::uint64_t Findings::violationCount() const
{
    return std::accumulate(violations.begin(), violations.end(), std::uint64_t(0));
}

void Findings::add(const Findings& other)
{
    states += other.states;
    runs += other.runs;
    addTo(injected, other.injected);
    addTo(violatedAfter, other.violatedAfter);
    addTo(violations, other.violations);
    addTo(ends, other.ends);
    rowsUsed += other.rowsUsed;
    longest = std::max(longest, other.longest);
    if (example.isEmpty())
        example = other.example;
}

Findings exploreApart(const Exploration& exploration)
{
    std::vector<std::future<Findings>> parts;
    for (size_t i = 0; i < threads; ++i)
        parts.push_back(std::async(std::launch::async, [part = share(exploration, i)] {
            return Explorer(part).explore();
        }));
    Findings sum;
    for (std::future<Findings>& part : parts)
        sum.add(part.get());
    return sum;
}

} // namespace pilothouse::simulation
