#pragma once

#include "models/fleet/reader.h"
#include "models/fleet/readers/report.h"

/// What must hold between the values of a fleet file. Each check draws conclusions only from values
/// that could be read, so that one slip is not reported twice.
namespace pilothouse::check {

/// Runs all checks below.
void everything(const Fleet& fleet, const FleetReadOptions& options, Report& report);

/// At least two regions, one primary, names, priorities and servers of their own, real places.
void regions(const Fleet& fleet, Report& report);

/// Traffic Manager's own rules for probes, priorities and geography; every region is served.
void traffic(const Fleet& fleet, Report& report);

/// Whether probe settings and TTL can meet the machine RTO, with the arithmetic.
void recoveryTime(const Fleet& fleet, Report& report);

/// Whether data that is bound to a jurisdiction has somewhere lawful to go.
void residency(const Fleet& fleet, Report& report);

/// Whether the failover policy and the routes between databases name regions that there are, and
/// whether what is agreed for automatic failover makes sense.
void failover(const Fleet& fleet, Report& report);

/// PostgreSQL settings that make detection or promotion slow, or the way back impossible.
void databases(const Fleet& fleet, Report& report);

/// Intervals, deadlines, canary rates and alarm limits of this desk.
void watching(const Fleet& fleet, Report& report);

/// The tariff's age and what is not filled in yet.
void accounts(const Fleet& fleet, const QDate& today, Report& report);

/// Whether each secret reference leads to a secret, and to one that is kept.
void secrets(const Fleet& fleet, const FleetReadOptions& options, Report& report);

/// A written value and where it stands, for checks over several of them.
struct Written
{
    QString path;
    QString value;
};

/// Every value that stood earlier in the list is a mistake. Values that could not be read are left
/// out.
void refuseRepeats(const std::vector<Written>& values, FleetRule rule, const QString& expected,
                   Report& report);

/// A region that the fleet does not have is a mistake, with the nearest one beside it.
void refuseUnknownRegion(const Fleet& fleet, const QString& path, const RegionId& id,
                         Report& report);

/// Whether every region's id could be read: only then may one be called unknown.
[[nodiscard]] bool idsAreRead(const Fleet& fleet, const Report& report);

} // namespace pilothouse::check
