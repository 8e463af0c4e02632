#include "app/executors/fence_errand.h"

#include "app/executors/life.h"
#include "app/executors/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

QString stateWords(const HostState& state)
{
    return ExecutorWords::tr("%1 processes of the data directory, restart %2")
        .arg(state.databaseProcesses)
        .arg(state.isRestartBarred ? ExecutorWords::tr("barred") : ExecutorWords::tr("not barred"));
}

} // namespace

FenceStanding fenceStanding(const Fleet& fleet, const HostState& state)
{
    return assessFence(postgresLadder(), fleet.failover.acceptedFenceRungs,
                       fenceReadings(state, ExecutorWords::tr("host control")));
}

void FenceOldPrimary::begin()
{
    const Guard& allowed = order().step.allowed;
    if (std::find(allowed.begin(), allowed.end(), Need::NoProofOfLife) == allowed.end())
        return reachHost();
    tools().outlook.hurry(order().oldPrimary);
    connect(&tools().outlook, &Outlook::looked, this, [this] { judge(); });
    later(lifePatience, [this] {
        if (!std::exchange(m_isJudged, true))
            fail({ErrorCode::Refused, ExecutorWords::tr("%1 was not fenced").arg(place().name),
                  ExecutorWords::tr("Nobody sees just now that it is down"),
                  ExecutorWords::tr("Look at the region's evidence")});
    });
    judge();
}

/// The guard was read before this order was on disk, and a disk may take seconds. Mostly costs
/// nothing: the outlook is looking all the time.
void FenceOldPrimary::judge()
{
    if (m_isJudged)
        return;
    const LifeVerdict verdict =
        judgeLife(tools().outlook, order().oldPrimary, tools().clock.monotonic());
    const bool isAlive =
        verdict.kind == LifeVerdict::Kind::Alive || verdict.kind == LifeVerdict::Kind::Recovering;
    const bool isDown =
        verdict.kind == LifeVerdict::Kind::Down && verdict.age <= Standbys::guardAge;
    m_isJudged = isAlive || isDown;
    if (isAlive)
        fail({ErrorCode::Refused, ExecutorWords::tr("%1 was not fenced").arg(place().name),
              ExecutorWords::tr("It lives again: %1").arg(verdict.words),
              ExecutorWords::tr("Take the run back, or wait until it is dead")});
    else if (isDown)
        reachHost();
}

/// Looks before it orders: an order that goes into silence leaves a doubt, a look does not.
void FenceOldPrimary::reachHost()
{
    if (tools().hosts.hasJustAnswered(place().id))
        return stop();
    tools().hosts.state(place().id, this, [this](const Result<HostState>& state) {
        if (!state)
            return fail(
                {state.error().code, ExecutorWords::tr("%1 cannot be fenced").arg(place().name),
                 ExecutorWords::tr(
                     "Its host control was not reached; nothing was ordered there. %1")
                     .arg(lineOf(state.error())),
                 ExecutorWords::tr("Reach the host another way, or let the platform stop it")});
        stop();
    });
}

void FenceOldPrimary::stop()
{
    tools().hosts.order(place().id, QStringLiteral("/database/stop"), within(stopDeadline), this,
                        [this](const HostOutcome& outcome) {
                            // Whatever it answers: what counts is what is there then.
                            if (!outcome.state && !outcome.mayHaveHappened)
                                return fail(outcome.state.error());
                            lookAgain();
                        });
}

void FenceOldPrimary::lookAgain()
{
    tools().hosts.state(place().id, this, [this](const Result<HostState>& state) { prove(state); });
}

void FenceOldPrimary::prove(const Result<HostState>& state)
{
    if (state) {
        m_last = stateWords(state.value());
        if (fenceStanding(fleet(), state.value()).provedBy)
            return succeed(
                EvidenceCode::FenceProved,
                ExecutorWords::tr("%1, by host control of %2").arg(m_last, place().name));
    } else {
        m_last = lineOf(state.error());
    }
    if (left() < lookPause * 3)
        return doubt({ErrorCode::Timeout,
                      ExecutorWords::tr("The fence of %1 is not proved").arg(place().name), m_last,
                      ExecutorWords::tr("Look at the host")});
    later(lookPause, [this] { lookAgain(); });
}

void FenceOldPrimary::beginProbe()
{
    tools().hosts.state(place().id, this, [this](const Result<HostState>& state) {
        if (!state)
            return know(Truth::Unknown);
        know(fenceStanding(fleet(), state.value()).provedBy ? Truth::Yes : Truth::No);
    });
}

void FenceOldPrimary::beginUndo()
{
    tools().hosts.order(place().id, QStringLiteral("/database/start"), within(stopDeadline), this,
                        [this](const HostOutcome& outcome) { onReleased(outcome); });
}

/// A machine that is down refuses to start, but will start when it comes back.
void FenceOldPrimary::onReleased(const HostOutcome& outcome)
{
    if (!outcome.state && !outcome.mayHaveHappened)
        return fail(outcome.state.error());
    tools().hosts.state(place().id, this, [this](const Result<HostState>& state) {
        if (!state)
            return doubt(state.error());
        if (state.value().isRestartBarred)
            return doubt({ErrorCode::Refused,
                          ExecutorWords::tr("The bar of %1 is still there").arg(place().name),
                          stateWords(state.value()),
                          {}});
        succeed({});
    });
}

} // namespace pilothouse
