#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

namespace pilothouse {

namespace {

using Words = TelemetryWords;

/// How often the watcher publishes at least; the feed's age is judged by it.
constexpr Milliseconds feedInterval{1'000};

AlarmCondition feedLost(const ConditionDrafts& drafts)
{
    AlarmCondition condition;
    condition.key = conditionkey::feed;
    condition.severity = Severity::High;
    condition.place = Words::tr("This desk");
    condition.what = Words::tr("feed lost");
    condition.valueText = text::duration(*drafts.result.feedAge);
    condition.limitText = QStringLiteral("> ") + text::duration(staleAfter(feedInterval));
    condition.meaning = Words::tr("The watcher delivers nothing. All values on screen are old. "
                                  "Nothing is known to be wrong with any region.");
    condition.whatToDo = {Words::tr("Take the state from another desk."),
                          Words::tr("Restart this console; report the watcher's last log lines.")};
    return condition;
}

/// How many regions this desk asks in vain, and since when the last of them.
struct Silence
{
    int regions = 0;
    std::optional<MonotonicTime> since;
};

bool answers(const RegionReadings& readings, MonotonicTime now)
{
    return isProof(readings.health.qualityAt(now)) ||
           isProof(readings.criticalHealth.qualityAt(now)) ||
           isProof(readings.database.qualityAt(now)) || isProof(readings.host.qualityAt(now));
}

/// An unexpected status or a living server's refusal is an answer too.
bool isReached(const Reading<DatabaseState>& database)
{
    return database.error && database.error->code == ErrorCode::Refused;
}

/// The silence, or nothing as soon as one region answers anything.
std::optional<Silence> silenceOfAll(const ConditionDrafts& drafts)
{
    Silence silence;
    for (const Region& region : drafts.input.fleet.regions) {
        const RegionReadings* readings = drafts.places.readingsOf(region.id);
        if (readings == nullptr || !readings->database.failingSince)
            return std::nullopt;
        if (answers(*readings, drafts.input.now) || isReached(readings->database))
            return std::nullopt;
        ++silence.regions;
        if (!silence.since || *readings->database.failingSince > *silence.since)
            silence.since = readings->database.failingSince;
    }
    return silence.regions > 1 ? std::optional(silence) : std::nullopt;
}

AlarmCondition deskCutOff(const Silence& silence, MonotonicTime now)
{
    AlarmCondition condition;
    condition.key = conditionkey::desk;
    condition.severity = Severity::High;
    condition.place = Words::tr("This desk");
    condition.what = Words::tr("reaches no region");
    condition.valueText = Words::tr("%1 of %1 silent for %2")
                              .arg(silence.regions)
                              .arg(text::stopwatch(now - *silence.since));
    condition.meaning = Words::tr("All regions went silent together, so this desk's own network is "
                                  "the likely fault. It can judge no region now.");
    condition.whatToDo = {Words::tr("Ask another desk what it sees."),
                          Words::tr("Check this desk's network, VPN and firewall."),
                          Words::tr("Decide nothing about a region from this desk.")};
    return condition;
}

} // namespace

void addDeskConditions(ConditionDrafts& drafts)
{
    if (drafts.isFeedLost) {
        drafts.drafts.push_back({feedLost(drafts), {}});
        return;
    }
    if (const std::optional<Silence> silence = silenceOfAll(drafts))
        drafts.drafts.push_back({deskCutOff(*silence, drafts.input.now), {}});
}

} // namespace pilothouse
