#include "models/review/findings.h"

#include "models/core/text.h"
#include "models/review/words.h"

#include <array>
#include <cstdlib>

namespace pilothouse {

namespace {

/// Wall and steady time of one gap may differ by this much before somebody set the clock.
constexpr Microseconds clockSkewMax{1'000'000};

bool hasMoved(const Plan& plan, const std::vector<StepTrace>& steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (plan.steps[i].effect.kind == EffectKind::Promote && isDone(steps[i].last.state))
            return true;
    return false;
}

/// As counted with the audit of this move.
LeftBehind leftBehindBy(const RunEvidence& evidence, const RunResult& result)
{
    const bool isOfMove = evidence.database != nullptr && result.database.audit;
    return isOfMove ? evidence.database->leftBehind.value_or(LeftBehind()) : LeftBehind();
}

/// The value of the last evidence of that kind, or an empty text.
QString valueOf(const std::vector<StepTrace>& steps, EvidenceCode code)
{
    QString value;
    for (const StepTrace& step : steps)
        for (const StepEvidence& evidence : step.evidence)
            if (evidence.code == code)
                value = evidence.value;
    return value;
}

/// A line when something was left behind, or when nobody counted.
void addCounted(QStringList& lines, const QString& what, const std::optional<std::int64_t>& count,
                const QString& consequence)
{
    if (!count)
        lines << ReviewWords::tr("%1: not checked.").arg(what);
    else if (*count > 0)
        lines << QStringLiteral("%1: %2. %3").arg(what).arg(qint64{*count}).arg(consequence);
}

/// What the other side said about a step, as the end of a sentence, or an empty text.
QString saidOf(const StepTrace& step)
{
    for (const StepEvidence& evidence : step.evidence)
        if (evidence.code == EvidenceCode::Said && !evidence.value.isEmpty())
            return ReviewWords::tr(" It was said: %1").arg(evidence.value);
    return {};
}

QString quotedStep(const Plan& plan, std::size_t index)
{
    return ReviewWords::tr("step %1, \"%2\",")
        .arg(index + 1)
        .arg(inWords(plan.steps[index].sentence));
}

/// What a step's end leaves to look at, or an empty text.
QString stepFinding(const Plan& plan, std::size_t index, const StepTrace& step)
{
    const QString which = quotedStep(plan, index);
    switch (step.last.state) {
    case StepState::Failed:
        return plan.steps[index].isRequired
                   ? ReviewWords::tr("Of the plan, %1 failed.").arg(which)
                   : ReviewWords::tr("Of the plan, %1 failed; the run went on without it.")
                         .arg(which);
    case StepState::Doubtful:
        return ReviewWords::tr("Of the plan, %1 is in doubt: it may be done, or take effect later.")
            .arg(which);
    case StepState::UndoFailed:
        return ReviewWords::tr("Of the plan, %1 could not be taken back for certain.").arg(which);
    case StepState::Waiting:
    case StepState::Probing:
    case StepState::Asking:
    case StepState::Acting:
    case StepState::Settling:
    case StepState::Succeeded:
    case StepState::AlreadyThere:
    case StepState::NotNeeded:
    case StepState::Undoing:
    case StepState::UndoSettling:
    case StepState::Undone:
        break;
    }
    return step.last.isDoubted
               ? ReviewWords::tr(
                     "Of the plan, %1 timed out once; an attempt of it may still take effect.")
                     .arg(which)
               : QString();
}

void addSteps(QStringList& findings, const Plan& plan, const std::vector<StepTrace>& steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QString finding = stepFinding(plan, i, steps[i]);
        if (!finding.isEmpty())
            findings << finding + saidOf(steps[i]);
    }
}

void addMissed(QStringList& findings, const QString& what, const std::optional<Measured>& measured)
{
    if (measured && !measured->isMet())
        findings << ReviewWords::tr("%1 came after %2; the target was at most %3.")
                        .arg(what, text::duration(measured->value),
                             text::duration(measured->limit));
}

void addTargets(QStringList& findings, const RunResult& result)
{
    addMissed(findings, ReviewWords::tr("The decision"), result.decisionTime);
    addMissed(findings, ReviewWords::tr("The first accepted write by the public path"),
              result.machineRto);
    addMissed(findings, ReviewWords::tr("The first accepted write by libpq"), result.databaseRto);
    if (result.lossSeconds && !result.lossSeconds->isMet())
        findings << ReviewWords::tr("Acknowledged writes of %1 were lost; the RPO allows %2.")
                        .arg(text::duration(result.lossSeconds->value),
                             text::duration(result.lossSeconds->limit));
}

void addOverrides(QStringList& findings, const Decision& decision)
{
    for (const DecisionCheck& check : decision.checks)
        if (check.isGlassBroken)
            findings << ReviewWords::tr("Glass was broken by %1 over the check \"%2\" (seen: %3; "
                                        "limit: %4), typing \"%5\". A review is due.")
                            .arg(decision.operatorName, check.key, check.value, check.limit,
                                 check.overriddenBecause);
        else if (!check.overriddenBecause.isEmpty())
            findings << ReviewWords::tr("The check \"%1\" did not pass and was overridden: %2")
                            .arg(check.key, check.overriddenBecause);
}

/// The moments that nobody saw, by name.
QStringList unseenMoments(const RunClock& clock)
{
    struct Named
    {
        QString name;
        bool isSeen;
    };
    const std::array<Named, 9> moments{{
        {ReviewWords::tr("T0 fault"), clock.faultAt.has_value()},
        {ReviewWords::tr("T1 detected"), clock.detectedAt.has_value()},
        {ReviewWords::tr("T2 acknowledged"), clock.acknowledgedAt.has_value()},
        {ReviewWords::tr("T3 guard opened"), clock.decidedAt.has_value()},
        {ReviewWords::tr("T5 first effect"), clock.firstEffectAt.has_value()},
        {ReviewWords::tr("T6 database writable"), clock.writableAt.has_value()},
        {ReviewWords::tr("T7 names moved"), clock.namesMovedAt.has_value()},
        {ReviewWords::tr("T8 clients moved"), clock.clientsMovedAt.has_value()},
        {ReviewWords::tr("T9 verified"), clock.verifiedAt.has_value()},
    }};
    QStringList unseen;
    for (const Named& moment : moments)
        if (!moment.isSeen)
            unseen << moment.name;
    return unseen;
}

void addRuler(QStringList& findings, const QString& path, const CanaryBooks* books,
              const RulerAccount& account)
{
    if (books == nullptr) {
        findings << ReviewWords::tr("No ruler watched %1: its outage and its losses are not known.")
                        .arg(path);
        return;
    }
    if (!account.gap)
        findings << ReviewWords::tr(
                        "On %1 no gap was seen that ends with a write on the new primary: the "
                        "outage there is not known.")
                        .arg(path);
    if (!account.audit)
        findings << ReviewWords::tr(
                        "On %1 nobody compared acknowledged writes with what the new primary "
                        "holds: the loss there is not known.")
                        .arg(path);
    if (account.unknown > 0)
        findings << ReviewWords::tr(
                        "On %1 the fate of %2 is not known: sent, never answered, not found.")
                        .arg(path,
                             text::counted(static_cast<int>(account.unknown),
                                           ReviewWords::tr("write"), ReviewWords::tr("writes")));
    if (books->locallyCommitted > 0)
        findings << ReviewWords::tr(
                        "On %1 %2 committed without replication and not counted as acknowledged.")
                        .arg(path, text::counted(static_cast<int>(books->locallyCommitted),
                                                 ReviewWords::tr("write was"),
                                                 ReviewWords::tr("writes were")));
}

void addClockJump(QStringList& findings, const RulerAccount& account)
{
    if (!account.gap)
        return;
    const Microseconds wall = account.gap->toUtc - account.gap->fromUtc;
    const Microseconds skew = wall - (account.gap->to - account.gap->from);
    if (std::abs(skew.count()) <= clockSkewMax.count())
        return;
    findings << ReviewWords::tr(
                    "This desk's clock was set by %1 during the outage: durations across it are "
                    "wrong by as much.")
                    .arg(text::duration(Microseconds(std::abs(skew.count()))));
}

} // namespace

