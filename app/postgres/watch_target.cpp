#include "app/postgres/watch_target.h"

namespace pilothouse {

Result<PostgresTarget> postgresTargetOf(const Fleet& fleet, const SecretResolver& secrets,
                                        const Region& region)
{
    PostgresTarget target;
    target.at = region.database.at;
    target.databaseName = region.database.databaseName;
    target.user = region.database.user;
    target.authorityFile = fleet.certificateAuthorityFile;
    if (region.database.password.scheme != SecretReference::Scheme::None) {
        const Result<QString> password = secrets(region.database.password);
        if (!password.ok())
            return password.error();
        target.password = password.value();
    }
    return target;
}

} // namespace pilothouse
