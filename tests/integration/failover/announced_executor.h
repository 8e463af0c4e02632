#pragma once

#include "models/ports/effect_executor.h"

#include <functional>

namespace pilothouse {

/// Another executor, whose orders are announced before they go out: what a test breaks then is
/// broken when the order leaves, and no race decides.
class AnnouncedExecutor : public EffectExecutor
{
public:
    using Announce = std::function<void(const EffectOrder&)>;

    explicit AnnouncedExecutor(EffectExecutor& real) : m_real(real) {}

    void start(Sink sink) override { m_real.start(std::move(sink)); }
    void execute(EffectOrder order) override
    {
        if (announce)
            announce(order);
        if (isLost && isLost(order))
            return;
        m_real.execute(std::move(order));
    }

    void foresee(const RegionId& oldPrimary) override { m_real.foresee(oldPrimary); }

    Announce announce;
    /// Which orders never leave, as when the process dies first.
    std::function<bool(const EffectOrder&)> isLost;

private:
    EffectExecutor& m_real;
};

} // namespace pilothouse
