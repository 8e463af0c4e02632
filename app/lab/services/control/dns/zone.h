#pragma once

#include "app/lab/services/control/dns/codec.h"
#include "app/lab/services/control/traffic/routing.h"
#include "app/lab/topology.h"

namespace pilothouse::lab::dns {

/// What one resolver knows: the world as it looks from its vantage.
struct Zone
{
    std::map<QString, QString> addresses; ///< Host name to that vantage's link address.
    std::map<QString, int> roundTripMs;   ///< To each region.
    QStringList geography;                ///< Where its askers are, from narrow to wide.
};

/// The zone of a resolver: applications for everybody; databases, host control and ARM only for
/// those who have a link to them.
[[nodiscard]] Zone zoneOf(const Topology& topology, const QString& vantage);

/// By name of the profile.
using ProbeBook = std::map<QString, ProbeRecords>;

/// Answers one question. Public names of Traffic Manager are aliases with the profile's time to
/// live, to which the address of the chosen application is added. `chance` is 0 to below 1.
[[nodiscard]] Answer answer(const Query& query, const Zone& zone,
                            const std::vector<ManagedProfile>& profiles, const ProbeBook& probes,
                            double chance);

} // namespace pilothouse::lab::dns
