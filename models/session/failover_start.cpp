#include "models/session/failover_start.h"

#include "models/core/text.h"
#include "models/guard/decision.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace pilothouse {

namespace {

/// Unique among all desks for all practical purposes, and readable: "FO-20261126-031207-4f2a". No
/// desk starts two runs within a second.
RunId newRunId(UtcTime at, const QString& desk)
{
    constexpr int deskDigits = 4;
    QString time = text::utcDateTime(at);
    time.remove(QLatin1Char('-')).remove(QLatin1Char(':')).remove(QLatin1Char('Z'));
    const QByteArray digest =
        QCryptographicHash::hash(desk.toUtf8(), QCryptographicHash::Sha256).toHex();
    return RunId(QStringLiteral("FO-%1-%2")
                     .arg(time.replace(QLatin1Char(' '), QLatin1Char('-')),
                          QString::fromLatin1(digest.left(deskDigits))));
}

} // namespace

RegionId guardedPrimary(const FleetStore& store)
{
    const std::vector<Region>& regions = store.fleet().regions;
    const auto home = std::find_if(regions.begin(), regions.end(), [](const Region& region) {
        return region.homeRole == Role::Primary;
    });
    return store.assessment().lastPrimary.value_or(home == regions.end() ? RegionId() : home->id);
}

GuardInput guardInput(const FleetStore& store, const RunController& runs, const RegionId& from)
{
    GuardInput input{store.fleet(), store.assessment()};
    input.snapshot = store.snapshot().get();
    input.now = store.clock().monotonic();
    input.from = from;
    input.isOtherRunOpen = runs.isOpen();
    if (const Done may = runs.mayStart(); !may && !input.isOtherRunOpen)
        input.leaseRefusal = may.error();
    return input;
}

RunHeader failoverHeader(const GuardInput& input, const GuardAssessment& guard, UtcTime utc,
                         const QString& desk)
{
    RunHeader header;
    header.id = newRunId(utc, desk);
    header.fleetName = input.fleet.name;
    header.softwareVersion = QCoreApplication::applicationVersion();
    header.mode = guard.mode;
    header.plan = guardedPlan(input);
    header.decision = observedDecision(input, guard, utc);
    header.decision.armedAt = utc;
    return header;
}

} // namespace pilothouse
