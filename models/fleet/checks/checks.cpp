#include "models/fleet/checks/checks.h"

#include "models/fleet/readers/nearest.h"
#include "models/fleet/words.h"

namespace pilothouse::check {

void everything(const Fleet& fleet, const FleetReadOptions& options, Report& report)
{
    regions(fleet, report);
    traffic(fleet, report);
    recoveryTime(fleet, report);
    residency(fleet, report);
    failover(fleet, report);
    databases(fleet, report);
    watching(fleet, report);
    accounts(fleet, options.today, report);
    secrets(fleet, options, report);
}

void refuseRepeats(const std::vector<Written>& values, FleetRule rule, const QString& expected,
                   Report& report)
{
    QHash<QString, QString> firstPath;
    for (const Written& written : values) {
        if (!report.isSound(written.path))
            continue;
        const auto first = firstPath.constFind(written.value);
        if (first == firstPath.constEnd())
            firstPath.insert(written.value, written.path);
        else
            report.mistake(
                rule, written.path,
                FleetWords::tr("\"%1\" is already written at %2, line %3.")
                    .arg(written.value, *first, QString::number(report.positionOf(*first).line)),
                expected);
    }
}

void refuseUnknownRegion(const Fleet& fleet, const QString& path, const RegionId& id,
                         Report& report)
{
    if (!report.isSound(path) || fleet.find(id) != nullptr)
        return;
    QStringList ids;
    for (const Region& region : fleet.regions)
        ids.append(region.id.text());
    const QString near = nearest(id.text(), ids);
    report.mistake(FleetRule::UnknownRegion, path,
                   FleetWords::tr("No region has the id \"%1\".").arg(id.text()),
                   near.isEmpty() ? FleetWords::tr("An id that stands under regions.")
                                  : FleetWords::tr("Did you mean \"%1\"?").arg(near));
}

bool idsAreRead(const Fleet& fleet, const Report& report)
{
    for (size_t i = 0; i < fleet.regions.size(); ++i)
        if (!report.isSound(itemPath(QStringLiteral("regions"), i) + QStringLiteral(".id")))
            return false;
    return !fleet.regions.empty();
}

} // namespace pilothouse::check
