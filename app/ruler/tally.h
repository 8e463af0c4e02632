#pragma once

#include "app/ruler/tape.h"

#include <QJsonObject>

#include <set>

namespace pilothouse::ruler {

/// Compares the tape with the tokens that are in the database now: who lost what, and how long
/// nobody could write. As JSON; what cannot be said is null.
///
///     writer, sent, acknowledged, found, lost [tokens], lossSeconds,
///     unknown, unknownFound, locallyCommitted, locallyCommittedFound, refused, refusedFound,
///     gap {seconds, from, to, before, after}
[[nodiscard]] QJsonObject tally(const Reading& tape, const std::set<std::int64_t>& there);

} // namespace pilothouse::ruler
