#include "models/fleet/readers/scalars.h"
#include "models/fleet/readers/sections.h"

namespace pilothouse::read {

namespace {

/// Only the rungs that keep every writer out by themselves: the others are steps on the way.
constexpr std::array<Meaning<Rung>, 4> provingRungs{{
    {"connections-barred", Rung::ConnectionsBarred},
    {"quorum-detached", Rung::QuorumDetached},
    {"no-process", Rung::NoProcess},
    {"host-stopped", Rung::HostStopped},
}};

constexpr int toleranceMax = 1 << 30;

constexpr Milliseconds shortestArming{60'000};
constexpr Milliseconds longestArming{7 * 86'400'000};

bool webhook(const Cursor& at, Webhook& into)
{
    Members members(at);
    members.required("name", text, into.name);
    members.required("url", httpsUrl, into.url);
    members.optional("authorization", secret, into.authorization);
    return at.report().isSound(at.path());
}

bool maintenanceWindow(const Cursor& at, MaintenanceWindow& into)
{
    Members members(at);
    members.required("from", moment, into.from);
    members.required("until", moment, into.until);
    members.required("reason", text, into.reason);
    return at.report().isSound(at.path());
}

} // namespace

bool failover(const Cursor& at, FailoverPolicy& into)
{
    Members members(at);
    int tolerance = static_cast<int>(into.candidateToleranceBytes);
    members.optional("acceptedFenceRungs", listOf(oneOf(provingRungs), 1, 4),
                     into.acceptedFenceRungs);
    members.optional("candidateToleranceBytes", integer(0, toleranceMax), tolerance);
    members.optional("excluded", listOf(regionId, 0, 2000), into.excluded);
    members.optional("inMaintenance", listOf(regionId, 0, 2000), into.inMaintenance);
    members.optional("webhooks", listOf(webhook, 0, 16), into.webhooks);
    members.optional("questions", listOf(text, 0, 5), into.questions);
    members.optional("breakGlassBy", listOf(text, 0, 64), into.breakGlassBy);
    into.candidateToleranceBytes = static_cast<std::uint64_t>(tolerance);
    return at.report().isSound(at.path());
}

bool automation(const Cursor& at, AutomationPolicy& into)
{
    Members members(at);
    members.optional("armedForMost", duration(shortestArming, longestArming), into.armedForMost);
    members.optional("maintenance", listOf(maintenanceWindow, 0, 100), into.windows);
    return at.report().isSound(at.path());
}

} // namespace pilothouse::read
