#include "models/fleet/reader.h"

#include "models/fleet/checks/checks.h"
#include "models/fleet/readers/sections.h"

namespace pilothouse {

FleetReading readFleet(const DocumentNode& document, const FleetReadOptions& options)
{
    Report report;
    Fleet fleet;
    read::fleet(Cursor(document, QString(), report), fleet);
    check::everything(fleet, options, report);

    FleetReading reading;
    reading.findings = report.findings();
    if (!report.hasMistakes())
        reading.fleet = std::move(fleet);
    return reading;
}

QMap<QString, KnownKeys> knownKeys(const DocumentNode& document)
{
    Report report;
    Fleet fleet;
    read::fleet(Cursor(document, QString(), report), fleet);
    return report.known();
}

} // namespace pilothouse
