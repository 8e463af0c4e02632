#pragma once

#include "app/postgres/message.h"
#include "app/secrets/secret_resolver.h"

namespace pilothouse {

/// The connection data of a region's database as the role that watches, its password resolved now.
[[nodiscard]] Result<PostgresTarget>
postgresTargetOf(const Fleet& fleet, const SecretResolver& secrets, const Region& region);

} // namespace pilothouse
