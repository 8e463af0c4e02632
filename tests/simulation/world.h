#pragma once

#include "models/orchestration/event.h"
#include "models/orchestration/fence.h"
#include "models/orchestration/machine.h"
#include "models/orchestration/plan.h"
#include "models/orchestration/run.h"

#include <array>
#include <compare>
#include <cstdint>
#include <vector>

/// A small world in which a failover can go wrong in every way that was measured on real servers:
/// an old primary with two standbys, two traffic profiles, and a second desk that wants the same.
namespace pilothouse::simulation {

enum class Desk : std::uint8_t
{
    None,
    Ours,
    Rival
};

enum class Means : std::uint8_t
{
    None,    ///< Nobody reaches the old primary's host.
    Host,    ///< The host can be stopped.
    Process, ///< Processes can be killed and their restart barred.
};

struct OldPrimary
{
    bool hasPostmaster = false;
    bool hasOrphans = false; ///< Backends that outlive the postmaster and go on committing.
    bool isHung = false;     ///< Stopped; thaws with what it was doing.
    bool isCutOff = false;   ///< Serves its own side; no desk and no standby hears it.
    bool canReturn = false;  ///< It restarts itself, thaws, or the network heals.
    bool isHostOff = false;
    bool isRestartBarred = false;
    bool wasHostOff = false; ///< Before the run, by somebody else.
    bool fenceLies = false;  ///< Its executor reports a proof and does nothing.
    Means means = Means::Host;

    [[nodiscard]] bool isWritable() const
    {
        return !isHostOff && (hasOrphans || (hasPostmaster && !isHung));
    }
    [[nodiscard]] bool provesLife() const
    {
        return !isHostOff && hasPostmaster && !isHung && !isCutOff;
    }

    bool operator==(const OldPrimary&) const = default;
};

struct Standby
{
    Desk marker = Desk::None; ///< Whose run stopped its receiver.
    Desk promotedBy = Desk::None;
    bool followsNew = false;

    bool operator==(const Standby&) const = default;
};

struct Profile
{
    bool isOldEnabled = true;
    bool isOldLowered = false;
    std::uint8_t raised = 0; ///< 0: none, else 1 + index of the standby.

    bool operator==(const Profile&) const = default;
};

/// An effect whose executor stopped waiting, and which may yet come to be.
struct Late
{
    int step = -1;
    bool isUndo = false;

    auto operator<=>(const Late&) const = default;
};

struct World
{
    OldPrimary old;
    std::array<Standby, 2> standbys;
    std::array<Profile, 2> profiles;
    std::uint64_t harmless = 0; ///< One bit a step: settings, warm-up, notices.
    bool rivalMarked = false;   ///< The second desk made its moves.
    bool rivalPromoted = false;
    std::vector<Late> late;

    bool operator==(const World&) const = default;
};

/// Rules of this world that real servers keep only because we ask them to. The mutants switch them
/// off.
struct Rules
{
    bool promotionChecksMarkers = true;
    bool promotionHasDeadline = true;
    bool detachingChecksMarkers = true;
    bool diskBeforeCommand = true; ///< The driver tells the truth about what is on disk.
    Ladder ladder = postgresLadder();
    std::vector<Rung> accepted{Rung::NoProcess, Rung::HostStopped};
};

struct Scenario
{
    const char* name = "";
    OldPrimary old;
    Phase goodEnd = Phase::Switched; ///< Where the run ends, or rests, when nothing goes wrong.
};

/// How the old primary may be when the run starts.
[[nodiscard]] const std::vector<Scenario>& scenarios();

/// What an executor does, and what it saw.
struct Effected
{
    bool isDone = false; ///< False: it was refused, cleanly.
    std::vector<StepEvidence> evidence;
};

/// Does the effect of a step, or its undo, at this moment.
[[nodiscard]] Effected effect(World& world, const Rules& rules, const Plan& plan, const Run& run,
                              const Late& what);

/// Whether the old primary is kept from writing for good, by the ladder of those rules.
[[nodiscard]] bool isFenced(const World& world, const Rules& rules);

/// Whether the goal of that step is there.
[[nodiscard]] bool isThere(const World& world, const Rules& rules, const Plan& plan, const Run& run,
                           int index);

/// What a probe of the step answers now: the truth.
[[nodiscard]] Event probe(const World& world, const Rules& rules, const Plan& plan, const Run& run,
                          int step);

/// Effects that no invariant looks at. Landing late they differ from a time-out with effect in
/// nothing but the moment, so that one stands for both.
[[nodiscard]] bool isHarmless(EffectKind kind);

/// Whether the effect of that step may come to be after its executor stopped waiting.
[[nodiscard]] bool canLandLate(const Rules& rules, const Step& step);

/// The worlds that one move of nobody's at this desk leads to: the old primary returns, the second
/// desk acts, a late effect lands.
struct Move
{
    World world;
    bool isLateLanding = false;
};
[[nodiscard]] std::vector<Move> moves(const World& world, const Rules& rules, const Plan& plan,
                                      const Run& run);

/// Whether this run promoted one of them.
[[nodiscard]] bool isPromotedByUs(const World& world);

} // namespace pilothouse::simulation
