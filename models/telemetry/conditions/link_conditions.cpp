#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

namespace pilothouse {

namespace {

AlarmCondition about(const char* subject, const LinkAssessment& link, const ConditionDrafts& drafts)
{
    AlarmCondition condition;
    condition.key = conditionkey::of(subject, link.id);
    condition.region = link.id.to;
    condition.place = drafts.places.nameOf(link.id);
    condition.isSourceStale = !isProof(link.quality);
    return condition;
}

QStringList failuresOfEnds(const LinkId& link)
{
    return QStringList{conditionkey::primaries} + conditionkey::failuresOf(link.from) +
           conditionkey::failuresOf(link.to);
}

AlarmCondition broken(const LinkAssessment& link, const ConditionDrafts& drafts)
{
    AlarmCondition condition = about("link", link, drafts);
    condition.severity = Severity::High;
    condition.what = TelemetryWords::tr("replication broken");
    condition.valueText = link.label;
    condition.meaning =
        TelemetryWords::tr("The standby receives nothing. What is committed from now on "
                           "would be lost if it had to take over.");
    condition.whatToDo = {
        TelemetryWords::tr("Check the network between the two regions."),
        TelemetryWords::tr("Check the standby's log and its slot on the primary."),
        TelemetryWords::tr("Do not drop the slot: then only a rebuild helps.")};
    return condition;
}

/// The lag's severity by the fleet's two limits; at the limit it is still within it.
Severity lagSeverity(double seconds, const LagAlarms& limits)
{
    if (seconds > static_cast<double>(limits.critical.count()) / 1e3)
        return Severity::High;
    return seconds > static_cast<double>(limits.warning.count()) / 1e3 ? Severity::Medium
                                                                       : Severity::Normal;
}

std::optional<AlarmCondition> lag(const LinkAssessment& link, const ConditionDrafts& drafts)
{
    const LagAlarms& limits = drafts.input.fleet.lagAlarms;
    if (!link.lagSeconds.number || !isShowable(link.lagSeconds.quality))
        return std::nullopt;
    const Severity severity = lagSeverity(*link.lagSeconds.number, limits);
    if (severity == Severity::Normal)
        return std::nullopt;
    AlarmCondition condition = about("lag", link, drafts);
    condition.severity = severity;
    condition.what = TelemetryWords::tr("replication lag");
    condition.valueText = link.lagSeconds.text;
    condition.limitText =
        QStringLiteral("> ") +
        text::duration(severity == Severity::High ? limits.critical : limits.warning);
    condition.isSourceStale = !isProof(link.lagSeconds.quality);
    condition.meaning =
        TelemetryWords::tr("The standby falls behind. Reads there are old, and a failover "
                           "to it takes longer or loses more.");
    condition.whatToDo = {
        TelemetryWords::tr("Compare the WAL rate with the link's rate (Ctrl 3)."),
        TelemetryWords::tr("Look for long queries on the standby that hold replay back."),
        TelemetryWords::tr("After 5 min call the database's on-call.")};
    return condition;
}

AlarmCondition paused(const RegionAssessment& region, const DatabaseState& state)
{
    AlarmCondition condition;
    condition.key = conditionkey::of("paused", region.id);
    condition.severity = Severity::Medium;
    condition.region = region.id;
    condition.place = region.name;
    condition.what = TelemetryWords::tr("replay paused");
    const std::uint64_t behind =
        state.receiveLsn > state.replayLsn ? state.receiveLsn - state.replayLsn : 0;
    condition.valueText =
        TelemetryWords::tr("%1 not replayed").arg(text::bytes(static_cast<std::int64_t>(behind)));
    condition.meaning =
        TelemetryWords::tr("It receives everything and shows nothing new. Reads there grow "
                           "older; a promotion replays the rest first.");
    condition.whatToDo = {TelemetryWords::tr("Ask who paused it, and why."),
                          TelemetryWords::tr("Resume it there with pg_wal_replay_resume().")};
    return condition;
}

QStringList causesOfLag(const LinkId& link)
{
    QStringList causes{conditionkey::of("link", link)};
    causes += failuresOfEnds(link);
    causes += conditionkey::of("paused", link.to);
    causes += conditionkey::of("source", link.to);
    return causes;
}

/// Whether a slot's state on the primary needs someone.
bool isTrouble(const ReplicationSlot& slot)
{
    return !slot.isActive || slot.walStatus == u"unreserved" || slot.walStatus == u"lost";
}

AlarmCondition slot(const ReplicationSlot& slot, const RegionId& primary,
                    const ConditionDrafts& drafts)
{
    const bool isLost = slot.walStatus == u"lost";
    const bool isAtRisk = slot.walStatus == u"unreserved";
    const Region* standby = drafts.places.find(RegionId(slot.name));
    AlarmCondition condition;
    condition.key = QStringLiteral("slot:%1/%2").arg(primary.text(), slot.name);
    condition.severity = isLost || isAtRisk ? Severity::High : Severity::Medium;
    condition.region = standby == nullptr ? primary : standby->id;
    condition.place =
        standby == nullptr
            ? TelemetryWords::tr("%1, slot %2").arg(drafts.places.nameOf(primary), slot.name)
            : drafts.places.nameOf(LinkId{primary, standby->id});
    condition.what = isLost     ? TelemetryWords::tr("slot lost its WAL")
                     : isAtRisk ? TelemetryWords::tr("slot about to lose its WAL")
                                : TelemetryWords::tr("slot inactive");
    condition.valueText = TelemetryWords::tr("%1 kept").arg(text::bytes(slot.retainedBytes));
    condition.meaning =
        isLost ? TelemetryWords::tr(
                     "The primary has removed WAL that this standby needs. Only a rebuild "
                     "brings it back.")
               : TelemetryWords::tr(
                     "Nobody reads this slot. The primary keeps WAL for it until its disk or "
                     "its limit is full.");
    condition.whatToDo = {isLost ? TelemetryWords::tr("Rebuild the standby from a base backup.")
                                 : TelemetryWords::tr("Bring the standby's stream back."),
                          TelemetryWords::tr("Watch the free disk space of the primary.")};
    return condition;
}

void addSlots(ConditionDrafts& drafts)
{
    if (!drafts.result.primary)
        return;
    const RegionId primary = *drafts.result.primary;
    const DatabaseState* state = drafts.places.freshDatabase(primary);
    if (state == nullptr)
        return;
    for (const ReplicationSlot& row : state->slots) {
        if (!isTrouble(row))
            continue;
        const RegionId standby(row.name);
        QStringList causes = conditionkey::failuresOf(standby);
        causes += conditionkey::of("link", LinkId{primary, standby});
        drafts.drafts.push_back({slot(row, primary, drafts), causes});
    }
}

} // namespace

void addLinkConditions(ConditionDrafts& drafts)
{
    for (const RegionAssessment& region : drafts.result.regions) {
        const DatabaseState* state = drafts.places.freshDatabase(region.id);
        if (state != nullptr && state->isInRecovery && state->isReplayPaused)
            drafts.drafts.push_back({paused(region, *state), {}});
    }
    for (const LinkAssessment& link : drafts.result.links) {
        if (link.state == LinkState::Broken)
            drafts.drafts.push_back({broken(link, drafts), failuresOfEnds(link.id)});
        if (const std::optional<AlarmCondition> high = lag(link, drafts))
            drafts.drafts.push_back({*high, causesOfLag(link.id)});
    }
    addSlots(drafts);
}

} // namespace pilothouse
