#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/words.h"

#include "models/core/assert.h"
#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

AlarmCondition about(const char* subject, const RegionAssessment& region, Severity severity)
{
    AlarmCondition condition;
    condition.key = conditionkey::of(subject, region.id);
    condition.severity = severity;
    condition.region = region.id;
    condition.place = region.name;
    return condition;
}

/// "no answer for 00:12", or what the region's label says when its database does answer.
QString silenceWords(const RegionAssessment& region, const RegionReadings* readings,
                     MonotonicTime now)
{
    if (readings == nullptr || !readings->database.failingSince)
        return region.headline;
    return TelemetryWords::tr("no answer for %1")
        .arg(text::stopwatch(now - *readings->database.failingSince));
}

AlarmCondition down(const RegionAssessment& region, const RegionReadings* readings,
                    const ConditionDrafts& drafts)
{
    const bool isPrimary = drafts.isPrimary(region.id);
    AlarmCondition condition =
        about("region", region, isPrimary ? Severity::Critical : Severity::High);
    condition.what = TelemetryWords::tr("database down");
    condition.valueText = silenceWords(region, readings, drafts.input.now);
    condition.limitText = TelemetryWords::tr("(limit %1)")
                              .arg(text::duration(drafts.input.fleet.watch.databaseDeadline));
    if (isPrimary) {
        condition.meaning =
            TelemetryWords::tr("No region accepts writes. Two kinds of evidence and two "
                               "places agree; nothing proves that it lives.");
        condition.whatToDo = {
            TelemetryWords::tr("Read who says what on the region page (Ctrl 2)."),
            TelemetryWords::tr(
                "Decide on a failover: each standby's page says whether it can take over, "
                "and what would be lost."),
            TelemetryWords::tr(
                "Make sure that the old primary cannot write before another one does.")};
    } else {
        condition.meaning =
            TelemetryWords::tr("This standby is lost: it serves no reads and cannot take "
                               "over. Writes are not affected.");
        condition.whatToDo = {TelemetryWords::tr("Read who says what on the region page (Ctrl 2)."),
                              TelemetryWords::tr("Have its database host checked.")};
    }
    return condition;
}

AlarmCondition suspected(const RegionAssessment& region, const RegionReadings* readings,
                         const ConditionDrafts& drafts)
{
    const bool isPrimary = drafts.isPrimary(region.id);
    AlarmCondition condition =
        about("region", region, isPrimary ? Severity::High : Severity::Medium);
    condition.what = TelemetryWords::tr("suspected down");
    condition.valueText = silenceWords(region, readings, drafts.input.now);
    condition.meaning =
        TelemetryWords::tr("Some evidence says that it is down, other evidence is missing "
                           "or says the opposite. That is no proof.");
    condition.whatToDo = {TelemetryWords::tr("Read who says what on the region page (Ctrl 2)."),
                          TelemetryWords::tr("Ask another desk or the region's staff."),
                          TelemetryWords::tr("Move nothing on this evidence alone.")};
    return condition;
}

AlarmCondition recovering(const RegionAssessment& region, const RegionReadings& readings,
                          const ConditionDrafts& drafts)
{
    const bool isPrimary = drafts.isPrimary(region.id);
    AlarmCondition condition =
        about("recovering", region, isPrimary ? Severity::High : Severity::Medium);
    condition.what = TelemetryWords::tr("database recovers");
    condition.valueText = TelemetryWords::tr("for %1").arg(text::stopwatch(
        drafts.input.now - readings.database.failingSince.value_or(drafts.input.now)));
    condition.meaning =
        TelemetryWords::tr("The server answers that it starts up (57P03). It is alive and "
                           "accepts nothing until crash recovery ends.");
    condition.whatToDo = {
        TelemetryWords::tr("Wait: recovery usually ends within seconds."),
        TelemetryWords::tr("When it passes the decision budget, weigh a failover.")};
    return condition;
}

QString expectedWords(const std::vector<StatusRange>& ranges)
{
    QStringList words;
    for (const StatusRange& range : ranges)
        words += range.min == range.max ? QString::number(range.min)
                                        : QStringLiteral("%1-%2").arg(range.min).arg(range.max);
    return words.isEmpty()
               ? QString()
               : TelemetryWords::tr("(expected %1)").arg(words.join(QStringLiteral(", ")));
}

