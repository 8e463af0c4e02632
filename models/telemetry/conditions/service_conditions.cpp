#include "models/telemetry/budget.h"
#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

namespace pilothouse {

namespace {

/// What distinguishes the two write canaries.
struct Canary
{
    const char* key;
    const Reading<CanaryBooks>& reading;
    QString place;
    QString what;
    Severity severity;
    QString meaning;
    QString whatToDo;
};

Canary publicCanary(const FleetSnapshot& snapshot)
{
    return {
        "canary:public",
        snapshot.publicCanary,
        TelemetryWords::tr("Public path"),
        TelemetryWords::tr("no write accepted"),
        Severity::Critical,
        TelemetryWords::tr(
            "Users cannot write through the public name. The month's availability budget "
            "is burning."),
        TelemetryWords::tr("Look at the primary first, then at Traffic Manager and DNS (Ctrl 3).")};
}

Canary databaseCanary(const FleetSnapshot& snapshot)
{
    return {"canary:database",
            snapshot.databaseCanary,
            TelemetryWords::tr("Database, direct"),
            TelemetryWords::tr("no write accepted"),
            Severity::Medium,
            TelemetryWords::tr(
                "This desk commits nothing at the primary. While the public path accepts "
                "writes, the database lives."),
            TelemetryWords::tr("Check the path from this desk to the primary's database.")};
}

/// A canary that was heard but whose tokens nobody acknowledges.
std::optional<AlarmCondition> unacknowledged(const Canary& canary, MonotonicTime now)
{
    if (!isProof(canary.reading.qualityAt(now)))
        return std::nullopt;
    const CanaryBooks& books = *canary.reading.value;
    const Milliseconds limit = staleAfter(canary.reading.interval);
    const bool isAccepted = books.lastAcknowledgedAt && now - *books.lastAcknowledgedAt <= limit;
    if (isAccepted || books.sent == 0)
        return std::nullopt;
    AlarmCondition condition;
    condition.key = QLatin1String(canary.key);
    condition.severity = canary.severity;
    condition.place = canary.place;
    condition.what = canary.what;
    condition.valueText =
        books.lastAcknowledgedAt
            ? TelemetryWords::tr("for %1").arg(text::duration(now - *books.lastAcknowledgedAt))
            : TelemetryWords::tr("none of %1").arg(books.sent);
    condition.limitText = QStringLiteral("> ") + text::duration(limit);
    condition.meaning = canary.meaning;
    if (books.lastFailure)
        condition.meaning +=
            TelemetryWords::tr(" Last answer: %1.").arg(shortCause(*books.lastFailure));
    condition.whatToDo = {canary.whatToDo};
    return condition;
}

/// Without its canaries the console has no ruler; how long is told by the source's own age.
std::optional<AlarmCondition> unheard(const Canary& canary, MonotonicTime now)
{
    if (isProof(canary.reading.qualityAt(now)))
        return std::nullopt;
    AlarmCondition condition;
    condition.key = QStringLiteral("source:") + QLatin1String(canary.key);
    condition.severity = Severity::Medium;
    condition.place = canary.place;
    condition.what = TelemetryWords::tr("canary silent");
    const std::optional<Microseconds> age = canary.reading.ageAt(now);
    condition.valueText = age ? text::duration(*age) : TelemetryWords::tr("never heard");
    if (age)
        condition.limitText =
            QStringLiteral("> ") + text::duration(staleAfter(canary.reading.interval));
    condition.isSourceStale = true;
    condition.meaning =
        TelemetryWords::tr("Nobody measures whether writes are accepted. What is not "
                           "watched is not counted as up.");
    condition.whatToDo = {
        TelemetryWords::tr("See Settings, sources (Ctrl 9), for its last error.")};
    return condition;
}

void addAvailability(ConditionDrafts& drafts)
{
    const AvailabilityBooks& books = drafts.input.snapshot->availability;
    const Microseconds budget = availabilityBudget(drafts.input.fleet.targets.availability);
    if (books.unavailable <= budget)
        return;
    AlarmCondition condition;
    condition.key = QStringLiteral("availability");
    condition.severity = Severity::Medium;
    condition.place = TelemetryWords::tr("Public path");
    condition.what = TelemetryWords::tr("availability budget used up");
    condition.valueText = TelemetryWords::tr("%1 down").arg(text::stopwatch(books.unavailable));
    condition.limitText = QStringLiteral("> ") + text::stopwatch(budget);
    condition.meaning =
        TelemetryWords::tr("This month misses its target of %1 whatever happens now.")
            .arg(text::percent(drafts.input.fleet.targets.availability, 2));
    condition.whatToDo = {
        TelemetryWords::tr("Put off planned moves and drills that users notice.")};
    drafts.drafts.push_back({condition, {}});
}

} // namespace

void addServiceConditions(ConditionDrafts& drafts)
{
    QStringList causes{conditionkey::primaries};
    if (drafts.primary)
        causes += conditionkey::failuresOf(*drafts.primary);
    const FleetSnapshot& snapshot = *drafts.input.snapshot;
    for (const Canary& canary : {publicCanary(snapshot), databaseCanary(snapshot)}) {
        if (const auto refused = unacknowledged(canary, drafts.input.now))
            drafts.drafts.push_back({*refused, causes});
        const bool isWatched = !drafts.input.fleet.publicProfile.isEmpty();
        if (const auto silent = unheard(canary, drafts.input.now);
            silent && isWatched && !drafts.isFeedLost)
            drafts.drafts.push_back({*silent, {}});
    }
    addAvailability(drafts);
}

} // namespace pilothouse
