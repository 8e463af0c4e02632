#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/residency.h"
#include "models/telemetry/settings.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <algorithm>
#include <cmath>

namespace pilothouse {

namespace {

constexpr std::chrono::days certificateWarning{14};
constexpr std::chrono::days certificateAlarm{3};
/// Beyond this, times in two regions' logs cannot be compared by eye.
constexpr Milliseconds skewLimit{2'000};

AlarmCondition about(const char* subject, const Region& region, Severity severity)
{
    AlarmCondition condition;
    condition.key = conditionkey::of(subject, region.id);
    condition.severity = severity;
    condition.region = region.id;
    condition.place = region.name;
    return condition;
}

std::optional<AlarmCondition> certificate(const Region& region, const RegionReadings& readings,
                                          const ConditionDrafts& drafts)
{
    const Reading<HttpHealth>& health = readings.health;
    if (!health.value || !health.value->certificateExpiresAt)
        return std::nullopt;
    const Microseconds left = *health.value->certificateExpiresAt - drafts.input.utc;
    if (left >= certificateWarning)
        return std::nullopt;
    const bool isExpired = left <= Microseconds{0};
    AlarmCondition condition =
        about("certificate", region, left < certificateAlarm ? Severity::High : Severity::Medium);
    condition.what = isExpired ? TelemetryWords::tr("certificate expired")
                               : TelemetryWords::tr("certificate expires");
    condition.valueText = isExpired ? TelemetryWords::tr("%1 ago").arg(text::duration(-left))
                                    : TelemetryWords::tr("in %1").arg(text::duration(left));
    condition.limitText = QStringLiteral("< 14 d");
    condition.isSourceStale = !isProof(health.qualityAt(drafts.input.now));
    condition.meaning =
        isExpired ? TelemetryWords::tr("Clients that verify it refuse the connection.")
                  : TelemetryWords::tr("Once it ends, clients refuse the connection, and so do "
                                       "Traffic Manager's probes.");
    condition.whatToDo = {
        TelemetryWords::tr("Renew the certificate of %1.").arg(region.application.host)};
    return condition;
}

std::optional<AlarmCondition> settings(const Region& region, const ConditionDrafts& drafts)
{
    const DatabaseState* state = drafts.places.freshDatabase(region.id);
    if (state == nullptr)
        return std::nullopt;
    const std::vector<SlowSetting> slow = slowSettings(*state);
    if (slow.empty())
        return std::nullopt;
    AlarmCondition condition = about("settings", region, Severity::Medium);
    condition.what = slow.front().name;
    condition.valueText = slow.front().value;
    condition.limitText = TelemetryWords::tr("(required %1)").arg(slow.front().limit);
    QStringList consequences;
    for (const SlowSetting& setting : slow) {
        consequences +=
            TelemetryWords::tr("%1 %2: %3.").arg(setting.name, setting.value, setting.consequence);
        condition.whatToDo +=
            TelemetryWords::tr("Set %1 %2 there; a reload is enough for all but wal_log_hints.")
                .arg(setting.name, setting.limit);
    }
    condition.meaning = consequences.join(QLatin1Char(' '));
    return condition;
}

/// How far a region's clock is ahead of this desk's, as far as a fresh look tells. It was told
/// somewhere within the look's round trip: what that alone explains is no difference.
std::optional<Microseconds> skewOf(const RegionReadings& readings, const AssessmentInput& input)
{
    const Reading<DatabaseState>& database = readings.database;
    if (!isProof(database.qualityAt(input.now)) || !database.value->serverClock)
        return std::nullopt;
    const UtcTime arrived = input.utc - (input.now - database.valueAt);
    const Microseconds most = *database.value->serverClock - (arrived - database.value->roundTrip);
    const Microseconds least = *database.value->serverClock - arrived;
    if (least <= Microseconds{0} && most >= Microseconds{0})
        return Microseconds{0};
    return least > Microseconds{0} ? least : most;
}

AlarmCondition skewed(const Region& region, Microseconds skew)
{
    AlarmCondition condition = about("clock", region, Severity::Medium);
    condition.what = TelemetryWords::tr("clock differs");
    condition.valueText = TelemetryWords::tr("%1 %2").arg(
        text::duration(std::chrono::abs(skew)),
        skew > Microseconds{0} ? TelemetryWords::tr("ahead") : TelemetryWords::tr("behind"));
    condition.limitText = QStringLiteral("> ") + text::duration(skewLimit);
    condition.meaning =
        TelemetryWords::tr("Its clock and this desk's differ. Times in its logs cannot be "
                           "put in order with others.");
    condition.whatToDo = {
        TelemetryWords::tr("Check time synchronisation there, and on this desk.")};
    return condition;
}

/// When every region's clock seems wrong the same way, it is this desk's that is.
AlarmCondition deskSkewed(std::size_t regions)
{
    AlarmCondition condition;
    condition.key = QStringLiteral("clock:desk");
    condition.severity = Severity::Medium;
    condition.place = TelemetryWords::tr("This desk");
    condition.what = TelemetryWords::tr("clock differs");
    condition.valueText = TelemetryWords::tr("from all %1 regions").arg(regions);
    condition.limitText = QStringLiteral("> ") + text::duration(skewLimit);
    condition.meaning =
        TelemetryWords::tr("All regions' clocks differ from this desk's the same way. Ages "
                           "on screen are right; times of day may not be.");
    condition.whatToDo = {TelemetryWords::tr("Check time synchronisation of this desk.")};
    return condition;
}

void addClocks(ConditionDrafts& drafts)
{
    std::vector<AlarmCondition> conditions;
    std::size_t judged = 0;
    std::size_t ahead = 0;
    for (const Region& region : drafts.input.fleet.regions) {
        const RegionReadings* readings = drafts.places.readingsOf(region.id);
        const std::optional<Microseconds> skew =
            readings == nullptr ? std::nullopt : skewOf(*readings, drafts.input);
        judged += skew ? 1 : 0;
        if (!skew || std::chrono::abs(*skew) <= skewLimit)
            continue;
        ahead += *skew > Microseconds{0} ? 1 : 0;
        conditions.push_back(skewed(region, *skew));
    }
    const bool isOneWay = ahead == 0 || ahead == conditions.size();
    if (conditions.size() > 1 && conditions.size() == judged && isOneWay)
        conditions = {deskSkewed(judged)};
    for (const AlarmCondition& condition : conditions)
        drafts.drafts.push_back({condition, {}});
}

/// Standbys of which it is known that they could be asked to take over.
bool isTarget(const Region& region, const ConditionDrafts& drafts)
{
    const DatabaseState* state = drafts.places.freshDatabase(region.id);
    return state != nullptr && state->isInRecovery && !drafts.isPrimary(region.id) &&
           forbiddingRule(drafts.input.fleet, region) == nullptr;
}

AlarmCondition noTarget(const QStringList& lawful)
{
    AlarmCondition condition;
    condition.key = QStringLiteral("target");
    condition.severity = Severity::High;
    condition.place = TelemetryWords::tr("Fleet");
    condition.what = TelemetryWords::tr("no failover target");
    condition.valueText = TelemetryWords::tr("0 reachable and lawful");
    condition.meaning =
        lawful.isEmpty()
            ? TelemetryWords::tr(
                  "No region but the primary may hold this data. Its loss leaves no lawful "
                  "place to go.")
            : TelemetryWords::tr("None of the regions that may take over is known to answer: %1.")
                  .arg(lawful.join(QStringLiteral(", ")));
    condition.whatToDo = {
        TelemetryWords::tr("Bring one of the lawful standbys back."),
        TelemetryWords::tr("Have someone decide now what may be done without one.")};
    return condition;
}

void addTargets(ConditionDrafts& drafts)
{
    QStringList lawful;
    QStringList causes;
    for (const Region& region : drafts.input.fleet.regions) {
        if (isTarget(region, drafts))
            return;
        if (drafts.isPrimary(region.id) || forbiddingRule(drafts.input.fleet, region) != nullptr)
            continue;
        lawful += region.name;
        causes += conditionkey::failuresOf(region.id);
        causes += conditionkey::of("source", region.id);
    }
    causes.prepend(conditionkey::primaries);
    drafts.drafts.push_back({noTarget(lawful), causes});
}

/// A rule that one region alone can keep is worth knowing before that region is lost.
void addResidency(ConditionDrafts& drafts)
{
    for (const ResidencyRule& rule : drafts.input.fleet.residencyRules) {
        std::vector<const Region*> lawful;
        for (const Region& region : drafts.input.fleet.regions)
            if (rule.jurisdictions.contains(region.jurisdiction))
                lawful.push_back(&region);
        if (lawful.size() != 1)
            continue;
        AlarmCondition condition = about("residency", *lawful.front(), Severity::Advisory);
        condition.key += QLatin1Char('/') + rule.name;
        condition.what = TelemetryWords::tr("only lawful place");
        condition.valueText = TelemetryWords::tr("1 region");
        condition.limitText = QStringLiteral("< 2");
        condition.meaning =
            TelemetryWords::tr("\"%1\" may live in %2 only. The loss of %3 leaves no lawful "
                               "failover target.")
                .arg(rule.name, rule.jurisdictions.join(QStringLiteral(", ")),
                     lawful.front()->name);
        condition.whatToDo = {TelemetryWords::tr("Plan a second region within %1.")
                                  .arg(rule.jurisdictions.join(QStringLiteral(", ")))};
        drafts.drafts.push_back({condition, {}});
    }
}

} // namespace

void addReadinessConditions(ConditionDrafts& drafts)
{
    for (const Region& region : drafts.input.fleet.regions) {
        const RegionReadings* readings = drafts.places.readingsOf(region.id);
        if (readings == nullptr)
            continue;
        if (const std::optional<AlarmCondition> ends = certificate(region, *readings, drafts))
            drafts.drafts.push_back({*ends, {}});
        if (const std::optional<AlarmCondition> slow = settings(region, drafts))
            drafts.drafts.push_back({*slow, {}});
    }
    addClocks(drafts);
    addTargets(drafts);
    addResidency(drafts);
}

} // namespace pilothouse
