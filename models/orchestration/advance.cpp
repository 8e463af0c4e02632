#include "models/orchestration/advance.h"

#include "models/core/assert.h"
#include "models/orchestration/draft.h"

namespace pilothouse {

namespace {

/// Rows that may follow one event. More means that two rows call each other forever.
constexpr int rowsPerEventMax = 64;

const Row* onlyMatch(const Machine& rows, Trigger trigger, const Situation& situation)
{
    const Row* found = nullptr;
    for (const Row& row : rows) {
        if (!matches(row, trigger, situation))
            continue;
        PH_ASSERT(found == nullptr);
        found = &row;
    }
    return found;
}

} // namespace

const Row* answeringRow(const Machine& rows, const Plan& plan, const Run& run, const Event& event)
{
    const Situation situation{plan, run, event};
    if (isTerminal(run.phase) || !isCurrent(situation))
        return nullptr;
    return onlyMatch(rows, triggerOf(event.kind), situation);
}

Advanced advance(const Plan& plan, Run run, const Event& event)
{
    return advance(machine(), plan, std::move(run), event);
}

Advanced advance(const Machine& rows, const Plan& plan, Run run, const Event& event)
{
    PH_ASSERT(run.steps.size() == plan.steps.size());
    const Row* row = answeringRow(rows, plan, run, event);
    Draft draft(plan, std::move(run), event);
    for (int count = 0; row; ++count) {
        PH_ASSERT(count < rowsPerEventMax);
        draft.perform(*row);
        row = onlyMatch(rows, Trigger::Next, draft.situation());
    }
    return draft.take();
}

Advanced openRun(const Plan& plan, const Opening& opening)
{
    PH_ASSERT(brokenPlanRule(plan).isEmpty());
    Record record;
    record.sequence = 1;
    record.kind = RecordKind::Opened;
    record.row = QStringLiteral("open");
    record.occasion = opening.occasion;
    record.mode = opening.mode;
    record.epoch = opening.epoch;
    record.run = opening.id;
    record.planHash = planHash(plan);
    return {apply(plan, Run{}, record), {}, {record}};
}

QString commandKey(const Run& run, const Step& step, CommandKind kind)
{
    const QString direction =
        kind == CommandKind::Undo ? QStringLiteral("undo") : QStringLiteral("act");
    return run.id.text() + QLatin1Char('/') + step.id.text() + QLatin1Char('/') + direction;
}

} // namespace pilothouse
