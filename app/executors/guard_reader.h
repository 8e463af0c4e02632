#pragma once

#include "app/executors/errand.h"

namespace pilothouse {

/// Reads what a step's guard needs, all needs side by side. The facts about the run itself
/// (LeaseHeld, CandidateChosen) belong to whoever drives it.
class GuardReader : public QObject
{
public:
    using Callback = std::function<void(GuardFacts)>;

    GuardReader(ExecutorTools& tools, const EffectOrder& order);

    /// The callback comes once, later; within the step's time-out, with Unknown where no answer
    /// came.
    void read(Callback callback);

private:
    void readNeed(Need need);
    void readProbeAnswered();
    void readLife();
    void judgeLifeNow(bool isLast);
    void readMark();
    void readReceivers();
    void readFitness();
    void readFence();
    void readWritable();
    void readEndpoint();
    void add(GuardFact fact);
    [[nodiscard]] GuardFact fact(Need need, const QString& limit, const QString& source) const;
    [[nodiscard]] GuardFact writable(const RegionId& region, Truth truth, const QString& why,
                                     Microseconds age) const;
    [[nodiscard]] std::vector<RegionId> standbyIds() const;

    ExecutorTools& m_tools;
    const EffectOrder m_order;
    const MonotonicTime m_until;
    GuardFacts m_facts;
    std::size_t m_open = 0;
    bool m_isLifeOpen = false;
    Callback m_callback;
};

} // namespace pilothouse
