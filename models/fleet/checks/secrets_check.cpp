#include "models/fleet/checks/checks.h"
#include "models/fleet/words.h"

namespace pilothouse::check {

namespace {

void checkOne(const SecretReference& reference, const QString& path,
              const FleetReadOptions& options, Report& report)
{
    if (!report.isSound(path))
        return;
    const QString broken = options.secretCheck ? options.secretCheck(reference) : QString();
    if (!broken.isEmpty()) {
        report.mistake(FleetRule::UnresolvableSecret, path, broken,
                       FleetWords::tr("A reference that leads to a secret on this machine, for "
                                      "this user."));
        return;
    }
    const QString exposed = options.secretWarning ? options.secretWarning(reference) : QString();
    if (!exposed.isEmpty())
        report.warn(FleetRule::ExposedSecret, path, exposed,
                    FleetWords::tr("A file that only its owner may read (mode 0600)."));
}

} // namespace

void secrets(const Fleet& fleet, const FleetReadOptions& options, Report& report)
{
    for (size_t i = 0; i < fleet.regions.size(); ++i) {
        const QString region = itemPath(QStringLiteral("regions"), i);
        checkOne(fleet.regions[i].database.password, region + QStringLiteral(".database.password"),
                 options, report);
        checkOne(fleet.regions[i].database.changedBy.password,
                 region + QStringLiteral(".database.operator.password"), options, report);
        checkOne(fleet.regions[i].hostControlToken, region + QStringLiteral(".hostControl.token"),
                 options, report);
    }
    for (size_t i = 0; i < fleet.failover.webhooks.size(); ++i)
        checkOne(fleet.failover.webhooks[i].authorization,
                 itemPath(QStringLiteral("failover.webhooks"), i) +
                     QStringLiteral(".authorization"),
                 options, report);
    checkOne(fleet.cloud.clientSecret, QStringLiteral("cloud.clientSecret"), options, report);
}

} // namespace pilothouse::check
