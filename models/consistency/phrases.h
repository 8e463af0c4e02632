#pragma once

#include "models/consistency/report.h"
#include "models/fleet/fleet.h"

#include <QStringList>

/// How a comparison reads: on the replication page, in a run's result, in its reports.
namespace pilothouse {

/// "EQUAL", "DIFFERENT", "UNKNOWN".
[[nodiscard]] QString holdingWord(Holding holding);

/// Why it is not known, as a clause: "replay is paused".
[[nodiscard]] QString doubtInWords(HoldingDoubt doubt);

/// What the operator can do about it; empty when there is nothing to do.
[[nodiscard]] QString doubtNextStep(HoldingDoubt doubt);

/// "all 120 blocks", "3.1 % sampled: 4,096 of 131,072 blocks".
[[nodiscard]] QString fractionInWords(const TableReport& table);

/// "EQUAL, 1204 rows", "DIFFERENT, 1 row fewer in 1 range, first in blocks 0 to 31",
/// "UNKNOWN, replay is paused".
[[nodiscard]] QString holdingInWords(const RegionHolding& held);

/// The same for a cell: "DIFFERENT, 1 row fewer".
[[nodiscard]] QString holdingInShort(const RegionHolding& held);

/// "EQUAL, 412 tokens up to 9210".
[[nodiscard]] QString holdingInWords(const WriterReport::Held& held);

/// "0/4A31F88", or "0/4A31F88 to 0/4A41000", or "—".
[[nodiscard]] QString positionsInWords(const ConsistencyReport& report);

/// The whole in one sentence: "EQUAL: in 5 tables West Europe and Southeast Asia hold what East US
/// holds."
[[nodiscard]] QString consistencyHeadline(const Fleet& fleet, const ConsistencyReport& report);

/// What stands behind it, one line for each thing that is not plainly equal, and what was sampled.
[[nodiscard]] QStringList consistencyLines(const Fleet& fleet, const ConsistencyReport& report);

/// One region's part in it: "Southeast Asia: UNKNOWN, replay is paused, since 03:12:07Z. Resume it
/// with ...", or empty when there is nothing to say of it.
[[nodiscard]] QString regionInWords(const Fleet& fleet, const RegionReport& region);

} // namespace pilothouse
