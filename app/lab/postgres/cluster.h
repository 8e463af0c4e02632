#pragma once

#include "app/lab/system/process.h"
#include "app/lab/topology.h"

/// The lab's PostgreSQL clusters: made, started, copied, ended. One data directory per region.
namespace pilothouse::lab {

[[nodiscard]] QString dataFolder(const Topology& topology, const QString& region);
[[nodiscard]] QString databaseLog(const Topology& topology, const QString& region);

/// Makes the home primary's cluster, starts it, and fills it with roles, database, tables and the
/// slots of its standbys.
[[nodiscard]] Result<pid_t> createPrimary(const Topology& topology, const QString& region);

/// Copies the primary into each standby, side by side, and starts them; in order of `standbys`.
[[nodiscard]] Result<std::vector<pid_t>>
createStandbys(const Topology& topology, const QString& primary, const QStringList& standbys);

/// From now on commits survive a crash of the machine; called once the cluster is made.
[[nodiscard]] Done makeDurable(const Topology& topology, const QString& region);

/// Starts the postmaster of an existing cluster, whatever its role.
[[nodiscard]] Result<pid_t> startPostmaster(const Topology& topology, const QString& region);

/// Ends every process of the data directory with SIGKILL, orphaned backends included; whether none
/// is left. What a dead postmaster leaves outside its data (lock files, shared memory) goes too.
[[nodiscard]] bool killDatabase(const Topology& topology, const QString& region);

/// Promotes this standby now. Done is "the server took the order", not "it is writable".
[[nodiscard]] Done promote(const Topology& topology, const QString& region);

/// Fills or frees the region's disk, as its PostgreSQL processes see it.
[[nodiscard]] Done setDiskFull(const Topology& topology, const QString& region, bool isFull);

/// The regions that stream from `primary` right now, as its pg_stat_replication says.
[[nodiscard]] QStringList streamingStandbys(const Topology& topology, const QString& primary);

} // namespace pilothouse::lab
