#include "models/fleet/checks/checks.h"
#include "models/fleet/readers/scalars.h"
#include "models/fleet/words.h"

/// Limits and consequences as measured with PostgreSQL 15 on three nodes.
namespace pilothouse::check {

namespace {

constexpr Milliseconds receiverTimeoutMax{2'000};
constexpr Milliseconds statusIntervalMax{1'000};
constexpr Milliseconds retryIntervalMax{100};

QString key(const char* name)
{
    return QStringLiteral("databaseSettings.") + QLatin1String(name);
}

void checkReceiverTimeout(Milliseconds timeout, Report& report)
{
    const QString path = key("walReceiverTimeout");
    const QString expected =
        FleetWords::tr("At most 2 s: a standby then drops a hung primary after 1.2 s to 2.2 s.");
    if (!report.isSound(path))
        return;
    if (timeout == Milliseconds(0))
        report.warn(FleetRule::SlowDetection, path,
                    FleetWords::tr("0 turns the time-out off: a standby never notices that its "
                                   "primary hangs."),
                    expected);
    else if (timeout > receiverTimeoutMax)
        report.warn(FleetRule::SlowDetection, path,
                    FleetWords::tr("A standby calls a hung primary \"streaming\" for up to %1; at "
                                   "PostgreSQL's default of 60 s it did so 32 s after the hang.")
                        .arg(read::written(timeout)),
                    expected);
}

void checkStatusInterval(Milliseconds interval, Report& report)
{
    const QString path = key("walReceiverStatusInterval");
    if (!report.isSound(path))
        return;
    if (interval > Milliseconds(0) && interval <= statusIntervalMax)
        return;
    report.warn(FleetRule::SlowWitness, path,
                FleetWords::tr("A standby's last word from a healthy idle primary can be old: up "
                               "to 27 s at PostgreSQL's default of 10 s, so it proves nothing."),
                FleetWords::tr("At most 1 s, and not 0: the age then stays below 0.9 s."));
}

void checkRetryInterval(Milliseconds interval, Report& report)
{
    const QString path = key("walRetrieveRetryInterval");
    if (!report.isSound(path) || interval <= retryIntervalMax)
        return;
    report.warn(FleetRule::SlowPromotion, path,
                FleetWords::tr("A promotion can wait %1: at PostgreSQL's default of 5 s, 5 of 16 "
                               "took 5.1 s.")
                    .arg(read::written(interval)),
                FleetWords::tr("At most 100 ms: none of 24 then took longer than 114 ms."));
}

void checkRewind(bool canRewind, Report& report)
{
    const QString path = key("walLogHintsOrChecksums");
    if (!report.isSound(path) || canRewind)
        return;
    report.warn(FleetRule::NoRewind, path,
                FleetWords::tr("Without wal_log_hints or data checksums pg_rewind cannot run: an "
                               "old primary returns by a full rebuild only."),
                FleetWords::tr("wal_log_hints = on (needs a restart), or data checksums."));
}

} // namespace

void databases(const Fleet& fleet, Report& report)
{
    const DatabaseSettings& settings = fleet.databaseSettings;
    checkReceiverTimeout(settings.walReceiverTimeout, report);
    checkStatusInterval(settings.walReceiverStatusInterval, report);
    checkRetryInterval(settings.walRetrieveRetryInterval, report);
    checkRewind(settings.walLogHintsOrChecksums, report);
}

} // namespace pilothouse::check
