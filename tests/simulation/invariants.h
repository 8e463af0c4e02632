#pragma once

#include "tests/simulation/world.h"

#include <cstdint>

/// What must hold in every world that a run can lead to.
namespace pilothouse::simulation {

enum class Invariant : std::uint8_t
{
    OneWritable,   ///< At most one region accepts writes.
    TrafficIsSafe, ///< Traffic goes to a writable or read-safe region only.
    DoneIsSwitched,
    RolledBackIsRestored,
    FalseAlarmTouchedNothing,
    AliveIsNeverReplaced, ///< A primary that proves life and never stopped keeps its role.
    NoWayBackAfterReturn, ///< No undo after a done or doubtful point of no return.
    RecordBeforeCommand,  ///< What decided a command is on disk before it is sent.
    RecordIsTrue,         ///< What is recorded as done is done, as undone is undone.
    RunIsItsRecords,
    FenceBeforePromotion, ///< Promotion is sent over a fence that holds at that moment.
    LivingIsLeftAlone,    ///< Nothing is sent against a primary that proves life.
    GoodDayEndsWell,      ///< When nothing goes wrong, the run ends as it should, without findings.
    EndIsQuiet,           ///< Nothing is under way when a run has ended.
    Ends,                 ///< No run goes round in a circle, or on for ever.
    NotStuck,             ///< Something is under way, or a person is asked, or it has ended.
    EndIsFinal,
    Count
};

[[nodiscard]] const char* nameOf(Invariant invariant);

[[nodiscard]] bool isOneWritable(const World& world);
[[nodiscard]] bool isTrafficSafe(const World& world);
[[nodiscard]] bool isSwitched(const World& world);
[[nodiscard]] bool isRestored(const World& world);

} // namespace pilothouse::simulation
