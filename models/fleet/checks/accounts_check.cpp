#include "models/fleet/checks/checks.h"
#include "models/fleet/words.h"

#include <array>
#include <utility>

namespace pilothouse::check {

namespace {

/// Prices change more often than twice a year; an older estimate is worth a second look.
constexpr qint64 tariffDaysMax = 180;

void checkTariff(const Tariff& tariff, const QDate& today, Report& report)
{
    const QString path = QStringLiteral("tariff.asOf");
    if (!today.isValid() || !report.isSound(path))
        return;
    const qint64 days = tariff.asOf.daysTo(today);
    if (days < 0)
        report.mistake(FleetRule::TariffFromFuture, path,
                       FleetWords::tr("%1 lies after today, %2.")
                           .arg(tariff.asOf.toString(Qt::ISODate), today.toString(Qt::ISODate)),
                       FleetWords::tr("The day on which the prices were looked up."));
    if (days > tariffDaysMax)
        report.warn(FleetRule::TariffAge, path,
                    FleetWords::tr("The prices are %1 days old.").arg(days),
                    FleetWords::tr("Prices looked up within the last %1 days, with their date.")
                        .arg(tariffDaysMax));
}

void checkPlaceholders(const CloudAccount& cloud, Report& report)
{
    static const QString nothing = QStringLiteral("00000000-0000-0000-0000-000000000000");
    const std::array<std::pair<const char*, QString>, 3> identifiers{{
        {"cloud.tenant", cloud.tenant},
        {"cloud.subscription", cloud.subscription},
        {"cloud.clientId", cloud.clientId},
    }};
    for (const auto& [key, value] : identifiers) {
        const QString path = QLatin1String(key);
        if (report.isSound(path) && value == nothing)
            report.warn(FleetRule::Placeholder, path,
                        FleetWords::tr("Zeros stand here: Azure cannot be asked anything."),
                        FleetWords::tr("The identifier from the Azure portal."));
    }
}

} // namespace

void accounts(const Fleet& fleet, const QDate& today, Report& report)
{
    checkTariff(fleet.tariff, today, report);
    checkPlaceholders(fleet.cloud, report);
}

} // namespace pilothouse::check
