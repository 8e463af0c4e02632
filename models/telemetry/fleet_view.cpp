#include "models/telemetry/fleet_view.h"

#include "models/telemetry/settings.h"

#include "models/telemetry/figures.h"

#include <QHash>

#include <algorithm>

namespace pilothouse {

namespace {

const RegionReadings& readingsOrNone(const AssessmentInput& input, const RegionId& id)
{
    static const RegionReadings nothing;
    const RegionReadings* readings = readingsOf(input.snapshot, id);
    return readings != nullptr ? *readings : nothing;
}

Role roleOf(const DatabaseState& state)
{
    return state.isInRecovery ? Role::Standby : Role::Primary;
}

RegionView regionView(const AssessmentInput& input, const Region& region,
                      const AssessmentMemory& memory)
{
    RegionView view;
    view.region = &region;
    view.readings = &readingsOrNone(input, region.id);
    const Reading<DatabaseState>& database = view.readings->database;
    const Quality quality = database.qualityAt(input.now);
    if (database.value && isShowable(quality))
        view.shown = &*database.value;
    if (view.shown != nullptr && isProof(quality)) {
        view.database = &*database.value;
        view.provedRole = roleOf(*database.value);
    }
    if (database.value) {
        view.lastRole = roleOf(*database.value);
    } else if (const auto known = memory.regions.find(region.id); known != memory.regions.end()) {
        view.lastRole = known->second.lastRole;
    }
    return view;
}

template <class Fits>
std::optional<std::size_t> firstIndex(const std::vector<RegionView>& regions, Fits fits)
{
    const auto found = std::find_if(regions.begin(), regions.end(), fits);
    return found == regions.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - regions.begin()));
}

/// Of two writable regions the one already known stays: the other is the intruder until a person
/// says otherwise.
std::optional<std::size_t> referenceOf(const FleetView& view, const AssessmentMemory& memory)
{
    const auto isRemembered = [&memory](const RegionView& region) {
        return memory.primary && memory.primary->id == region.region->id;
    };
    const auto isHome = [](const RegionView& region) {
        return region.region->homeRole == Role::Primary;
    };
    const auto chosen = [&view](auto fits) {
        return firstIndex(view.regions, [&view, &fits](const RegionView& region) {
            return fits(region) && (view.writable.empty() || region.provedRole == Role::Primary);
        });
    };
    if (const auto index = chosen(isRemembered))
        return index;
    if (const auto index = chosen(isHome))
        return index;
    if (!view.writable.empty())
        return view.writable.front();
    return firstIndex(view.regions,
                      [](const RegionView& region) { return region.lastRole == Role::Primary; });
}

