#include "app/executors/life.h"

#include "app/executors/words.h"
#include "models/telemetry/evidence.h"
#include "models/telemetry/figures.h"

#include <algorithm>

namespace pilothouse {

namespace {

QString kindWords(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Service:
        return ExecutorWords::tr("service");
    case EvidenceKind::Database:
        return ExecutorWords::tr("database");
    case EvidenceKind::Peers:
        return ExecutorWords::tr("peers");
    case EvidenceKind::Platform:
        return ExecutorWords::tr("platform");
    }
    Q_UNREACHABLE();
}

QString wordsOf(const std::vector<const Evidence*>& lines)
{
    QStringList words;
    for (const Evidence* line : lines)
        words.append(
            ExecutorWords::tr("%1, %2: %3").arg(kindWords(line->kind), line->seenFrom, line->says));
    return words.join(QStringLiteral("; "));
}

/// Whether some standby heard from its feeder since the outlook began anew.
bool hasHeardSince(const Outlook& outlook, const RegionAssessment& old,
                   const std::vector<RegionAssessment>& regions)
{
    return std::any_of(regions.begin(), regions.end(), [&](const RegionAssessment& peer) {
        if (peer.id == old.id)
            return false;
        const Reading<DatabaseState>& reading = outlook.readingsOf(peer.id).database;
        return reading.value && reading.value->receiver &&
               reading.value->receiver->status == QLatin1String("streaming") &&
               reading.value->receiver->lastMessageAge + inFlightMost <
                   reading.valueAt - outlook.since();
    });
}

bool countsAsLife(const Evidence& line, bool hasHeard)
{
    return line.speaksForLife && isProof(line.quality) &&
           (line.kind != EvidenceKind::Peers || hasHeard);
}

bool isRecoveringNow(const Outlook& outlook, const RegionId& region, MonotonicTime now)
{
    const Reading<DatabaseState>& reading = outlook.readingsOf(region).database;
    return reading.error && reading.qualityAt(now) == Quality::Error &&
           isRecovering(*reading.error);
}

/// Whoever refuses does so within a round trip. A look that waits for longer after a refusal has
/// met a server that listens, and nobody is dead before it is known what that one is.
constexpr Milliseconds refusalMost{150};

bool mayListenAgain(const Outlook& outlook, const RegionId& region)
{
    const Reading<DatabaseState>& database = outlook.readingsOf(region).database;
    return database.error && database.error->code != ErrorCode::Timeout &&
           outlook.databaseSilentFor(region) > refusalMost;
}

LifeVerdict verdictOf(LifeVerdict::Kind kind, const std::vector<const Evidence*>& lines)
{
    LifeVerdict verdict{kind, wordsOf(lines), {}};
    std::optional<Microseconds> youngest;
    for (const Evidence* line : lines)
        if (line->age)
            youngest = std::min(youngest.value_or(*line->age), *line->age);
    verdict.age = youngest.value_or(Microseconds{0});
    return verdict;
}

} // namespace

bool hasLasted(const RegionReadings& readings, MonotonicTime now)
{
    const Reading<DatabaseState>& database = readings.database;
    const Reading<HostState>& host = readings.host;
    const bool hasBrokenUnannounced = database.hasBroken && !readings.goingDownSaidAt;
    const bool isKilled =
        hasBrokenUnannounced && host.value && isProof(host.qualityAt(now)) && isGone(*host.value);
    return database.error && (isKilled || database.failingFor() >= deathWindow);
}

LifeVerdict judgeLife(Outlook& outlook, const RegionId& oldPrimary, MonotonicTime now)
{
    const FleetAssessment assessment = outlook.assessed();
    const RegionAssessment* old = assessment.find(oldPrimary);
    if (old == nullptr)
        return {};
    if (assessment.isDeskCutOff)
        return {LifeVerdict::Kind::CutOff, ExecutorWords::tr("This desk reaches no region"), {}};
    const bool hasHeard = hasHeardSince(outlook, *old, assessment.regions);
    std::vector<const Evidence*> lives;
    std::vector<const Evidence*> deaths;
    for (const Evidence& line : old->evidence) {
        if (countsAsLife(line, hasHeard))
            lives.push_back(&line);
        if (line.speaksForDeath && isProof(line.quality))
            deaths.push_back(&line);
    }
    if (!lives.empty())
        return verdictOf(isRecoveringNow(outlook, oldPrimary, now) ? LifeVerdict::Kind::Recovering
                                                                   : LifeVerdict::Kind::Alive,
                         lives);
    const bool isDown = old->verdict == Verdict::Down &&
                        hasLasted(outlook.readingsOf(oldPrimary), now) &&
                        !mayListenAgain(outlook, oldPrimary);
    return verdictOf(isDown ? LifeVerdict::Kind::Down : LifeVerdict::Kind::Open, deaths);
}

} // namespace pilothouse
