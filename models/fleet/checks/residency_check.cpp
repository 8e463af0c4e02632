#include "models/fleet/checks/checks.h"
#include "models/fleet/words.h"

namespace pilothouse::check {

namespace {

bool jurisdictionsAreRead(const Fleet& fleet, const Report& report)
{
    for (size_t i = 0; i < fleet.regions.size(); ++i) {
        const QString region = itemPath(QStringLiteral("regions"), i);
        if (!report.isSound(region + QStringLiteral(".jurisdiction")))
            return false;
    }
    return !fleet.regions.empty();
}

void checkRule(const Fleet& fleet, const ResidencyRule& rule, const QString& path, Report& report)
{
    std::vector<QString> lawful;
    for (const Region& region : fleet.regions)
        if (rule.jurisdictions.contains(region.jurisdiction))
            lawful.push_back(region.name);
    const QString allowed = rule.jurisdictions.join(QStringLiteral(", "));
    if (lawful.empty())
        report.mistake(FleetRule::NoLawfulRegion, path,
                       FleetWords::tr("\"%1\" may live in %2 only, and no region lies there.")
                           .arg(rule.name, allowed),
                       FleetWords::tr("A region with one of these jurisdictions."));
    if (lawful.size() == 1)
        report.warn(FleetRule::NoLawfulTarget, path,
                    FleetWords::tr("Only %1 may hold \"%2\" (%3): its loss leaves no lawful "
                                   "failover target.")
                        .arg(lawful.front(), rule.name, allowed),
                    FleetWords::tr("A second region within %1.").arg(allowed));
}

} // namespace

void residency(const Fleet& fleet, Report& report)
{
    const QString list = QStringLiteral("residency");
    std::vector<Written> names;
    for (size_t i = 0; i < fleet.residencyRules.size(); ++i)
        names.push_back(
            {itemPath(list, i) + QStringLiteral(".data"), fleet.residencyRules[i].name});
    refuseRepeats(names, FleetRule::DuplicateName,
                  FleetWords::tr("One rule for each kind of data."), report);
    if (!jurisdictionsAreRead(fleet, report))
        return;
    for (size_t i = 0; i < fleet.residencyRules.size(); ++i)
        if (report.isSound(itemPath(list, i)))
            checkRule(fleet, fleet.residencyRules[i], itemPath(list, i), report);
}

} // namespace pilothouse::check
