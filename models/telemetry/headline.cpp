#include "models/telemetry/headline.h"

#include "models/core/text.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/words.h"

#include <QStringList>

#include <algorithm>

namespace pilothouse {

namespace {

QString twoPrimariesWords(const FleetView& view, std::size_t index)
{
    QStringList others;
    for (const std::size_t writable : view.writable)
        if (writable != index)
            others.append(view.regions[writable].region->name);
    return TelemetryWords::tr("TWO PRIMARIES: %1 is writable too")
        .arg(others.join(QStringLiteral(", ")));
}

/// Since when the database gives no answer, by this desk's clock.
QString silenceWords(const FleetView& view, const RegionView& region)
{
    const Reading<DatabaseState>& database = region.readings->database;
    if (!database.failingSince)
        return TelemetryWords::tr("no sign of life");
    const UtcTime since = view.input.utc - (view.input.now - *database.failingSince);
    return TelemetryWords::tr("no answer since %1").arg(text::utcTime(since));
}

QString agreement(const Judgement& judgement)
{
    if (judgement.isVetoed)
        return TelemetryWords::tr("others see it alive");
    return TelemetryWords::tr("%1 %2").arg(
        text::counted(judgement.kinds, TelemetryWords::tr("kind"), TelemetryWords::tr("kinds")),
        judgement.kinds == 1 ? TelemetryWords::tr("says so") : TelemetryWords::tr("agree"));
}

QString troubleWords(const FleetView& view, const RegionView& region)
{
    const MonotonicTime now = view.input.now;
    const Reading<DatabaseState>& database = region.readings->database;
    if (database.error && database.qualityAt(now) == Quality::Error)
        return TelemetryWords::tr("database %1 for %2")
            .arg(shortCause(*database.error),
                 text::duration(now - database.failingSince.value_or(now)));
    for (const Reading<HttpHealth>* reading :
         {&region.readings->health, &region.readings->criticalHealth}) {
        if (reading->qualityAt(now) == Quality::Error)
            return TelemetryWords::tr("application: %1").arg(shortCause(*reading->error));
        if (reading->value && !reading->value->isExpectedStatus && isProof(reading->qualityAt(now)))
            return TelemetryWords::tr("application answers %1").arg(reading->value->status);
    }
    const bool isMonitorBad =
        std::any_of(region.monitors.begin(), region.monitors.end(), [](const MonitorView& monitor) {
            return monitor.endpoint->monitorStatus == QLatin1String("Degraded");
        });
    return isMonitorBad ? TelemetryWords::tr("Traffic Manager: Degraded")
                        : TelemetryWords::tr("writes are not committed");
}

QString unknownWords(const FleetView& view, const RegionView& region)
{
    if (view.isDeskCutOff)
        return TelemetryWords::tr("this desk reaches no region");
    const Reading<DatabaseState>& database = region.readings->database;
    const std::optional<Microseconds> age = database.ageAt(view.input.now);
    if (database.error && database.qualityAt(view.input.now) == Quality::Error)
        return TelemetryWords::tr("database: %1").arg(shortCause(*database.error));
    return age ? TelemetryWords::tr("no sample for %1").arg(text::stopwatch(*age))
               : TelemetryWords::tr("waiting for first sample");
}

/// What it does, when that is known at least from an old look.
QString workWords(const RegionView& region, const LinkAssessment* link,
                  const RegionAssessment& assessed, const LagAlarms& limits)
{
    const QString old = assessed.quality == Quality::Stale && assessed.age
                            ? TelemetryWords::tr(", %1 old").arg(text::duration(*assessed.age))
                            : QString();
    if (region.lastRole == Role::Primary)
        return TelemetryWords::tr("writes %1").arg(assessed.writes.text) + old;
    if (region.database != nullptr && region.database->isReplayPaused)
        return TelemetryWords::tr("replay paused, lag %1").arg(assessed.lag.text) + old;
    const QString lag = TelemetryWords::tr("lag %1").arg(assessed.lag.text);
    if (link == nullptr || link->state == LinkState::Broken || link->severity == Severity::Normal)
        return lag + old;
    const Milliseconds limit = link->severity == Severity::High ? limits.critical : limits.warning;
    return TelemetryWords::tr("%1 > %2").arg(lag, text::duration(limit)) + old;
}

} // namespace

QString headlineOf(const FleetView& view, std::size_t index, const Judgement& judgement,
                   const LinkAssessment* link, const RegionAssessment& region)
{
    const RegionView& seen = view.regions[index];
    if (view.writable.size() > 1 && seen.provedRole == Role::Primary)
        return twoPrimariesWords(view, index);
    switch (judgement.verdict) {
    case Verdict::Down:
    case Verdict::Suspected:
        return QStringLiteral("%1 · %2").arg(silenceWords(view, seen), agreement(judgement));
    case Verdict::Degraded:
        return troubleWords(view, seen);
    case Verdict::Unknown:
        if (view.isDeskCutOff || seen.shown == nullptr)
            return unknownWords(view, seen);
        break;
    case Verdict::Up:
        break;
    }
    return workWords(seen, link, region, view.input.fleet.lagAlarms);
}

QString summaryOf(const std::vector<RegionAssessment>& regions)
{
    const auto count = [&regions](auto fits) {
        return static_cast<int>(std::count_if(regions.begin(), regions.end(), fits));
    };
    const auto all = static_cast<int>(regions.size());
    const int live = count([](const auto& region) { return isProof(region.quality); });
    QStringList parts;
    const auto add = [&parts](int number, const QString& words) {
        if (number > 0)
            parts.append(words.arg(number));
    };
    if (live < all) {
        const auto of = [&count](Quality quality) {
            return count([quality](const auto& region) { return region.quality == quality; });
        };
        parts.append(TelemetryWords::tr("%1 of %2 live").arg(live).arg(all));
        add(of(Quality::Stale), TelemetryWords::tr("%1 stale"));
        add(of(Quality::Disagree), TelemetryWords::tr("%1 disagree"));
        add(of(Quality::Error), TelemetryWords::tr("%1 error"));
        add(of(Quality::Unknown), TelemetryWords::tr("%1 unknown"));
        return parts.join(QStringLiteral(", "));
    }
    const auto of = [&count](Severity severity) {
        return count([severity](const auto& region) { return region.severity == severity; });
    };
    const int normal = of(Severity::Normal);
    if (normal == all)
        return text::counted(all, TelemetryWords::tr("region normal"),
                             TelemetryWords::tr("regions normal"));
    add(of(Severity::Critical), TelemetryWords::tr("%1 critical"));
    add(of(Severity::High), TelemetryWords::tr("%1 high"));
    add(of(Severity::Medium), TelemetryWords::tr("%1 medium"));
    add(of(Severity::Advisory), TelemetryWords::tr("%1 advisory"));
    add(normal, TelemetryWords::tr("%1 normal"));
    return parts.join(QStringLiteral(", "));
}

} // namespace pilothouse
