#include "models/session/take_over.h"

#include "models/core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pilothouse {

namespace {

struct TakeOverWords
{
    Q_DECLARE_TR_FUNCTIONS(TakeOverWords)
};

GuardCheck holderSilent(const RunController& runs, UtcTime now)
{
    GuardCheck check;
    check.key = QStringLiteral("holder-silent");
    check.what = TakeOverWords::tr("The process that ran the engine does not answer");
    check.source = TakeOverWords::tr("its local socket");
    const std::optional<UtcTime> since = runs.holderUnheardSince();
    check.state = since ? CheckState::Pass : CheckState::Fail;
    if (since) {
        check.value = TakeOverWords::tr("not heard since %1").arg(text::utcTime(*since));
        check.age = now - *since;
        return check;
    }
    check.value = runs.lease() ? TakeOverWords::tr("this desk runs the engine itself")
                               : TakeOverWords::tr("it answers");
    check.whoClears = runs.lease() ? TakeOverWords::tr("Nobody: there is nothing to take over.")
                                   : TakeOverWords::tr("You: ask it, or hold its run with F9.");
    return check;
}

GuardCheck leaseFree(const RunController& runs)
{
    GuardCheck check;
    check.key = QStringLiteral("lease-free");
    check.what = TakeOverWords::tr("It is dead: the system took the lease back");
    check.source = TakeOverWords::tr("lock on the lease file");
    const Done free = runs.isLeaseFree();
    check.state = free ? CheckState::Pass : CheckState::Fail;
    check.value = free ? TakeOverWords::tr("nobody holds it")
                       : QStringLiteral("%1: %2").arg(free.error().what, free.error().why);
    if (!free)
        check.whoClears = TakeOverWords::tr(
            "You: end that process first. While it lives it may still act, and silence is no "
            "death.");
    return check;
}

} // namespace

std::vector<GuardCheck> takeOverChecks(const RunController& runs, UtcTime now)
{
    std::vector<GuardCheck> checks{holderSilent(runs, now), leaseFree(runs)};
    std::stable_partition(checks.begin(), checks.end(),
                          [](const GuardCheck& check) { return check.state != CheckState::Pass; });
    return checks;
}

std::vector<ImpactLine> takeOverImpact(const RunController& runs)
{
    std::vector<ImpactLine> lines;
    if (runs.isOpen())
        lines.push_back(
            {TakeOverWords::tr("%1 comes here held, with whatever is in doubt. Nothing of it goes "
                               "on before you resume it.")
                 .arg(runs.current()->run.id.text()),
             false, false});
    else
        lines.push_back(
            {TakeOverWords::tr("No run is open. Runs are started and held here from then on."),
             false, false});
    lines.push_back({TakeOverWords::tr("What the dead process had armed stays off. Automatic "
                                       "failover is armed here anew, or not at all."),
                     false, false});
    lines.push_back({TakeOverWords::tr("Started again, that process only reads."), false, false});
    lines.push_back({TakeOverWords::tr("No region, database or traffic profile."), false, true});
    return lines;
}

QString takeOverPhrase(const Fleet& fleet)
{
    const QString code = fleet.regions.empty() ? QString() : fleet.regions.front().shortCode;
    return QStringLiteral("take over %1").arg(code).trimmed();
}

QStringList missingToTakeOver(const RunController& runs, const Fleet& fleet,
                              const TakeOverRequest& request, UtcTime now)
{
    QStringList lines;
    if (request.by.name.trimmed().isEmpty())
        lines << TakeOverWords::tr("Nobody is named. Say who you are in Settings (Ctrl+9).");
    for (const GuardCheck& check : takeOverChecks(runs, now))
        if (check.state != CheckState::Pass)
            lines << QStringLiteral("%1: %2. %3").arg(check.what, check.value, check.whoClears);
    if (request.reason.trimmed().size() < reasonMin)
        lines << TakeOverWords::tr("Say why, in %1 characters or more.").arg(reasonMin);
    const QString phrase = takeOverPhrase(fleet);
    if (request.typed.trimmed().compare(phrase, Qt::CaseInsensitive) != 0)
        lines << TakeOverWords::tr("Type \"%1\" to take over.").arg(phrase);
    return lines;
}

} // namespace pilothouse
