#pragma once

#include "app/lab/topology.h"

/// What stands in the configuration files of a region's database, as text.
namespace pilothouse::lab {

/// postgresql.conf. Sockets only: PostgreSQL's own listen_addresses is empty, so that no direct
/// port goes around a link. While a lab is built nothing needs to survive a crash, and there is no
/// standby yet to wait for, so `isDurable` false leaves both off; afterwards they are on.
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

/// The passwords of the database's roles.
struct RoleSecrets
{
    QString application;
    QString console; ///< Of the role that watches.
    QString replicator;
    QString operatorRole;
};

/// Tables, roles and rights, with the files of packaging/postgresql as operators run them.
[[nodiscard]] QString schemaSql(const RoleSecrets& secrets);

} // namespace pilothouse::lab
