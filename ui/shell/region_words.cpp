#include "ui/shell/region_words.h"

#include "models/core/text.h"
#include "ui/shell/words.h"
#include "ui/widgets/figure.h"

namespace pilothouse::ui {
namespace {

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Up:
        return ShellWords::tr("UP");
    case Verdict::Degraded:
        return ShellWords::tr("DEGRADED");
    case Verdict::Suspected:
        return ShellWords::tr("SUSPECTED");
    case Verdict::Down:
        return ShellWords::tr("DOWN");
    case Verdict::Unknown:
        return ShellWords::tr("UNKNOWN");
    }
    Q_UNREACHABLE();
}

QString answerInWords(const QString& kind, const PromotionAnswer& answer)
{
    const QString reason = answer.reasons.isEmpty() ? QString() : answer.reasons.first();
    return QStringLiteral("%1: %2%3")
        .arg(kind, answer.isPossible ? ShellWords::tr("yes") : ShellWords::tr("no"),
             reason.isEmpty() ? QString() : QStringLiteral(", %1").arg(reason));
}

QString ageInWords(const std::optional<Microseconds>& age)
{
    return age ? ShellWords::tr("%1 old").arg(text::duration(*age)) : ShellWords::tr("never seen");
}

} // namespace

QString verdictInWords(const RegionAssessment& region)
{
    const QString verdict = ShellWords::tr("verdict %1").arg(verdictWord(region.verdict));
    if (!region.verdictSince || region.verdict == Verdict::Up)
        return verdict;
    return ShellWords::tr("%1 since %2").arg(verdict, text::utcTime(*region.verdictSince));
}

QString promotionInWords(const RegionAssessment& region)
{
    if (region.role == Role::Primary)
        return ShellWords::tr("%1 is the primary.").arg(region.name);
    return ShellWords::tr("Could it become primary? %1. %2.")
        .arg(answerInWords(ShellWords::tr("Planned"), region.plannedPromotion),
             answerInWords(ShellWords::tr("After an outage"), region.outagePromotion));
}

QString regionAsText(const RegionAssessment& region, UtcTime at)
{
    QStringList lines{
        QStringLiteral("%1 (%2), %3, %4")
            .arg(region.name, region.id.text(), region.roleText, verdictInWords(region)),
        ShellWords::tr("as seen at %1").arg(text::utcDateTime(at)),
        region.headline,
        figureInWords(ShellWords::tr("lag"), region.lag),
        figureInWords(ShellWords::tr("WAL"), region.walRate),
        figureInWords(ShellWords::tr("cost per hour"), region.costPerHour)};
    for (const Evidence& evidence : region.evidence)
        lines << QStringLiteral("%1: %2 (%3)")
                     .arg(evidence.seenFrom, evidence.says, ageInWords(evidence.age));
    for (const FactGroup& group : region.facts)
        for (const Fact& fact : group.facts)
            lines << QStringLiteral("%1, %2").arg(group.title,
                                                  figureInWords(fact.name, fact.figure));
    lines << promotionInWords(region);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace pilothouse::ui
