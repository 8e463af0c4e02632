#include "app/executors/fence_errand.h"

#include "app/executors/life.h"
#include "app/executors/words.h"

#include <algorithm>

namespace pilothouse {

FenceOldPrimary::FenceOldPrimary(ExecutorTools& tools, EffectOrder order)
    : Errand(tools, std::move(order))
    , m_rungs(acceptedRungs(tools, Errand::order()))
    , m_look(tools.fleet, acceptedRungs(tools, Errand::order()), nullptr)
{
}

void FenceOldPrimary::begin()
{
    const Guard& allowed = order().step.allowed;
    if (std::find(allowed.begin(), allowed.end(), Need::NoProofOfLife) == allowed.end())
        return climb();
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
        climb();
}

/// Looks before it orders: an order that goes into silence leaves a doubt, a look does not.
void FenceOldPrimary::climb()
{
    if (m_at == m_rungs.size())
        return giveUp();
    m_until = tools().clock.monotonic() + within(climbPatience(rung().rung()));
    if (rung().hasJustAnswered())
        return orderIt();
    rung().look([this](const Result<RungSight>& sight) { onFirstLook(sight); });
}

void FenceOldPrimary::onFirstLook(const Result<RungSight>& sight)
{
    if (!sight)
        return nextRung(ExecutorWords::tr("not reached, nothing was ordered there. %1")
                            .arg(lineOf(sight.error())));
    if (isProved(fleet(), rung().rung(), sight.value()))
        return prove(sight.value());
    if (!rung().takesOrders())
        return nextRung(sight.value().words);
    orderIt();
}

void FenceOldPrimary::orderIt()
{
    const std::size_t ordered = m_at;
    leave(fenceOrdered(rung().rung()));
    rung().order(rungLeft(),
                 [this, ordered](const std::optional<Error>& refusal, bool mayHaveHappened) {
                     if (ordered != m_at)
                         return;
                     m_isInDoubt = m_isInDoubt || !refusal || mayHaveHappened;
                     // Whatever it answers: what counts is what is there then.
                     if (refusal && !mayHaveHappened)
                         return nextRung(lineOf(*refusal));
                     watch();
                 });
}

void FenceOldPrimary::watch()
{
    rung().look([this](const Result<RungSight>& sight) { onWatched(sight); });
}

void FenceOldPrimary::onWatched(const Result<RungSight>& sight)
{
    m_last = sight ? sight.value().words : lineOf(sight.error());
    if (sight && isProved(fleet(), rung().rung(), sight.value()))
        return prove(sight.value());
    if (rungLeft() < rung().lookPause() * 3)
        return nextRung(ExecutorWords::tr("ordered, but not proved in time. %1").arg(m_last));
    later(rung().lookPause(), [this] { watch(); });
}

void FenceOldPrimary::prove(const RungSight& sight)
{
    if (!m_isInDoubt)
        leave(fenceOrdered(std::nullopt));
    succeed(EvidenceCode::FenceProved,
            QStringLiteral("%1: %2").arg(rungWords(rung().rung()), sight.words));
}

void FenceOldPrimary::nextRung(const QString& why)
{
    m_words.append(QStringLiteral("%1: %2").arg(rungWords(rung().rung()), why));
    ++m_at;
    climb();
}

void FenceOldPrimary::giveUp()
{
    if (!m_isInDoubt)
        leave(fenceOrdered(std::nullopt));
    endWith({ErrorCode::Refused,
             m_isInDoubt ? ExecutorWords::tr("The fence of %1 is not proved").arg(place().name)
                         : ExecutorWords::tr("%1 cannot be fenced").arg(place().name),
             m_words.join(QStringLiteral("; ")),
             ExecutorWords::tr("Reach the host or the cloud account another way")},
            m_isInDoubt);
}

Milliseconds FenceOldPrimary::rungLeft() const
{
    const Milliseconds patience = toMilliseconds(m_until - tools().clock.monotonic());
    return within(std::max(Milliseconds{1}, patience));
}

/// Before anything was ordered, "no" and "unknown" lead to the same: the climb from the first rung.
/// So nobody waits for the cloud's word while the host has said no. Once something was ordered they
/// differ, and every rung is heard.
void FenceOldPrimary::beginProbe()
{
    const FenceQuestion question =
        order().isUntried ? FenceQuestion::WhetherToBeginIt : FenceQuestion::WhetherAnyHolds;
    m_look.look(question, within(probePatience), [this](const FenceSight& sight) {
        if (sight.isProved == Truth::Yes)
            leave({EvidenceCode::FenceProved, sight.words});
        know(sight.isProved);
    });
}

void FenceOldPrimary::beginUndo()
{
    m_at = 0;
    releaseRung();
}

/// Every rung that takes orders, from the first: this process may not be the one that gave them.
void FenceOldPrimary::releaseRung()
{
    while (m_at < m_rungs.size() && !rung().takesOrders())
        ++m_at;
    if (m_at < m_rungs.size()) {
        m_until = tools().clock.monotonic() + within(climbPatience(rung().rung()));
        return rung().look([this](const Result<RungSight>& sight) { onHeld(sight); });
    }
    if (m_words.isEmpty())
        return succeed({});
    doubt({ErrorCode::Refused, ExecutorWords::tr("%1 may still be fenced").arg(place().name),
           m_words.join(QStringLiteral("; ")), ExecutorWords::tr("Look at the host")});
}

void FenceOldPrimary::onHeld(const Result<RungSight>& sight)
{
    const RunLearned& learned = order().learned;
    const bool mayHold = !learned.isFenceTold || learned.fenceOrdered.contains(rung().rung());
    if (!sight && mayHold)
        m_words.append(
            QStringLiteral("%1: %2").arg(rungWords(rung().rung()), lineOf(sight.error())));
    if (!sight || !sight.value().isHolding)
        return nextRelease();
    rung().release(rungLeft(), [this](const std::optional<Error>&, bool) { watchRelease(); });
}

/// A machine that is down refuses to start, but will start when it comes back.
void FenceOldPrimary::watchRelease()
{
    rung().look([this](const Result<RungSight>& sight) { onReleased(sight); });
}

void FenceOldPrimary::onReleased(const Result<RungSight>& sight)
{
    if (sight && !sight.value().isHolding)
        return nextRelease();
    if (rungLeft() > rung().lookPause() * 3)
        return later(rung().lookPause(), [this] { watchRelease(); });
    m_words.append(QStringLiteral("%1: %2").arg(
        rungWords(rung().rung()), sight ? sight.value().words : lineOf(sight.error())));
    nextRelease();
}

void FenceOldPrimary::nextRelease()
{
    ++m_at;
    releaseRung();
}

} // namespace pilothouse
