#include "models/automation/arming.h"

#include "models/automation/words.h"
#include "models/telemetry/quality.h"

#include <algorithm>
#include <array>

namespace pilothouse {

namespace {

constexpr std::array neededKinds{EvidenceKind::Database, EvidenceKind::Peers};

/// What the guard of a failover asks about the moment of the move, and not about the readiness for
/// one.
constexpr std::array momentChecks{"primary-down", "possible-loss", "replay"};

bool isHeard(const RegionAssessment& region, EvidenceKind kind)
{
    return std::any_of(region.evidence.begin(), region.evidence.end(), [&](const Evidence& each) {
        return each.kind == kind && isProof(each.quality);
    });
}

GuardCheck hardCheck(const char* key, const QString& what)
{
    GuardCheck check;
    check.key = QString::fromLatin1(key);
    check.what = what;
    return check;
}

void decide(GuardCheck& check, bool isPassed, const QString& value, const QString& whoClears)
{
    check.state = isPassed ? CheckState::Pass : CheckState::Fail;
    check.value = value;
    if (!isPassed)
        check.whoClears = whoClears;
}

GuardCheck primaryUp(const GuardInput& input)
{
    GuardCheck check = hardCheck("primary-up", AutomationWords::tr("One primary, and it is up"));
    check.source = AutomationWords::tr("evidence of all vantage points");
    const auto& primary = input.assessment.primary;
    const RegionAssessment* region = primary ? input.assessment.find(*primary) : nullptr;
    if (region == nullptr) {
        decide(check, false, AutomationWords::tr("no single primary is known"),
               AutomationWords::tr("You: move by hand first. What is armed now would move at once, "
                                   "or guard the wrong one."));
        return check;
    }
    check.age = region->age;
    const bool isUp = region->verdict == Verdict::Up || region->verdict == Verdict::Degraded;
    decide(check, isUp,
           isUp ? AutomationWords::tr("%1 is up").arg(region->name)
                : AutomationWords::tr("%1: %2").arg(region->name, region->headline),
           AutomationWords::tr("Time: wait until it is up; or move by hand."));
    return check;
}

GuardCheck evidenceHeard(const GuardInput& input)
{
    GuardCheck check =
        hardCheck("evidence", AutomationWords::tr("Its death would be seen from two sides"));
    check.limit = AutomationWords::tr("its database from this desk, and from a standby");
    check.source = AutomationWords::tr("this desk, standbys");
    QStringList missing;
    for (const EvidenceKind kind : missingEvidence(input))
        missing << kindWords(kind);
    decide(check, missing.isEmpty(),
           missing.isEmpty()
               ? AutomationWords::tr("both are heard")
               : AutomationWords::tr("not heard: %1").arg(missing.join(QStringLiteral(", "))),
           AutomationWords::tr("Whoever runs the standbys and this desk's network."));
    return check;
}

} // namespace

std::vector<EvidenceKind> missingEvidence(const GuardInput& input)
{
    std::vector<EvidenceKind> missing;
    const RegionAssessment* region = input.assessment.find(input.from);
    for (const EvidenceKind kind : neededKinds)
        if (region == nullptr || !isHeard(*region, kind))
            missing.push_back(kind);
    return missing;
}

QString kindWords(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Service:
        return AutomationWords::tr("its application");
    case EvidenceKind::Database:
        return AutomationWords::tr("its database from this desk");
    case EvidenceKind::Peers:
        return AutomationWords::tr("its database from a standby");
    case EvidenceKind::Platform:
        return AutomationWords::tr("its host");
    }
    Q_UNREACHABLE();
}

std::vector<GuardCheck> armingChecks(const GuardInput& input)
{
    GuardInput ready = input;
    ready.to = input.assessment.bestCandidate;
    std::vector<GuardCheck> checks{primaryUp(input), evidenceHeard(input)};
    for (const GuardCheck& check : assessGuard(ready).checks) {
        const bool isOfTheMoment =
            std::any_of(momentChecks.begin(), momentChecks.end(),
                        [&](const char* key) { return check.key == QLatin1String(key); });
        if (!isOfTheMoment)
            checks.push_back(check);
    }
    std::stable_partition(checks.begin(), checks.end(),
                          [](const GuardCheck& check) { return check.state != CheckState::Pass; });
    return checks;
}

QString armingPhrase(const GuardInput& input)
{
    const Region* region = input.fleet.find(input.from);
    return QStringLiteral("arm %1").arg(region != nullptr ? region->shortCode : QString());
}

} // namespace pilothouse
