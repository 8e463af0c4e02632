#pragma once

#include "app/executors/errand.h"

namespace pilothouse {

/// Climbs the ladder at the old primary until a rung that the policy accepts is proved. Here that
/// is host control: stop and bar the database, then look that no process is left.
class FenceOldPrimary : public Errand
{
public:
    using Errand::Errand;

    static constexpr Milliseconds stopDeadline{6'000};
    static constexpr Milliseconds lookPause{50};
    /// Within this it must be seen once more that the old primary is down.
    static constexpr Milliseconds lifePatience{2'000};

protected:
    void begin() override;
    void beginUndo() override;
    void beginProbe() override;

private:
    void judge();
    void reachHost();
    void stop();
    void prove(const Result<HostState>& state);
    void lookAgain();
    void onReleased(const HostOutcome& outcome);

    bool m_isJudged = false; ///< Whether the old primary is down.
    QString m_last;          ///< What was seen last, in words.
};

/// Where the fence of a region stands by these words of its host control.
[[nodiscard]] FenceStanding fenceStanding(const Fleet& fleet, const HostState& state);

} // namespace pilothouse
