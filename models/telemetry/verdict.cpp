#include "models/telemetry/verdict.h"

#include <algorithm>

namespace pilothouse {

namespace {

constexpr int kindsNeeded = 2;
constexpr int vantagePointsNeeded = 2;

/// What speaks for death, counted so that no two of one sort count twice.
struct Deaths
{
    std::vector<EvidenceKind> kinds;
    std::vector<Vantage> places;
    bool hasDatabaseWitness = false;
    bool contradictsLife = false; ///< The database or its host is called dead, not a service.
    Quality quality = Quality::Live;

    [[nodiscard]] bool isProof() const
    {
        return kinds.size() >= kindsNeeded && places.size() >= vantagePointsNeeded &&
               hasDatabaseWitness;
    }
};

template <class T>
void addOnce(std::vector<T>& all, const T& one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

Deaths deathsAmong(const std::vector<Testimony>& all)
{
    Deaths deaths;
    for (const Testimony& line : all) {
        if (!line.evidence.speaksForDeath || !isProof(line.evidence.quality))
            continue;
        addOnce(deaths.kinds, line.evidence.kind);
        addOnce(deaths.places, line.vantage);
        deaths.hasDatabaseWitness = deaths.hasDatabaseWitness || line.isAboutDatabase;
        deaths.contradictsLife = deaths.contradictsLife ||
                                 line.evidence.kind == EvidenceKind::Database ||
                                 line.evidence.kind == EvidenceKind::Platform;
        deaths.quality = worse(deaths.quality, line.evidence.quality);
    }
    return deaths;
}

bool isFreshLife(const Testimony& line)
{
    return line.evidence.speaksForLife && isProof(line.evidence.quality);
}

bool isFreshTrouble(const Testimony& line)
{
    const bool isServiceDeath =
        line.evidence.speaksForDeath && line.evidence.kind == EvidenceKind::Service;
    return (line.isTrouble || isServiceDeath) && isProof(line.evidence.quality);
}

/// A region's glyph stands on this desk's own looks at its database and its service.
Quality ownQuality(const std::vector<Testimony>& all)
{
    Quality quality = Quality::Live;
    bool isSeen = false;
    for (const Testimony& line : all) {
        if (!line.isOwnLook)
            continue;
        quality = worse(quality, line.evidence.quality);
        isSeen = true;
    }
    return isSeen ? quality : Quality::Unknown;
}

/// Whether this desk's own look at the service succeeds although no database is watched there.
bool isServing(const std::vector<Testimony>& all)
{
    const bool hasDatabase = std::any_of(all.begin(), all.end(), [](const Testimony& line) {
        return line.evidence.kind == EvidenceKind::Database;
    });
    return !hasDatabase && std::any_of(all.begin(), all.end(), [](const Testimony& line) {
        return line.evidence.kind == EvidenceKind::Service &&
               line.vantage.place == Vantage::Place::Desk && !line.evidence.speaksForDeath &&
               !line.isTrouble && !line.isDoubt && isProof(line.evidence.quality);
    });
}

} // namespace

Judgement judge(const std::vector<Testimony>& all, bool isDeskCutOff)
{
    Judgement result;
    if (isDeskCutOff)
        return result;
    const Deaths deaths = deathsAmong(all);
    result.kinds = static_cast<int>(deaths.kinds.size());
    result.vantagePoints = static_cast<int>(deaths.places.size());
    result.quality = ownQuality(all);
    const bool isAlive = std::any_of(all.begin(), all.end(), isFreshLife);
    const bool isInDoubt = std::any_of(all.begin(), all.end(), [](const Testimony& line) {
        return line.isDoubt && line.isAboutDatabase && isProof(line.evidence.quality);
    });
    if (isAlive && deaths.contradictsLife) {
        result.isVetoed = true;
        result.verdict = Verdict::Suspected;
        result.quality = Quality::Disagree;
    } else if (isAlive || isServing(all)) {
        const bool isTroubled = isInDoubt || std::any_of(all.begin(), all.end(), isFreshTrouble);
        result.verdict = isTroubled ? Verdict::Degraded : Verdict::Up;
    } else if (result.kinds > 0 || isInDoubt) {
        result.verdict = deaths.isProof() ? Verdict::Down : Verdict::Suspected;
        result.quality = deaths.quality;
    }
    return result;
}

} // namespace pilothouse
