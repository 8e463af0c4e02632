#pragma once

#include "models/guard/guard.h"

#include <QString>

#include <map>
#include <vector>

/// How a person allows the primary to be moved without one.
namespace pilothouse {

/// What somebody allowed, why, and until when. Lives in the process that was told so and nowhere
/// else: after a restart nothing is allowed.
struct Arming
{
    QString by;
    QString reason;
    UtcTime since;
    UtcTime until; ///< For readers: a clock that is set must not make it longer.
    MonotonicTime armedAt;
    MonotonicTime endsAt;
    std::map<QString, QString> answers; ///< To the fleet file's questions, by check key.

    bool operator==(const Arming&) const = default;
};

/// The kinds of evidence without which it can never be known that a primary is down: its database
/// as this desk sees it, and as its standbys do. Those that nothing fresh is heard of.
[[nodiscard]] std::vector<EvidenceKind> missingEvidence(const GuardInput& input);

[[nodiscard]] QString kindWords(EvidenceKind kind);

/// What must hold before automatic failover may be armed, not passed first. Nothing but an answer
/// to a question clears one that does not pass: what a person could overlook a program must not.
[[nodiscard]] std::vector<GuardCheck> armingChecks(const GuardInput& input);

/// What is typed to arm: "arm eus", with the code of the primary that is guarded.
[[nodiscard]] QString armingPhrase(const GuardInput& input);

} // namespace pilothouse
