#include "tests/simulation/invariants.h"

#include <algorithm>

namespace pilothouse::simulation {

const char* nameOf(Invariant invariant)
{
    switch (invariant) {
    case Invariant::OneWritable:
        return "at most one writable region";
    case Invariant::TrafficIsSafe:
        return "traffic only to a writable or read-safe region";
    case Invariant::DoneIsSwitched:
        return "done means switched";
    case Invariant::RolledBackIsRestored:
        return "rolled back means restored";
    case Invariant::FalseAlarmTouchedNothing:
        return "a false alarm touched nothing";
    case Invariant::AliveIsNeverReplaced:
        return "a living primary is not replaced";
    case Invariant::NoWayBackAfterReturn:
        return "no way back after the return point";
    case Invariant::RecordBeforeCommand:
        return "a command's record is on disk first";
    case Invariant::RecordIsTrue:
        return "what is recorded as done is done";
    case Invariant::RunIsItsRecords:
        return "a run is the sum of its records";
    case Invariant::FenceBeforePromotion:
        return "promotion only over a fence that holds";
    case Invariant::LivingIsLeftAlone:
        return "nothing is sent against a living primary";
    case Invariant::GoodDayEndsWell:
        return "a good day ends well";
    case Invariant::EndIsQuiet:
        return "an end has nothing under way";
    case Invariant::Ends:
        return "every run ends";
    case Invariant::NotStuck:
        return "no run is stuck";
    case Invariant::EndIsFinal:
        return "an ended run accepts no event";
    case Invariant::Count:
        break;
    }
    return "";
}

bool isOneWritable(const World& world)
{
    int writable = world.old.isWritable() ? 1 : 0;
    for (const Standby& standby : world.standbys)
        writable += standby.promotedBy != Desk::None ? 1 : 0;
    return writable <= 1;
}

/// Before a promotion the standbys can be read; after it nobody may be sent to the old side.
bool isTrafficSafe(const World& world)
{
    return std::all_of(world.profiles.begin(), world.profiles.end(), [&](const Profile& each) {
        const bool goesToOld = each.isOldEnabled && each.raised == 0;
        return !(goesToOld && world.old.isWritable() && isPromotedByUs(world));
    });
}

bool isSwitched(const World& world)
{
    return !world.old.isWritable() && isPromotedByUs(world) &&
           std::all_of(world.profiles.begin(), world.profiles.end(),
                       [](const Profile& each) { return !each.isOldEnabled && each.raised == 1; });
}

bool isRestored(const World& world)
{
    const bool isFence = world.old.isHostOff != world.old.wasHostOff || world.old.isRestartBarred;
    return !isFence && !isPromotedByUs(world) &&
           std::all_of(world.standbys.begin(), world.standbys.end(),
                       [](const Standby& each) { return each.marker != Desk::Ours; }) &&
           std::all_of(world.profiles.begin(), world.profiles.end(), [](const Profile& each) {
               return each.isOldEnabled && !each.isOldLowered && each.raised == 0;
           });
}

} // namespace pilothouse::simulation
