#pragma once

#include "models/guard/guard.h"
#include "models/session/run_controller.h"

/// The guard in front of taking the engine over from a process that is gone. Whether it is gone is
/// decided by the lease, which the system takes back from the dead alone; that it does not answer
/// is only a reason to look.
namespace pilothouse {

/// What a person states to take over.
struct TakeOverRequest
{
    Person by;
    QString reason;
    QString typed; ///< takeOverPhrase().
};

/// What must hold, not passed first. No reason clears one that does not pass.
[[nodiscard]] std::vector<GuardCheck> takeOverChecks(const RunController& runs, UtcTime now);

/// What taking over comes to, worst first.
[[nodiscard]] std::vector<ImpactLine> takeOverImpact(const RunController& runs);

/// What is typed: "take over eus", with the code of the first region of the fleet file.
[[nodiscard]] QString takeOverPhrase(const Fleet& fleet);

/// Everything that is still in the way; empty when nothing is.
[[nodiscard]] QStringList missingToTakeOver(const RunController& runs, const Fleet& fleet,
                                            const TakeOverRequest& request, UtcTime now);

} // namespace pilothouse
