#pragma once

#include "app/executors/errand.h"

namespace pilothouse {

/// What a look at one rung of the fence's ladder showed.
struct RungSight
{
    std::vector<FenceReading> readings;
    QString words; ///< What was seen, and by which path.
    bool isHolding =
        false; ///< Something keeps the old primary down, and would have to be released.
};

/// One rung, and the path by which this console reaches it. Looking changes nothing.
class FenceRung : public QObject
{
public:
    using Seen = std::function<void(Result<RungSight>)>;
    /// Nothing when the order was taken; what counts is what is seen then.
    using Ordered = std::function<void(std::optional<Error> refusal, bool mayHaveHappened)>;

    explicit FenceRung(Rung rung) : m_rung(rung) {}

    [[nodiscard]] Rung rung() const { return m_rung; }

    /// Whether it can be brought about, or only be found.
    [[nodiscard]] virtual bool takesOrders() const { return false; }
    /// Whether an order will hardly go into silence, so that no look is needed first.
    [[nodiscard]] virtual bool hasJustAnswered() const { return false; }
    /// Whether a question to it is unanswered for longer than any answer takes. It is asked all the
    /// same, but nobody waits for it.
    [[nodiscard]] virtual bool isSilent() const { return false; }
    /// Between two looks while it is waited for.
    [[nodiscard]] virtual Milliseconds lookPause() const { return Milliseconds{50}; }

    /// Callbacks come once, later, unless this is gone by then.
    virtual void look(Seen seen) = 0;
    /// Climbs it, or goes down again.
    virtual void order(Milliseconds deadline, Ordered ordered);
    virtual void release(Milliseconds deadline, Ordered ordered);

private:
    const Rung m_rung;
};

using FenceRungs = std::vector<std::unique_ptr<FenceRung>>;

/// The rungs that the policy accepts, in its order, at the order's old primary.
[[nodiscard]] FenceRungs acceptedRungs(ExecutorTools& tools, const EffectOrder& order);

/// Whether this sight alone proves the rung, and the policy accepts it.
[[nodiscard]] bool isProved(const Fleet& fleet, Rung rung, const RungSight& sight);

} // namespace pilothouse
