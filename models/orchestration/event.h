#pragma once

#include "models/core/time.h"
#include "models/orchestration/step.h"

#include <cstdint>
#include <vector>

/// What reaches the core from outside, and what it asks to be done there.
namespace pilothouse {

/// A time-out is never a failure: it is Unknown.
enum class Outcome : std::uint8_t
{
    Succeeded,
    Failed,
    Unknown
};

/// Who did it, when: stamped on every record that the event leads to.
struct Occasion
{
    QString actor;       ///< A person or "engine".
    QString role;        ///< "operator", "approver", "engine".
    QString leaseHolder; ///< The process that runs the engine.
    QString reason;      ///< In the person's own words, where one is asked for.
    MonotonicTime monotonic;
    UtcTime wall;

    bool operator==(const Occasion&) const = default;
};

enum class EventKind : std::uint8_t
{
    Start,     ///< Armed and confirmed by a person.
    Persisted, ///< Every record up to `sequence` is on disk.
    Probed,    ///< The answer to Command::Probe.
    Finished,  ///< How Command::Act or Command::Undo ended.
    Answered,  ///< A person answered Command::Ask.
    Hold,
    Resume,
    Abort,      ///< Go back, where there is a way back.
    TakeByHand, ///< A person goes on without the engine.
    Restarted,  ///< The process came back, or another took the lease; the run was replayed.
};

struct Event
{
    EventKind kind = EventKind::Start;
    Occasion occasion;
    std::uint64_t sequence = 0;         ///< Persisted.
    int step = -1;                      ///< Probed, Finished, Answered.
    std::uint32_t probe = 0;            ///< Probed: which probe is answered.
    Truth already = Truth::Unknown;     ///< Probed: is the goal there?
    GuardFacts facts;                   ///< Probed: for the guard.
    std::uint64_t epoch = 0;            ///< Finished: of the command. Restarted: of the lease.
    Outcome outcome = Outcome::Unknown; ///< Finished.
    std::vector<StepEvidence> evidence; ///< Finished, or Probed when the goal is there.
    double value = 0.0;                 ///< Answered, where the step asks.
    bool isGo = false;                  ///< Answered, where the step polls.
};

enum class CommandKind : std::uint8_t
{
    Probe, ///< Read only: is the goal there, what do the guard's needs say?
    Ask,   ///< Put the question to a person.
    Act,
    Undo
};

struct Command
{
    CommandKind kind = CommandKind::Probe;
    int step = -1;
    std::uint32_t probe = 0; ///< Probe: comes back in the answer.
    QString key;             ///< Act, Undo: the same for each attempt and after a restart.
    std::uint64_t epoch = 0; ///< Act, Undo: rises with each command of a run.
    Effect effect;
    RegionId target;  ///< Where the place is one region: that one.
    UtcTime notAfter; ///< Act, Undo: the server must refuse it after this time, where it can.

    bool operator==(const Command&) const = default;
};

} // namespace pilothouse
