#pragma once

#include <QJsonObject>

#include <optional>

/// What a whole failover costs at the console: the window driven by keys and mouse, on a lab.
namespace pilothouse::bench {

struct StoryChoice
{
    bool isHeldOnce = false; ///< F9 in the middle.
    bool isDiskSlow = false; ///< Each of the console's syncs takes 500 ms longer.
};

/// {"confirmedToPublicWriteMs", "confirmedToDatabaseWriteMs", "longestStallMs",
/// "longestStallOfExportMs", "residentMbBefore",
/// "residentMbAfter", "holdToHeldMs"}; empty when the story did not come to its end.
[[nodiscard]] std::optional<QJsonObject> playStory(const StoryChoice& choice);

} // namespace pilothouse::bench
