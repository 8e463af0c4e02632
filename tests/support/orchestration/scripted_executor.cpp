#include "tests/support/orchestration/scripted_executor.h"

#include "tests/support/orchestration/engine_bench.h"

namespace pilothouse::tests {

EffectOrder ScriptedExecutor::take()
{
    EffectOrder order = std::move(orders.front());
    orders.erase(orders.begin());
    return order;
}

void ScriptedExecutor::finish(const EffectOrder& order, Outcome outcome,
                              const std::vector<StepEvidence>& evidence)
{
    Event event;
    event.kind = EventKind::Finished;
    event.step = order.command.step;
    event.epoch = order.command.epoch;
    event.outcome = outcome;
    event.evidence = evidence;
    m_sink(event);
}

void ScriptedExecutor::answer(Outcome outcome)
{
    finish(take(), outcome, {});
}

void ScriptedExecutor::answer(Truth already, const GuardFacts& facts)
{
    const EffectOrder order = take();
    Event event;
    event.kind = EventKind::Probed;
    event.step = order.command.step;
    event.probe = order.command.probe;
    event.already = already;
    event.facts = facts;
    m_sink(event);
}

void ScriptedExecutor::answerWell(const std::vector<StepEvidence>& more)
{
    if (orders.front().command.kind == CommandKind::Probe)
        return answer(Truth::No, allYes(orders.front().step.allowed));
    const EffectOrder order = take();
    std::vector<StepEvidence> evidence = wanted(order.step);
    for (StepEvidence& each : evidence) {
        if (each.code == EvidenceCode::ChosenCandidate && !order.target.isEmpty())
            each.value = order.target.text();
    }
    evidence.insert(evidence.end(), more.begin(), more.end());
    finish(order, Outcome::Succeeded, evidence);
}

void ScriptedExecutor::runTo(const char* step)
{
    while (!orders.empty() && orders.front().step.id.text() != QLatin1String(step))
        answerWell();
}

} // namespace pilothouse::tests
