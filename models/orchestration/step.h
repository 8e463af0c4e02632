#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"
#include "models/orchestration/facts.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

/// One step of a plan, as data: what it does, when it may, how it is proved and how undone.
namespace pilothouse {

using StepId = StrongId<struct StepTag>;

/// Who gives the step its outcome.
enum class StepKind : std::uint8_t
{
    Auto, ///< An effect on the world, done by whoever executes the run's mode.
    Ask,  ///< A person enters the value read; it must lie within the expected range.
    Poll, ///< A person says go or no-go.
};

/// What a step changes, or reads. The executor gives each its meaning; the mode chooses it.
enum class EffectKind : std::uint8_t
{
    None,
    VerifyFailure,   ///< Reads. Leaves PrimaryDown or ProofOfLife.
    DetachReceiver,  ///< Stops a standby's receiver under this run's marker.
    AttachReceiver,  ///< Gives it back to where it was.
    SelectCandidate, ///< Reads positions and ranks. Leaves the ranking and the chosen one.
    FenceOldPrimary, ///< Climbs the ladder until an accepted rung is proved.
    ReleaseFence,
    DisableEndpoint,
    EnableEndpoint,
    LowerEndpoint, ///< Gives the old endpoint a priority that no other one has.
    RestorePriority,
    RaiseEndpoint, ///< Gives the new primary's endpoint the first priority.
    Promote,
    RepointReceiver, ///< Lets a sibling follow the new primary, with a slot of its own.
    ApplySettings,   ///< Points the region's application at the new primary. Restarts it.
    WarmUp,
    CheckWritePath,
    CheckHealth,
    CheckNames,
    CheckTimeline,
    CutClients,
    Notify,
};

/// What may still happen after the executor stopped waiting for an effect.
enum class Landing : std::uint8_t
{
    Never,         ///< It changes nothing.
    ServerChecked, ///< The server itself checks precondition and deadline: nothing lands late.
    CanLandLate,   ///< Nothing compares our epochs there (ARM, ALTER SYSTEM): it may land any time.
};

/// Where an effect acts. The new primary is known only once the run has chosen it.
enum class Place : std::uint8_t
{
    Region,
    NewPrimary,
    Everywhere
};

struct Effect
{
    EffectKind kind = EffectKind::None;
    Place place = Place::Everywhere;
    RegionId region; ///< Where place is Region.
    QString object;  ///< What there: a Traffic Manager profile, a path; or empty.

    bool operator==(const Effect&) const = default;
};

/// What a step must leave behind to count as done. A success without it is a doubt.
enum class EvidenceCode : std::uint8_t
{
    PrimaryDown,      ///< Two kinds, two vantage points, one witness about the database itself.
    ProofOfLife,      ///< The primary lives: the run ends as a false alarm.
    ReceiverDetached, ///< Read back: the receiver is gone and carries this run's marker.
    Ranking,          ///< Every candidate with every reason.
    ChosenCandidate,  ///< The region that was ranked first.
    FenceProved,      ///< The rung that holds.
    TrafficReadBack,  ///< The profile says so itself when asked again.
    Writable,         ///< A write was accepted.
    Streaming,        ///< A sibling receives from the new primary.
    SettingsReadBack,
    CacheWarm,
    PublicWrite,
    CriticalHealth,
    NamesMoved,
    TimelineAgreed,
    SessionsCut,
    NoticeDelivered,
    ValueRead, ///< What a person read and entered.
    Said,      ///< The other side's own words about a failure or a doubt.
    // What a run has learned and needs again, also after a restart: see learned.h.
    RankedAt,       ///< Where a candidate stood when it was ranked.
    PriorityBefore, ///< The old endpoint's, before the run changed it.
    QuorumSeen,     ///< How the old primary last said that it waits for its standbys.
    FenceOrdered,   ///< A rung whose order went out, whatever became of it.
};

/// One piece of evidence: what it is, and the value that was seen.
struct StepEvidence
{
    EvidenceCode code = EvidenceCode::PrimaryDown;
    QString value;

    bool operator==(const StepEvidence&) const = default;
};

/// The range that a value read by a person must lie in, both ends included.
struct ExpectedRange
{
    double min = 0.0;
    double max = 0.0;

    bool operator==(const ExpectedRange&) const = default;
};

/// How much authority a step asks for.
enum class Tier : std::uint8_t
{
    Operator,
    Commander,
    Approved ///< Two persons.
};

/// A line as a journal keeps it: the source's words and the names in them, so that everybody reads
/// it in a language of their own.
struct Sentence
{
    QString words; ///< Untranslated, with %1 and %2 for the names.
    QStringList names;

    bool operator==(const Sentence&) const = default;
};

/// The line in the reader's language.
[[nodiscard]] QString inWords(const Sentence& sentence);

struct Step
{
    StepId id;
    int group = 0;          ///< Groups run one after the other, counted from 0.
    std::vector<int> after; ///< Steps of the same group that must have ended before, by index.
    Sentence sentence;      ///< For preview, live view and audit.
    StepKind kind = StepKind::Auto;
    Effect effect;
    std::optional<Effect> undo;
    Landing landing = Landing::Never;
    bool hasAlready = false; ///< Whether a probe can tell that the goal is there.
    Guard allowed;
    std::vector<EvidenceCode> evidence;
    std::optional<ExpectedRange> expected; ///< Ask only.
    bool isPointOfNoReturn = false;
    bool isRequired = true; ///< Else its failure is a finding and the run goes on.
    bool skipsNewPrimary = false;
    Milliseconds timeout{0};
    int attemptsMax = 1;
    Milliseconds expectedDuration{0};
    Tier tier = Tier::Operator;

    bool operator==(const Step&) const = default;
};

} // namespace pilothouse
