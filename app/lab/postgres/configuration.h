#pragma once

#include "app/lab/topology.h"

/// What stands in the configuration files of a region's database, as text.
namespace pilothouse::lab {

/// postgresql.conf. Sockets only: PostgreSQL's own listen_addresses is empty, so that no direct
/// port goes around a link. While a lab is built nothing needs to survive a crash, so `isDurable`
/// false leaves fsync off; afterwards it is on.
[[nodiscard]] QString postgresConfiguration(const Topology& topology, const QString& region,
                                            bool isDurable);

/// pg_hba.conf: the lab's own user as superuser through the Unix socket, all others with a
/// password and TLS through a link.
[[nodiscard]] QString accessRules();

/// pg_ident.conf: which user of this machine is the superuser "postgres".
[[nodiscard]] QString userMap(const QString& systemUser);

/// postgresql.auto.conf of a standby: from where it streams, through which link.
[[nodiscard]] QString standbyConfiguration(const Topology& topology, const QString& region,
                                           const QString& primary);

/// Tables, roles and rights, with packaging/postgresql/comparison.sql as operators run it.
/// `secrets` are the roles' passwords in the order application, console, replicator, operator.
[[nodiscard]] QString schemaSql();
[[nodiscard]] QString rolesSql(const QStringList& secrets);

} // namespace pilothouse::lab
