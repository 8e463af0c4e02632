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

protected:
    void begin() override;
    void beginUndo() override;
    void beginProbe() override;

private:
    [[nodiscard]] std::optional<Error> signOfLife() const;
    void stop();
    void prove(const Result<HostState>& state);
    void lookAgain();
    void onReleased(const HostOutcome& outcome);

    QString m_last; ///< What was seen last, in words.
};

/// Where the fence of a region stands by these words of its host control.
[[nodiscard]] FenceStanding fenceStanding(const Fleet& fleet, const HostState& state);

} // namespace pilothouse
