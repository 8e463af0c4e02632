#pragma once

#include "models/ports/effect_executor.h"

#include <optional>
#include <vector>

namespace pilothouse::tests {

/// An executor that does nothing by itself: the test reads what was asked and answers.
class ScriptedExecutor : public EffectExecutor
{
public:
    void start(Sink sink) override { m_sink = std::move(sink); }
    void execute(EffectOrder order) override { orders.push_back(std::move(order)); }

    /// Answers the oldest order as a good day does: no goal is there yet, every need is a yes,
    /// every effect succeeds and leaves its evidence, and `more`. The ranking chooses the order's
    /// target.
    void answerWell(const std::vector<StepEvidence>& more = {});

    /// Answers the oldest order, a command, with that outcome and without evidence.
    void answer(Outcome outcome);

    /// Answers the oldest order, a probe, with those facts.
    void answer(Truth already, const GuardFacts& facts);

    /// Answers like answerWell() until an order of that step waits, or none at all.
    void runTo(const char* step);

    [[nodiscard]] const EffectOrder* oldest() const
    {
        return orders.empty() ? nullptr : &orders.front();
    }

    std::vector<EffectOrder> orders; ///< Not answered yet, oldest first.

private:
    [[nodiscard]] EffectOrder take();
    void finish(const EffectOrder& order, Outcome outcome,
                const std::vector<StepEvidence>& evidence);

    Sink m_sink;
};

} // namespace pilothouse::tests
