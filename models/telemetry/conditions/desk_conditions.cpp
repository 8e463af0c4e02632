#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

namespace pilothouse {

namespace {

/// How often the watcher publishes at least; the feed's age is judged by it.
AlarmCondition feedLost(const ConditionDrafts& drafts)
{
    AlarmCondition condition;
    condition.key = conditionkey::feed;
    condition.severity = Severity::High;
    condition.place = TelemetryWords::tr("This desk");
    condition.what = TelemetryWords::tr("feed lost");
    condition.valueText = text::duration(*drafts.result.feedAge);
    condition.limitText = QStringLiteral("> ") + text::duration(staleAfter(feedInterval));
    condition.meaning =
        TelemetryWords::tr("The watcher delivers nothing. All values on screen are old. "
                           "Nothing is known to be wrong with any region.");
    condition.whatToDo = {
        TelemetryWords::tr("Take the state from another desk."),
        TelemetryWords::tr("Restart this console; report the watcher's last log lines.")};
    return condition;
}

/// When the last of the regions went silent.
std::optional<MonotonicTime> silentSince(const ConditionDrafts& drafts)
{
    std::optional<MonotonicTime> since;
    for (const auto& [id, readings] : drafts.input.snapshot->regions) {
        const std::optional<MonotonicTime>& failing = readings.database.failingSince;
        if (failing && (!since || *failing > *since))
            since = failing;
    }
    return since;
}

AlarmCondition deskCutOff(const ConditionDrafts& drafts)
{
    AlarmCondition condition;
    condition.key = conditionkey::desk;
    condition.severity = Severity::High;
    condition.place = TelemetryWords::tr("This desk");
    condition.what = TelemetryWords::tr("reaches no region");
    const std::optional<MonotonicTime> since = silentSince(drafts);
    condition.valueText =
        since ? TelemetryWords::tr("for %1").arg(text::stopwatch(drafts.input.now - *since))
              : TelemetryWords::tr("none of %1").arg(drafts.input.fleet.regions.size());
    condition.meaning =
        TelemetryWords::tr("All regions went silent together, so this desk's own network is "
                           "the likely fault. It can judge no region now.");
    condition.whatToDo = {TelemetryWords::tr("Ask another desk what it sees."),
                          TelemetryWords::tr("Check this desk's network, VPN and firewall."),
                          TelemetryWords::tr("Decide nothing about a region from this desk.")};
    return condition;
}

} // namespace

void addDeskConditions(ConditionDrafts& drafts)
{
    if (drafts.isFeedLost) {
        drafts.drafts.push_back({feedLost(drafts), {}});
        return;
    }
    if (drafts.result.isDeskCutOff)
        drafts.drafts.push_back({deskCutOff(drafts), {}});
}

} // namespace pilothouse
