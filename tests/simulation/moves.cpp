#include "tests/simulation/world.h"

#include <algorithm>

namespace pilothouse::simulation {

namespace {

/// A self-restart, a thaw or a healed network. A host that is off stays off, and so does a process
/// whose restart is barred.
bool returns(OldPrimary& old)
{
    const bool isKept = old.isHostOff || (old.isRestartBarred && !old.hasPostmaster);
    if (!old.canReturn || isKept)
        return false;
    old.canReturn = false;
    old.isHung = false;
    old.isCutOff = false;
    old.hasPostmaster = true;
    return true;
}

/// The second desk keeps the same rules: it stops receivers that nobody else has marked and that
/// receive nothing, and promotes only where every standby carries its own marker.
bool rivalMarks(World& world)
{
    const bool isTooLate = isPromotedByUs(world);
    if (world.rivalMarked || world.old.provesLife() || isTooLate)
        return false;
    world.rivalMarked = true;
    for (Standby& standby : world.standbys) {
        if (standby.marker == Desk::None && !standby.followsNew && standby.promotedBy == Desk::None)
            standby.marker = Desk::Rival;
    }
    return true;
}

bool rivalPromotes(World& world)
{
    const bool isItsOwn =
        std::all_of(world.standbys.begin(), world.standbys.end(),
                    [](const Standby& each) { return each.marker == Desk::Rival; });
    Standby& standby = world.standbys[1];
    if (world.rivalPromoted || !isItsOwn || world.old.isWritable() || world.old.canReturn ||
        standby.promotedBy != Desk::None)
        return false;
    world.rivalPromoted = true;
    standby.promotedBy = Desk::Rival;
    return true;
}

} // namespace

const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> all{
        {"dead", {}},
        {"dead, host already off", {.isHostOff = true, .wasHostOff = true}},
        {"dead, orphan backends", {.hasOrphans = true}},
        {"dead, orphan backends, by process", {.hasOrphans = true, .means = Means::Process}},
        {"dead, restarts itself", {.canReturn = true}},
        {"dead, restarts itself, by process", {.canReturn = true, .means = Means::Process}},
        {"hung, thaws", {.hasPostmaster = true, .isHung = true, .canReturn = true}},
        {"hung, thaws, by process",
         {.hasPostmaster = true, .isHung = true, .canReturn = true, .means = Means::Process}},
        {"cut off, host in reach", {.hasPostmaster = true, .isCutOff = true, .canReturn = true}},
        {"cut off, nobody reaches it",
         {.hasPostmaster = true, .isCutOff = true, .canReturn = true, .means = Means::None},
         Phase::RolledBack},
        {"dead, restarts itself, a fence that lies",
         {.canReturn = true, .fenceLies = true},
         Phase::Held},
        {"alive", {.hasPostmaster = true}, Phase::FalseAlarm},
    };
    return all;
}

std::vector<Move> moves(const World& world, const Rules& rules, const Plan& plan, const Run& run)
{
    std::vector<Move> all;
    World next = world;
    if (returns(next.old))
        all.push_back({next, false});
    next = world;
    if (rivalMarks(next))
        all.push_back({next, false});
    next = world;
    if (rivalPromotes(next))
        all.push_back({next, false});
    for (size_t i = 0; i < world.late.size(); ++i) {
        next = world;
        next.late.erase(next.late.begin() + static_cast<std::ptrdiff_t>(i));
        const World unmoved = next;
        // What lands and changes nothing need not land.
        if (effect(next, rules, plan, run, world.late[i]).isDone && next != unmoved)
            all.push_back({next, true});
    }
    return all;
}

} // namespace pilothouse::simulation
