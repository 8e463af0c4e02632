#pragma once

#include <optional>
#include <vector>

namespace pilothouse::lab {

/// What one database said when it was asked whether it may be read from.
struct ReadCandidate
{
    bool isAnswering = false;
    std::optional<int> lagMs; ///< Unknown on a standby that receives nothing.
    int lagLimitMs = 0;       ///< Not fresh at this lag or above.

    bool operator==(const ReadCandidate&) const = default;
};

[[nodiscard]] bool isFresh(const ReadCandidate& candidate);

/// The application's read rule: of candidates in order of distance the nearest fresh one, else the
/// nearest that answers at all, else none.
[[nodiscard]] std::optional<std::size_t> readRoute(const std::vector<ReadCandidate>& nearestFirst);

} // namespace pilothouse::lab
