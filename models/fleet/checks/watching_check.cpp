#include "models/fleet/checks/checks.h"
#include "models/fleet/readers/scalars.h"
#include "models/fleet/words.h"

#include <algorithm>

namespace pilothouse::check {

namespace {

/// A value older than this is STALE whatever its interval, because guards rely on any of them.
constexpr Milliseconds staleCap{10'000};
constexpr Milliseconds staleFloor{5'000};

/// A run's canary slower than this cannot measure an outage of 0.6 s.
constexpr Milliseconds runIntervalMax{50};

Milliseconds staleAfter(Milliseconds interval)
{
    return std::min(std::max(interval * 3, staleFloor), staleCap);
}

struct Check
{
    QString intervalPath;
    QString deadlinePath;
    Milliseconds interval;
    Milliseconds deadline;
};

bool isSoundIfGiven(const QString& path, const Report& report)
{
    return !report.isGiven(path) || report.isSound(path);
}

void checkDeadline(const Check& check, Report& report)
{
    if (!isSoundIfGiven(check.intervalPath, report) || !isSoundIfGiven(check.deadlinePath, report))
        return;
    const Milliseconds stale = staleAfter(check.interval);
    if (check.interval >= staleCap)
        report.warn(FleetRule::LateDeadline, check.intervalPath,
                    FleetWords::tr("Looked at every %1, the value turns STALE after %2, before the "
                                   "next look.")
                        .arg(read::written(check.interval), read::written(staleCap)),
                    FleetWords::tr("Below %1.").arg(read::written(staleCap)));
    else if (check.deadline > stale)
        report.warn(FleetRule::LateDeadline, check.deadlinePath,
                    FleetWords::tr("The last answer turns STALE after %1, but only after %2 does "
                                   "this desk say that no answer comes.")
                        .arg(read::written(stale), read::written(check.deadline)),
                    FleetWords::tr("At most %1.").arg(read::written(stale)));
}

void checkCanary(const WatchSettings& watch, Report& report)
{
    const QString path = QStringLiteral("watch.canaryRateInRun");
    if (!report.isSound(path) || watch.canaryRunInterval <= runIntervalMax)
        return;
    report.warn(FleetRule::CoarseRuler, path,
                FleetWords::tr("One token each %1: an outage is measured no finer than that.")
                    .arg(read::written(watch.canaryRunInterval)),
                FleetWords::tr("20 Hz to 50 Hz in a run."));
}

void checkAlarms(const LagAlarms& alarms, Report& report)
{
    const QString path = QStringLiteral("lagAlarms");
    if (!report.isSound(path) || alarms.critical > alarms.warning)
        return;
    report.mistake(FleetRule::AlarmOrder, path + QStringLiteral(".critical"),
                   FleetWords::tr("critical (%1) is not above warning (%2): the warning would "
                                  "never be seen.")
                       .arg(read::written(alarms.critical), read::written(alarms.warning)),
                   FleetWords::tr("A critical limit above the warning."));
}

void checkNameServers(const Fleet& fleet, Report& report)
{
    std::vector<Written> names;
    for (size_t i = 0; i < fleet.nameServers.size(); ++i)
        names.push_back({itemPath(QStringLiteral("nameServers"), i) + QStringLiteral(".name"),
                         fleet.nameServers[i].name});
    refuseRepeats(names, FleetRule::DuplicateName,
                  FleetWords::tr("A name that no other name server has."), report);
}

} // namespace

void watching(const Fleet& fleet, Report& report)
{
    const auto probe = [](const char* name, const HealthProbe& settings) {
        const QString path = QStringLiteral("probes.") + QLatin1String(name);
        return Check{path + QStringLiteral(".interval"), path + QStringLiteral(".timeout"),
                     settings.interval, settings.timeout};
    };
    checkDeadline(probe("health", fleet.health), report);
    checkDeadline(probe("criticalHealth", fleet.criticalHealth), report);
    checkDeadline({QStringLiteral("watch.databaseInterval"),
                   QStringLiteral("watch.databaseDeadline"), fleet.watch.databaseInterval,
                   fleet.watch.databaseDeadline},
                  report);
    checkCanary(fleet.watch, report);
    checkAlarms(fleet.lagAlarms, report);
    checkNameServers(fleet, report);
}

} // namespace pilothouse::check
