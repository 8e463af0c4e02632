#include "app/executors/history.h"

#include "app/postgres/database_look.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// What one standby's WAL went through: forks, and the timeline it is on now with its position.
struct Course
{
    std::vector<Fork> forks;
    int timeline = 0;
    std::uint64_t position = 0;
};

std::optional<Course> courseOf(const StandbyFacts& facts)
{
    if (!facts.isHistoryKnown || facts.timeline == 0)
        return std::nullopt;
    std::optional<std::vector<Fork>> forks = parseHistory(facts.history);
    if (!forks)
        return std::nullopt;
    return Course{std::move(*forks), facts.timeline, facts.position()};
}

std::optional<Fork> forkOf(const Course& course, int timeline)
{
    for (const Fork& fork : course.forks)
        if (fork.timeline == timeline)
            return fork;
    return std::nullopt;
}

/// Whether the shorter course is the beginning of the longer one.
bool isBeginning(const Course& shorter, const Course& longer)
{
    if (shorter.forks.size() > longer.forks.size())
        return false;
    if (!std::equal(shorter.forks.begin(), shorter.forks.end(), longer.forks.begin()))
        return false;
    if (shorter.timeline == longer.timeline)
        return shorter.forks.size() == longer.forks.size();
    // It must not have gone on past the point where the other one turned off.
    const std::optional<Fork> turned = forkOf(longer, shorter.timeline);
    return turned && shorter.position <= turned->at;
}

bool fits(const Course& a, const Course& b)
{
    return isBeginning(a, b) || isBeginning(b, a);
}

Truth judge(const RegionId& id, const StandbyFacts& facts,
            const std::map<RegionId, StandbyFacts>& standbys)
{
    const std::optional<Course> own = courseOf(facts);
    if (!own)
        return Truth::Unknown;
    for (const auto& [otherId, other] : standbys) {
        if (otherId == id)
            continue;
        const std::optional<Course> course = courseOf(other);
        const bool isSameSystem = other.systemIdentifier == facts.systemIdentifier;
        if (!isSameSystem || (course && !fits(*own, *course)))
            return Truth::No;
    }
    return Truth::Yes;
}

Truth areEnough(const QMap<QString, std::int64_t>& has, const QMap<QString, std::int64_t>& needed)
{
    if (needed.isEmpty() || has.isEmpty())
        return Truth::Unknown;
    for (auto it = needed.begin(); it != needed.end(); ++it)
        if (has.value(it.key(), 0) < it.value())
            return Truth::No;
    return Truth::Yes;
}

} // namespace

std::optional<std::vector<Fork>> parseHistory(const QByteArray& text)
{
    std::vector<Fork> forks;
    for (const QByteArray& line : text.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.front().isEmpty() || words.front().startsWith('#'))
            continue;
        bool isNumber = false;
        const int timeline = words.front().toInt(&isNumber);
        const std::optional<std::uint64_t> at = parseLsn(QString::fromLatin1(words.value(1)));
        if (!isNumber || !at)
            return std::nullopt;
        forks.push_back({timeline, *at});
    }
    return forks;
}

std::map<RegionId, Truth> judgeHistories(const std::map<RegionId, StandbyFacts>& standbys)
{
    std::map<RegionId, Truth> truths;
    for (const auto& [id, facts] : standbys)
        truths.emplace(id, judge(id, facts, standbys));
    return truths;
}

std::vector<CandidateReading> candidateReadings(const std::map<RegionId, StandbyFacts>& standbys,
                                                const QMap<QString, std::int64_t>& needed)
{
    const std::map<RegionId, Truth> histories = judgeHistories(standbys);
    std::vector<CandidateReading> readings;
    for (const auto& [id, facts] : standbys) {
        CandidateReading reading;
        reading.region = id;
        reading.isReachable = true;
        reading.isInRecovery = facts.isInRecovery;
        reading.receivedLsn = facts.receivedLsn;
        reading.replayedLsn = facts.replayedLsn;
        reading.isHistorySane = histories.at(id);
        reading.isReplayPaused = facts.isReplayPaused;
        reading.applyDelay = facts.applyDelay;
        reading.areSettingsEnough = areEnough(facts.minimums, needed);
        readings.push_back(reading);
    }
    return readings;
}

} // namespace pilothouse