/// What is wrong with a page of the application, or empty while it is well or not known.
QString failureOf(const Reading<HttpHealth>& page, MonotonicTime now)
{
    const Quality quality = page.qualityAt(now);
    if (quality == Quality::Error)
        return shortCause(*page.error);
    if (!isProof(quality) || page.value->isExpectedStatus)
        return {};
    return TelemetryWords::tr("status %1").arg(page.value->status);
}

/// Its pages answer, but the one that writes does not; it writes at the primary, wherever that is.
bool failsOnlyToWrite(const RegionAssessment& region, const RegionReadings& readings,
                      const ConditionDrafts& drafts)
{
    return !drafts.isPrimary(region.id) && failureOf(readings.health, drafts.input.now).isEmpty() &&
           !failureOf(readings.criticalHealth, drafts.input.now).isEmpty();
}

std::optional<AlarmCondition> application(const RegionAssessment& region,
                                          const RegionReadings& readings,
                                          const ConditionDrafts& drafts)
{
    const Fleet& fleet = drafts.input.fleet;
    const QString plain = failureOf(readings.health, drafts.input.now);
    const QString critical = failureOf(readings.criticalHealth, drafts.input.now);
    if (plain.isEmpty() && critical.isEmpty())
        return std::nullopt;
    const bool isPrimary = drafts.isPrimary(region.id);
    AlarmCondition condition =
        about("application", region, isPrimary ? Severity::High : Severity::Medium);
    condition.what = TelemetryWords::tr("application fails");
    condition.valueText = QStringLiteral("%1: %2").arg(plain.isEmpty() ? fleet.criticalHealth.path
                                                                       : fleet.health.path,
                                                       plain.isEmpty() ? critical : plain);
    condition.limitText = expectedWords(plain.isEmpty() ? fleet.criticalHealth.expectedStatus
                                                        : fleet.health.expectedStatus);
    if (failsOnlyToWrite(region, readings, drafts)) {
        condition.meaning =
            TelemetryWords::tr("It serves reads, but its writes do not reach the primary.");
        condition.whatToDo = {
            TelemetryWords::tr("Look at the primary first, then at the way there.")};
        return condition;
    }
    condition.meaning =
        TelemetryWords::tr("The database under it is alive, so moving the database would "
                           "not help.");
    condition.whatToDo = {
        TelemetryWords::tr("Check the application's deployment and settings there."),
        TelemetryWords::tr("Consider taking this endpoint out of Traffic Manager.")};
    return condition;
}

AlarmCondition degraded(const RegionAssessment& region, const ConditionDrafts& drafts)
{
    const bool isPrimary = drafts.isPrimary(region.id);
    AlarmCondition condition =
        about("region", region, isPrimary ? Severity::High : Severity::Medium);
    condition.what = TelemetryWords::tr("degraded");
    condition.valueText = region.headline;
    condition.meaning = TelemetryWords::tr("It serves, but something about it is wrong.");
    condition.whatToDo = {TelemetryWords::tr("Read who says what on the region page (Ctrl 2).")};
    return condition;
}

std::optional<AlarmCondition> host(const RegionAssessment& region, const RegionReadings& readings,
                                   const ConditionDrafts& drafts)
{
    if (!isProof(readings.host.qualityAt(drafts.input.now)))
        return std::nullopt;
    const HostState& state = *readings.host.value;
    if (state.isRunning && state.databaseProcesses > 0)
        return std::nullopt;
    AlarmCondition condition = about("host", region, Severity::High);
    condition.what = state.isRunning ? TelemetryWords::tr("no database process")
                                     : TelemetryWords::tr("host stopped");
    condition.valueText =
        state.isRunning ? TelemetryWords::tr("0 processes") : TelemetryWords::tr("not running");
    condition.meaning = TelemetryWords::tr("Host control finds nothing that could write there.");
    condition.whatToDo = {
        TelemetryWords::tr("Read the database server's last log lines on its host.")};
    return condition;
}

AlarmCondition twoPrimaries(const std::vector<const RegionAssessment*>& writable)
{
    AlarmCondition condition;
    condition.key = conditionkey::primaries;
    condition.severity = Severity::Critical;
    QStringList names;
    for (const RegionAssessment* region : writable)
        names += region->name;
    condition.region = writable.back()->id;
    condition.place = names.join(TelemetryWords::tr(" and "));
    condition.what = TelemetryWords::tr("two primaries");
    condition.valueText = TelemetryWords::tr("%1 writable").arg(writable.size());
    condition.limitText = TelemetryWords::tr("> 1");
    condition.meaning =
        TelemetryWords::tr("More than one database accepts writes. Each commit makes them "
                           "differ more, and no automatic way joins them again.");
    condition.whatToDo = {
        TelemetryWords::tr(
            "Stop writes to the one that lost the primary role: it has the lower timeline."),
        TelemetryWords::tr("Keep both data directories. Rewind nothing yet."),
        TelemetryWords::tr("Check which one the public name leads to.")};
    return condition;
}

