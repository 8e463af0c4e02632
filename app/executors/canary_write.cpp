#include "app/executors/canary_write.h"

namespace pilothouse {

std::vector<PostgresStatement> canaryWrite(const QString& writer, const RegionId& region,
                                           const Clock& clock)
{
    const QByteArray token = QByteArray::number(qlonglong{clock.utc().time_since_epoch().count()});
    return {{"begin read write", {}, {}},
            {"insert into pilothouse_canary(writer, token, path, region) "
             "values ($1, $2::bigint, 'database', $3)",
             {writer.toUtf8(), token, region.text().toUtf8()},
             {}},
            {"commit", {}, {}}};
}

PostgresStatement localCommit()
{
    return {"set synchronous_commit to local", {}, {}};
}

bool isCommitted(const std::vector<PostgresOutcome>& outcomes, std::size_t first)
{
    // A commit after a refused insert is a rollback, and says no word about it.
    return outcomes.size() >= first + 3 && outcomes[first + 1].rows.ok() &&
           outcomes[first + 2].rows.ok();
}

} // namespace pilothouse
