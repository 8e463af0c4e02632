#pragma once

#include "app/executors/fence_look.h"

namespace pilothouse {

/// Climbs the ladder at the old primary: each rung that the policy accepts, in its order and with a
/// patience of its own, until one is proved. What was ordered on the way is left as evidence,
/// because the way back must undo it, perhaps in another process.
class FenceOldPrimary : public Errand
{
public:
    FenceOldPrimary(ExecutorTools& tools, EffectOrder order);

    /// Within this it must be seen once more that the old primary is down.
    static constexpr Milliseconds lifePatience{2'000};
    /// A probe waits no longer for what every rung shows.
    static constexpr Milliseconds probePatience{4'000};

protected:
    void begin() override;
    void beginUndo() override;
    void beginProbe() override;

private:
    void judge();
    void climb();
    void onFirstLook(const Result<RungSight>& sight);
    void orderIt();
    void watch();
    void onWatched(const Result<RungSight>& sight);
    void prove(const RungSight& sight);
    void nextRung(const QString& why);
    void giveUp();

    void releaseRung();
    void onHeld(const Result<RungSight>& sight);
    void watchRelease();
    void onReleased(const Result<RungSight>& sight);
    void nextRelease();

    [[nodiscard]] FenceRung& rung() const { return *m_rungs[m_at]; }
    [[nodiscard]] Milliseconds rungLeft() const;

    FenceRungs m_rungs;
    FenceLook m_look;
    std::size_t m_at = 0;     ///< The rung that is being climbed, or released.
    MonotonicTime m_until;    ///< Patience with it.
    bool m_isJudged = false;  ///< Whether the old primary is down.
    bool m_isInDoubt = false; ///< Some order may have had, or may yet have, its effect.
    QString m_last;           ///< What was seen last, in words.
    QStringList m_words;      ///< What became of each rung.
};

} // namespace pilothouse
