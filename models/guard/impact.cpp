#include "models/guard/parts.h"
#include "models/guard/words.h"

#include "models/core/text.h"

#include <algorithm>

namespace pilothouse::guard {

namespace {

ImpactLine line(const QString& text)
{
    return {text, false, false};
}

ImpactLine lossLine(const GuardInput& input)
{
    const RegionAssessment* to = input.to ? input.assessment.find(*input.to) : nullptr;
    if (to == nullptr)
        return {
            GuardWords::tr("Commits may be lost; how many depends on the region that takes over."),
            true, false};
    if (!to->possibleLossSeconds.number)
        return {GuardWords::tr("Commits may be lost; how many is not known: %1.")
                    .arg(to->possibleLossSeconds.why),
                true, false};
    return {GuardWords::tr("Commits of %1 (%2, %3 transactions) may be lost.")
                .arg(to->possibleLossSeconds.text, to->possibleLossBytes.text,
                     to->possibleLossTransactions.text),
            true, false};
}

QString ttlWords(const Fleet& fleet)
{
    QStringList words;
    for (const TrafficProfile& profile : fleet.trafficProfiles)
        words << GuardWords::tr("%1 s by %2").arg(profile.ttl.count()).arg(profile.name);
    return words.join(QStringLiteral(", "));
}

void addMoney(const GuardInput& input, std::vector<ImpactLine>& lines)
{
    for (const CostIfPrimary& cost : input.assessment.costIfPrimary) {
        if (cost.region != input.to)
            continue;
        if (!cost.perHour.number || !cost.deltaPerHour.number)
            lines.push_back(
                line(GuardWords::tr("What replication traffic would cost is not known now: the "
                                    "rate of writes is not seen.")));
        else
            lines.push_back(
                line(GuardWords::tr("Replication traffic would cost %1 an hour, %2 against now "
                                    "(estimate, until failback).")
                         .arg(cost.perHour.text, cost.deltaPerHour.text)));
    }
}

bool isFencedByQuorum(const GuardInput& input)
{
    const std::vector<FencePath> paths = fencePathsOf(input);
    const FencePath* first = firstReachable(paths);
    return first != nullptr && first->rung == Rung::QuorumDetached;
}

QString fenceWords(const GuardInput& input, const QString& from)
{
    if (isFencedByQuorum(input))
        return GuardWords::tr("%1 is not stopped: nobody reaches it. It acknowledges nothing "
                              "without its standbys, may still commit for itself, and stays in "
                              "quarantine. A session that does not wait for standbys is not seen.")
            .arg(from);
    return GuardWords::tr(
               "%1 is stopped and stays in quarantine: its database does not start by itself.")
        .arg(from);
}

void addUntouched(const GuardInput& input, std::vector<ImpactLine>& lines)
{
    QStringList siblings;
    for (const Region& region : input.fleet.regions) {
        if (region.id != input.from && region.id != input.to)
            siblings << region.name;
    }
    if (input.to && !siblings.isEmpty())
        lines.push_back(
            {GuardWords::tr("Untouched: the data in %1, which stays a standby and follows the "
                            "new primary; its readers stay.")
                 .arg(siblings.join(QStringLiteral(", "))),
             false, true});
    lines.push_back(
        {(isFencedByQuorum(input)
              ? GuardWords::tr("Untouched: the data directory of %1, which nobody reaches.")
              : GuardWords::tr("Untouched: the data directory of %1. It is stopped, not changed."))
             .arg(input.fleet.nameOf(input.from)),
         false, true});
}

} // namespace

std::vector<ImpactLine> impactOf(const GuardInput& input, const Plan& plan)
{
    const QString from = input.fleet.nameOf(input.from);
    const auto applications =
        std::count_if(plan.steps.begin(), plan.steps.end(), [](const Step& step) {
            return step.effect.kind == EffectKind::ApplySettings;
        });
    std::vector<ImpactLine> lines{
        lossLine(input),
        line(GuardWords::tr(
            "Not reversible by undo once the new primary is promoted: the way back is a "
            "failback.")),
        line(fenceWords(input, from)),
        line(GuardWords::tr("%1 one after the other, with new settings.")
                 .arg(text::counted(static_cast<int>(applications),
                                    GuardWords::tr("application restarts"),
                                    GuardWords::tr("applications restart")))),
        line(GuardWords::tr("Clients follow the names within their time to live: %1.")
                 .arg(ttlWords(input.fleet)))};
    addMoney(input, lines);
    lines.push_back(line(GuardWords::tr("%1, expected %2; writes are down until the promotion.")
                             .arg(text::counted(static_cast<int>(plan.steps.size()),
                                                GuardWords::tr("step"), GuardWords::tr("steps")),
                                  text::duration(expectedDuration(plan)))));
    addUntouched(input, lines);
    return lines;
}

} // namespace pilothouse::guard