QStringList lostByMoving(const RunEvidence& evidence, const std::vector<StepTrace>& steps,
                         const RunResult& result)
{
    const Plan& plan = evidence.header.plan;
    QStringList lines;
    if (!hasMoved(plan, steps))
        return lines;
    for (const RulerAccount* account : {&result.database, &result.publicPath})
        if (account->audit && account->audit->lostCount() > 0)
            lines << ReviewWords::tr(
                         "Acknowledged rows that are missing: %1 of the %2 looked for in %3.")
                         .arg(qint64{account->audit->lostCount()})
                         .arg(qint64{account->audit->asked})
                         .arg(evidence.fleet.nameOf(RegionId(account->audit->region)));
    const LeftBehind left = leftBehindBy(evidence, result);
    addCounted(lines, ReviewWords::tr("Unlogged tables"), left.unloggedTables,
               ReviewWords::tr("They are empty now."));
    addCounted(lines, ReviewWords::tr("Logical replication slots"), left.logicalSlots,
               ReviewWords::tr("They did not come along; their subscribers must be set up again."));
    addCounted(lines, ReviewWords::tr("Prepared transactions"), left.preparedTransactions,
               ReviewWords::tr("They came along and hold their locks until somebody ends them."));
    addCounted(lines, ReviewWords::tr("Sequences"), left.sequences,
               ReviewWords::tr("Each may have skipped up to 32 numbers."));
    const QString cut = valueOf(steps, EvidenceCode::SessionsCut);
    lines << (cut.isEmpty() ? ReviewWords::tr("Sessions on the old side: not known to be cut.")
                            : ReviewWords::tr("Sessions on the old side: %1.").arg(cut));
    lines << ReviewWords::tr(
                 "The old primary in %1 is in quarantine, and may hold writes that nobody else "
                 "has.")
                 .arg(evidence.fleet.nameOf(plan.oldPrimary));
    return lines;
}

QStringList findingsOf(const RunEvidence& evidence, const std::vector<StepTrace>& steps,
                       const RunResult& result)
{
    QStringList findings;
    addTargets(findings, result);
    addSteps(findings, evidence.header.plan, steps);
    addOverrides(findings, evidence.header.decision);
    if (!hasMoved(evidence.header.plan, steps))
        return findings;
    addRuler(findings, ReviewWords::tr("the libpq path"), evidence.database, result.database);
    addRuler(findings, ReviewWords::tr("the public path"), evidence.publicPath, result.publicPath);
    addClockJump(findings, result.database);
    if (const QStringList unseen = unseenMoments(result.clock); !unseen.isEmpty())
        findings << ReviewWords::tr("Not seen: %1.").arg(unseen.join(QStringLiteral(", ")));
    return findings;
}

} // namespace pilothouse
