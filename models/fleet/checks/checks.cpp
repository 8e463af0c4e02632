#include "models/fleet/checks/checks.h"

#include "models/fleet/words.h"

namespace pilothouse::check {

void everything(const Fleet& fleet, const FleetReadOptions& options, Report& report)
{
    regions(fleet, report);
    traffic(fleet, report);
    recoveryTime(fleet, report);
    residency(fleet, report);
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

} // namespace pilothouse::check
