#include "app/executors/verify_failure.h"

#include "app/executors/canary_write.h"
#include "app/executors/words.h"
#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

constexpr Milliseconds writePause{100};
constexpr Milliseconds standbyPause{250};

/// What the outlook saw since it was told that this run may come is as good as what it sees now, if
/// it was told this lately: then nothing that is older than the fault counts.
constexpr Milliseconds foreseenMost{1'500};

} // namespace

void VerifyFailure::begin()
{
    if (const std::optional<Error> missing = missingOperator())
        return fail(*missing);
    const std::vector<Rung>& accepted = fleet().failover.acceptedFenceRungs;
    const bool isWanted =
        std::find(accepted.begin(), accepted.end(), Rung::QuorumDetached) != accepted.end();
    if (const auto seen = tools().outlook.quorumOf(order().oldPrimary); isWanted && seen)
        leave(quorumSeen(*seen));
    Outlook& outlook = tools().outlook;
    const bool isForeseen =
        outlook.isHurried() && tools().clock.monotonic() - outlook.since() <= foreseenMost;
    if (!isForeseen)
        outlook.beginAnew(order().oldPrimary);
    connect(&tools().outlook, &Outlook::looked, this, &VerifyFailure::judge);
    tryToWrite();
    refreshStandbys();
    forceRetries();
    later(left() - margin, [this] { giveUp(); });
    if (isForeseen)
        judge();
}

/// Without somebody who may act everywhere nothing is begun.
std::optional<Error> VerifyFailure::missingOperator() const
{
    for (const Region& each : fleet().regions)
        if (each.database.changedBy.user.isEmpty())
            return Error{
                ErrorCode::Configuration,
                ExecutorWords::tr("A live run cannot act on the database of %1").arg(each.name),
                ExecutorWords::tr("The fleet file names no operator for it"),
                ExecutorWords::tr("Add database.operator to the region")};
    return std::nullopt;
}

/// After an error count a standby's word is worth something only when it failed again. On the line
/// that looks, behind the first look: the order that stops the receiver comes next, and neither it
/// nor its guard must wait for this one's round trip.
void VerifyFailure::forceRetries()
{
    for (const RegionId& standby : standbyIds())
        tools().lines.looking(standby).run({{"select pg_reload_conf()", {}, {}}},
                                           Standbys::lookDeadline, this,
                                           [](const std::vector<PostgresOutcome>&) {});
}

void VerifyFailure::tryToWrite()
{
    ++m_tries;
    const QString writer = QStringLiteral("verify:") + order().run.text();
    tools()
        .lines.acting(order().oldPrimary)
        .run(canaryWrite(writer, order().oldPrimary, tools().clock),
             within(fleet().watch.databaseDeadline), this,
             [this](const std::vector<PostgresOutcome>& outcomes) { onWritten(outcomes); });
}

void VerifyFailure::onWritten(const std::vector<PostgresOutcome>& outcomes)
{
    if (m_hasEnded)
        return;
    if (isCommitted(outcomes)) {
        m_hasEnded = true;
        succeed(EvidenceCode::ProofOfLife,
                ExecutorWords::tr("this desk committed a row in %1 at %2")
                    .arg(region(order().oldPrimary).name, text::utcTime(tools().clock.utc())));
        return;
    }
    later(writePause, [this] { tryToWrite(); });
}

/// So that the guards of what follows find an answer that is young.
void VerifyFailure::refreshStandbys()
{
    if (m_hasEnded)
        return;
    tools().standbys.readAll(standbyIds(), standbyPause, this,
                             [this](const std::map<RegionId, StandbyReading>&) {
                                 later(standbyPause, [this] { refreshStandbys(); });
                             });
}

void VerifyFailure::judge()
{
    if (m_hasEnded)
        return;
    m_verdict = judgeLife(tools().outlook, order().oldPrimary, tools().clock.monotonic());
    switch (m_verdict.kind) {
    case LifeVerdict::Kind::Alive:
        m_hasEnded = true;
        succeed(EvidenceCode::ProofOfLife, m_verdict.words);
        return;
    case LifeVerdict::Kind::Down:
        m_hasEnded = true;
        // What is stopped next must not be done on old knowledge.
        tools().outlook.hurry(order().oldPrimary);
        succeed(EvidenceCode::PrimaryDown, m_verdict.words);
        return;
    case LifeVerdict::Kind::Recovering:
    case LifeVerdict::Kind::CutOff:
    case LifeVerdict::Kind::Open:
        tools().outlook.hurry(order().oldPrimary);
        return;
    }
}

void VerifyFailure::giveUp()
{
    if (std::exchange(m_hasEnded, true))
        return;
    const QString name = region(order().oldPrimary).name;
    if (m_verdict.kind == LifeVerdict::Kind::Recovering)
        return succeed(EvidenceCode::ProofOfLife, m_verdict.words);
    if (m_verdict.kind == LifeVerdict::Kind::CutOff)
        return fail({ErrorCode::Unreachable,
                     ExecutorWords::tr("This desk cannot judge %1").arg(name),
                     ExecutorWords::tr("It reaches no region: the fault is here"),
                     ExecutorWords::tr("Check this desk's network, or go on from another desk")});
    fail({ErrorCode::Refused, ExecutorWords::tr("%1 is not proved to be down").arg(name),
          m_verdict.words.isEmpty() ? ExecutorWords::tr("Nothing speaks for its death")
                                    : m_verdict.words,
          ExecutorWords::tr("Look at the region's evidence; more kinds of it are needed")});
}

} // namespace pilothouse
