#pragma once

#include "models/core/time.h"

#include <QString>

#include <cstdint>
#include <vector>

/// What a guard may ask about the world, and the answers that were read for it.
namespace pilothouse {

/// One thing that must be so before a step may act. Read anew at the moment of acting.
enum class Need : std::uint8_t
{
    LeaseHeld,           ///< This process holds the engine's lease.
    ProbeAnswered,       ///< The thing to be changed answered just now.
    NoProofOfLife,       ///< No commit through any path, no standby that receives.
    UnmarkedByOthers,    ///< No other run's marker is on the standby.
    ReceiversDetached,   ///< Every reachable standby's receiver is stopped by this run's marker.
    CandidateChosen,     ///< The ranking named one.
    CandidateFit,        ///< The chosen one still answers, is a standby, and its history is sane.
    OldPrimaryFenced,    ///< A rung that the policy accepts is proved, see fence.h.
    NewPrimaryWritable,  ///< The chosen one accepted a write.
    OldEndpointDisabled, ///< In this profile no traffic goes to the old primary's region.
};

/// Not known is not no: a guard is satisfied by yes alone.
enum class Truth : std::uint8_t
{
    Unknown,
    No,
    Yes
};

/// Who can make a refused need come true.
enum class Clearer : std::uint8_t
{
    Time,     ///< It will be read again; waiting may be enough.
    Operator, ///< The person at this desk.
    Approver, ///< A second person.
    Platform, ///< Somebody with access to the host or the cloud account.
};

/// The answer to one need: value, limit, age and source are what a refusal shows.
struct GuardFact
{
    Need need = Need::LeaseHeld;
    Truth truth = Truth::Unknown;
    QString value;
    QString limit;
    QString source;
    Microseconds age{0};
    Clearer clearer = Clearer::Time;

    bool operator==(const GuardFact&) const = default;
};

using GuardFacts = std::vector<GuardFact>;

/// The guard of a step: every need must be a yes. No need at all is always allowed.
using Guard = std::vector<Need>;

/// The facts that stand in the way, in the guard's order. A need that nobody read is an Unknown
/// fact without a source. Empty means allowed.
[[nodiscard]] GuardFacts refusals(const Guard& guard, const GuardFacts& facts);

} // namespace pilothouse