AlarmCondition noPrimary(const ConditionDrafts& drafts)
{
    AlarmCondition condition;
    condition.key = QStringLiteral("primary");
    condition.severity = Severity::High;
    condition.place = TelemetryWords::tr("Fleet");
    condition.what = TelemetryWords::tr("no primary known");
    if (drafts.primary) {
        condition.region = *drafts.primary;
        condition.valueText =
            TelemetryWords::tr("last was %1").arg(drafts.places.nameOf(*drafts.primary));
    } else {
        condition.valueText = TelemetryWords::tr("none seen yet");
    }
    condition.meaning = TelemetryWords::tr("No database is known to accept writes now.");
    condition.whatToDo = {TelemetryWords::tr("Look at the regions that do not answer first.")};
    return condition;
}

/// Then that region's own condition says that nobody accepts writes.
bool isLastPrimaryDown(const ConditionDrafts& drafts)
{
    const RegionAssessment* last = drafts.primary ? drafts.result.find(*drafts.primary) : nullptr;
    return last != nullptr && last->verdict == Verdict::Down;
}

void addFleetWide(ConditionDrafts& drafts)
{
    std::vector<const RegionAssessment*> writable;
    for (const RegionAssessment& region : drafts.result.regions) {
        const DatabaseState* state = drafts.places.freshDatabase(region.id);
        if (state != nullptr && !state->isInRecovery)
            writable.push_back(&region);
    }
    if (writable.size() > 1) {
        std::stable_sort(writable.begin(), writable.end(), [&](const auto* a, const auto* b) {
            return drafts.places.freshDatabase(a->id)->timeline <
                   drafts.places.freshDatabase(b->id)->timeline;
        });
        drafts.drafts.push_back({twoPrimaries(writable), {}});
    } else if (!drafts.result.primary && !isLastPrimaryDown(drafts)) {
        QStringList causes;
        if (drafts.primary) {
            causes = conditionkey::failuresOf(*drafts.primary);
            causes += conditionkey::of("source", *drafts.primary);
        }
        drafts.drafts.push_back({noPrimary(drafts), causes});
    }
}

/// The one condition that explains a region's state best, if it is not well.
std::optional<AlarmCondition> mainCondition(const RegionAssessment& region,
                                            const RegionReadings& readings,
                                            const ConditionDrafts& drafts)
{
    const Reading<DatabaseState>& database = readings.database;
    const bool isRecoveringNow =
        database.qualityAt(drafts.input.now) == Quality::Error && isRecovering(*database.error);
    switch (region.verdict) {
    case Verdict::Down:
        return down(region, &readings, drafts);
    case Verdict::Suspected:
        return isRecoveringNow ? recovering(region, readings, drafts)
                               : suspected(region, &readings, drafts);
    case Verdict::Up:
    case Verdict::Degraded:
    case Verdict::Unknown:
        break;
    }
    if (isRecoveringNow)
        return recovering(region, readings, drafts);
    if (drafts.places.freshDatabase(region.id) != nullptr)
        if (std::optional<AlarmCondition> failing = application(region, readings, drafts))
            return failing;
    return std::nullopt;
}

} // namespace

void addRegionConditions(ConditionDrafts& drafts)
{
    for (const RegionAssessment& region : drafts.result.regions) {
        const RegionReadings* readings = drafts.places.readingsOf(region.id);
        if (readings == nullptr)
            continue;
        QStringList causes{conditionkey::primaries};
        if (drafts.primary && failsOnlyToWrite(region, *readings, drafts))
            causes += conditionkey::failuresOf(*drafts.primary);
        if (std::optional<AlarmCondition> main = mainCondition(region, *readings, drafts))
            drafts.drafts.push_back({*main, causes});
        else if (region.verdict == Verdict::Degraded)
            drafts.drafts.push_back({degraded(region, drafts), {conditionkey::primaries}});
        if (std::optional<AlarmCondition> stopped = host(region, *readings, drafts))
            drafts.drafts.push_back({*stopped, conditionkey::failuresOf(region.id)});
    }
    addFleetWide(drafts);
}

} // namespace pilothouse
