#include "models/telemetry/conditions/drafts.h"

#include <algorithm>
#include <map>

namespace pilothouse {

namespace {

using Positions = std::map<QString, std::size_t>;

/// The key that the draft follows from directly: the first of its likely causes that stands.
QString directCause(const ConditionDraft& draft, const Positions& positions)
{
    for (const QString& key : draft.causes)
        if (key != draft.condition.key && positions.contains(key))
            return key;
    return {};
}

/// The last cause up the chain. Causes that name each other in a circle explain nothing.
QString rootCause(const QString& key, const std::vector<ConditionDraft>& drafts,
                  const Positions& positions)
{
    QString root = key;
    for (std::size_t step = 0; step < drafts.size(); ++step) {
        const QString above = directCause(drafts[positions.at(root)], positions);
        if (above.isEmpty())
            return root == key ? QString() : root;
        root = above;
    }
    return {};
}

bool isBlindness(const QString& key)
{
    return key == conditionkey::feed || key == conditionkey::desk;
}

/// Under a blind desk everything else is at most worth a look; elsewhere a cause weighs as much as
/// the worst that follows from it.
void balance(std::vector<AlarmCondition>& conditions, const Positions& positions)
{
    for (AlarmCondition& condition : conditions) {
        if (condition.causeKey.isEmpty())
            continue;
        if (isBlindness(condition.causeKey)) {
            condition.severity = std::min(condition.severity, Severity::Medium);
            continue;
        }
        Severity& cause = conditions[positions.at(condition.causeKey)].severity;
        cause = std::max(cause, condition.severity);
    }
}

} // namespace

std::vector<AlarmCondition> grouped(std::vector<ConditionDraft> drafts)
{
    Positions positions;
    for (std::size_t place = 0; place < drafts.size(); ++place)
        positions[drafts[place].condition.key] = place;
    const QString blindness = positions.contains(conditionkey::feed)   ? conditionkey::feed
                              : positions.contains(conditionkey::desk) ? conditionkey::desk
                                                                       : QString();
    std::vector<AlarmCondition> conditions;
    for (const ConditionDraft& draft : drafts) {
        AlarmCondition condition = draft.condition;
        condition.causeKey = rootCause(condition.key, drafts, positions);
        if (!blindness.isEmpty())
            condition.causeKey = condition.key == blindness ? QString() : blindness;
        conditions.push_back(std::move(condition));
    }
    balance(conditions, positions);
    return conditions;
}

} // namespace pilothouse