/// A row that says "streaming" is believed for no longer than the receiver's own time-out: then the
/// receiver itself gives up. Never longer than any value may be believed.
Milliseconds receiverWindow(const FleetView& view, const DatabaseState& standby)
{
    constexpr Milliseconds longest{30'000};
    const Milliseconds timeout =
        durationSetting(standby, "wal_receiver_timeout")
            .value_or(view.input.fleet.databaseSettings.walReceiverTimeout);
    return timeout == Milliseconds{0} ? longest : std::min(timeout, longest);
}

bool isReceiving(const FleetView& view, const RegionView& standby)
{
    if (standby.database == nullptr || !standby.database->receiver)
        return false;
    const ReplicationReceiver& receiver = *standby.database->receiver;
    // No sensible time-out is below a second: the usual case needs no look at the settings.
    return receiver.status == QLatin1String("streaming") &&
           (receiver.lastMessageAge <= Seconds{1} ||
            receiver.lastMessageAge <= receiverWindow(view, *standby.database));
}

/// What either end says of replication. The rows are found by name: PostgreSQL orders them, the
/// fleet file does too, each in its own way.
void addReplication(FleetView& view)
{
    QHash<QString, const ReplicationSender*> senders;
    if (const RegionView* reference = view.referenceRegion();
        reference != nullptr && reference->shown != nullptr)
        for (const ReplicationSender& sender : reference->shown->senders)
            senders.insert(sender.applicationName, &sender);
    for (RegionView& region : view.regions) {
        region.isReceiving = isReceiving(view, region);
        region.sender = senders.value(region.region->id.text(), nullptr);
    }
}

bool isAt(const Region& region, const QString& host)
{
    return region.database.at.host == host ||
           (!region.database.at.address.isEmpty() && region.database.at.address == host);
}

/// By the host that the standby names, if that is a region that has been primary; else the
/// reference: behind relays and in laboratories the host tells nothing.
std::size_t feederOf(const FleetView& view, const RegionView& standby)
{
    const std::size_t reference = view.reference.value_or(0);
    if (standby.database == nullptr || !standby.database->receiver)
        return reference;
    const QString& host = standby.database->receiver->senderHost;
    if (host.isEmpty() || isAt(*view.regions[reference].region, host))
        return reference;
    for (const std::size_t index : view.writable)
        if (view.regions[index].region != standby.region && isAt(*view.regions[index].region, host))
            return index;
    return reference;
}

/// Both lists are written in the same order as a rule, so the search begins where it should end.
template <class T, class Fits>
const T* findNear(const std::vector<T>& all, std::size_t hint, Fits fits)
{
    if (hint < all.size() && fits(all[hint]))
        return &all[hint];
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? nullptr : &*found;
}

void addMonitors(FleetView& view)
{
    if (view.input.snapshot == nullptr)
        return;
    for (const TrafficProfile& profile : view.input.fleet.trafficProfiles) {
        const auto found = view.input.snapshot->trafficProfiles.find(profile.name);
        if (found == view.input.snapshot->trafficProfiles.end() || !found->second.value)
            continue;
        const Quality quality = found->second.qualityAt(view.input.now);
        for (std::size_t hint = 0; hint < profile.endpoints.size(); ++hint) {
            const TrafficEndpoint& planned = profile.endpoints[hint];
            const auto* endpoint =
                findNear(found->second.value->endpoints, hint,
                         [&](const auto& candidate) { return candidate.name == planned.name; });
            const auto* region = findNear(view.regions, hint, [&](const RegionView& candidate) {
                return candidate.region->id == planned.region;
            });
            if (endpoint != nullptr && region != nullptr)
                view.regions[static_cast<std::size_t>(region - view.regions.data())]
                    .monitors.push_back(
                        {&profile, endpoint, quality, found->second.ageAt(view.input.now)});
        }
    }
}

template <class T>
bool isAsked(const Reading<T>& reading, MonotonicTime now)
{
    return reading.error && reading.qualityAt(now) == Quality::Error;
}

template <class T>
bool isHeard(const Reading<T>& reading, MonotonicTime now)
{
    return reading.value && isProof(reading.qualityAt(now));
}

bool reaches(const RegionReadings& readings, MonotonicTime now)
{
    const bool isRefusedAlive =
        isAsked(readings.database, now) && isLivingRefusal(*readings.database.error);
    return isRefusedAlive || isHeard(readings.database, now) || isHeard(readings.health, now) ||
           isHeard(readings.criticalHealth, now) || isHeard(readings.host, now);
}

bool commits(const Reading<CanaryBooks>& canary, MonotonicTime now)
{
    return canary.value && canary.value->lastAcknowledgedAt &&
           isProof(qualityByAge(now - *canary.value->lastAcknowledgedAt, canary.interval));
}

/// Silence alone is not enough: a desk that does not ask anybody is a stale desk.
bool isCutOff(const FleetView& view)
{
    const MonotonicTime now = view.input.now;
    bool isAnyAsked = false;
    for (const RegionView& region : view.regions) {
        if (reaches(*region.readings, now))
            return false;
        isAnyAsked = isAnyAsked || isAsked(region.readings->database, now) ||
                     isAsked(region.readings->health, now);
    }
    return isAnyAsked && !commits(view.input.snapshot->databaseCanary, now) &&
           !commits(view.input.snapshot->publicCanary, now);
}

} // namespace

FleetView viewOf(const AssessmentInput& input, const AssessmentMemory& memory)
{
    FleetView view{input, {}, {}, {}, false};
    view.regions.reserve(input.fleet.regions.size());
    for (const Region& region : input.fleet.regions) {
        view.regions.push_back(regionView(input, region, memory));
        if (view.regions.back().provedRole == Role::Primary)
            view.writable.push_back(view.regions.size() - 1);
    }
    view.reference = referenceOf(view, memory);
    for (RegionView& region : view.regions)
        region.feeder = feederOf(view, region);
    addReplication(view);
    addMonitors(view);
    view.isDeskCutOff = isCutOff(view);
    return view;
}

std::optional<Milliseconds> durationSetting(const DatabaseState& state, const char* name)
{
    const auto found = state.settings.find(QLatin1String(name));
    if (found == state.settings.end())
        return std::nullopt;
    return settingDuration(found->second, Milliseconds{1});
}

} // namespace pilothouse
