#pragma once

#include "models/telemetry/assess.h"
#include "models/telemetry/places.h"

namespace pilothouse {

/// A condition and, in order of likelihood, the keys of those that it may follow from. Whether
/// these stand is only known once all are drafted.
struct ConditionDraft
{
    AlarmCondition condition;
    QStringList causes;
};

/// What the parts of assessConditions() look at and add to.
struct ConditionDrafts
{
    const AssessmentInput& input;
    const AssessmentMemory& memory;
    const FleetAssessment& result;
    Places places;
    bool isFeedLost = false;         ///< Then silence of a source is the feed's, not the source's.
    std::optional<RegionId> primary; ///< Present or last known.
    std::vector<ConditionDraft> drafts;

    /// Whether a region is the one that writes depend on.
    [[nodiscard]] bool isPrimary(const RegionId& id) const { return primary == id; }
};

/// Keys by which conditions are told apart and follow-ons name their cause.
namespace conditionkey {

inline const QString feed = QStringLiteral("feed"); ///< AlarmLog knows it by this name.
inline const QString desk = QStringLiteral("desk");
inline const QString primaries = QStringLiteral("primaries");

/// "down:eastus".
[[nodiscard]] QString of(const char* subject, const RegionId& region);

/// "lag:eastus>westeurope".
[[nodiscard]] QString of(const char* subject, const LinkId& link);

/// Everything about a region that explains why its services fail, worst first.
[[nodiscard]] QStringList failuresOf(const RegionId& region);

} // namespace conditionkey

/// The desk's own sight: feed lost, desk cut off.
void addDeskConditions(ConditionDrafts& drafts);

/// Regions: down, suspected, recovering, application, host, two primaries, none.
void addRegionConditions(ConditionDrafts& drafts);

/// Links: no stream, lag, paused replay, slots.
void addLinkConditions(ConditionDrafts& drafts);

/// What silently makes the next failure worse: certificates, settings, clocks, no lawful target.
void addReadinessConditions(ConditionDrafts& drafts);

/// Sources that say nothing.
void addSourceConditions(ConditionDrafts& drafts);

/// Traffic Manager, ARM, DNS.
void addTrafficConditions(ConditionDrafts& drafts);

/// The write canaries and the availability that they measure.
void addServiceConditions(ConditionDrafts& drafts);

/// Puts each condition under the one that it follows from; the result has causes and followers, no
/// chains. A cause is as severe as its worst follower, but what a blind desk believes about others
/// is never worse than Medium.
[[nodiscard]] std::vector<AlarmCondition> grouped(std::vector<ConditionDraft> drafts);

} // namespace pilothouse
