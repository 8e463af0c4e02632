#pragma once

#include "app/postgres/message.h"
#include "models/core/clock.h"
#include "models/fleet/fleet.h"

namespace pilothouse {

/// A hard try to commit one row: BEGIN READ WRITE overrides a database that is only set read-only.
/// Three statements for runAll(); the token is the time, so that no try repeats another.
[[nodiscard]] std::vector<PostgresStatement>
canaryWrite(const QString& writer, const RegionId& region, const Clock& clock);

/// Before such a write on a new primary: it waits for standbys that nobody has attached to it yet,
/// and must not be mute to the one who attaches them.
[[nodiscard]] PostgresStatement localCommit();

/// Whether these three outcomes are a commit.
[[nodiscard]] bool isCommitted(const std::vector<PostgresOutcome>& outcomes, std::size_t first = 0);

} // namespace pilothouse
