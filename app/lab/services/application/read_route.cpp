#include "app/lab/services/application/read_route.h"

#include <algorithm>

namespace pilothouse::lab {

bool isFresh(const ReadCandidate& candidate)
{
    return candidate.isAnswering && candidate.lagMs && *candidate.lagMs < candidate.lagLimitMs;
}

std::optional<std::size_t> readRoute(const std::vector<ReadCandidate>& nearestFirst)
{
    const auto isAnswering = [](const ReadCandidate& candidate) { return candidate.isAnswering; };
    auto found = std::find_if(nearestFirst.begin(), nearestFirst.end(), isFresh);
    if (found == nearestFirst.end())
        found = std::find_if(nearestFirst.begin(), nearestFirst.end(), isAnswering);
    if (found == nearestFirst.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - nearestFirst.begin());
}

} // namespace pilothouse::lab
