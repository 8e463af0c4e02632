#pragma once

#include "app/notices/run_notices.h"
#include "models/core/clock.h"
#include "models/fleet/fleet.h"
#include "models/ports/comparer.h"
#include "models/ports/effect_executor.h"
#include "models/ports/run_journal.h"

#include <memory>

namespace pilothouse {

class SecretStore;

/// A run's effects in the real world. Clock and secrets must outlive it.
[[nodiscard]] std::unique_ptr<EffectExecutor>
makeLiveExecutor(const Fleet& fleet, const Clock& clock, const SecretStore& secrets);

/// Compares what the regions' databases hold. Clock and secrets must outlive it.
[[nodiscard]] std::unique_ptr<Comparer> makeLiveComparer(const Fleet& fleet, const Clock& clock,
                                                         const SecretStore& secrets);

/// The fleet's journal in this user's data folder. `desk` is how other processes are told who holds
/// the lease. Clock must outlive it.
[[nodiscard]] std::unique_ptr<RunJournal> makeRunJournal(const Fleet& fleet, const QString& desk,
                                                         const Clock& clock);

/// Tells the fleet's webhooks what became of a run. All must outlive it.
[[nodiscard]] std::unique_ptr<RunNotices> makeRunNotices(const Fleet& fleet, const Clock& clock,
                                                         const SecretStore& secrets);

/// This process among others: "ada@noc-3, process 4711".
[[nodiscard]] QString deskName();

} // namespace pilothouse
