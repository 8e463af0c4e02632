#include "models/session/alarm_log.h"

#include "models/core/text.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace pilothouse {

namespace {

constexpr Milliseconds floodWindow{600'000};

Error refusal(const QString& what, const QString& why, const QString& nextStep)
{
    return Error{ErrorCode::Unsupported, what, why, nextStep};
}

/// Whether the absence of a condition says anything: with its source dark, silence is not recovery.
bool canBeJudged(const FleetAssessment& assessment, const AlarmCondition& condition)
{
    if (condition.key == QLatin1String("feed"))
        return true;
    if (!isProof(assessment.feedQuality))
        return false;
    const RegionAssessment* region = assessment.find(condition.region);
    return region == nullptr || isProof(region->quality);
}

bool isOpen(const Alarm& alarm)
{
    return alarm.state == AlarmState::Unacknowledged || alarm.state == AlarmState::Returned;
}

/// The same alarms with each follow-on right behind its cause. An alarm that has returned keeps the
/// cause it was last seen with, so chains and even circles can stand here: none may lose an alarm.
std::vector<Alarm> behindTheirCauses(const std::vector<Alarm>& alarms)
{
    std::set<QString> keys;
    for (const Alarm& alarm : alarms)
        keys.insert(alarm.condition.key);
    std::vector<Alarm> ordered;
    std::set<QString> placed;
    const auto place = [&](const Alarm& alarm, const auto& self) -> void {
        if (!placed.insert(alarm.condition.key).second)
            return;
        ordered.push_back(alarm);
        for (const Alarm& follower : alarms)
            if (follower.condition.causeKey == alarm.condition.key)
                self(follower, self);
    };
    for (const Alarm& alarm : alarms)
        if (!keys.contains(alarm.condition.causeKey))
            place(alarm, place);
    for (const Alarm& alarm : alarms)
        place(alarm, place);
    return ordered;
}

} // namespace

AlarmLog::AlarmLog(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

void AlarmLog::accept(const FleetAssessment& assessment)
{
    const std::vector<Alarm> before = m_alarms;
    const MonotonicTime now = m_clock.monotonic();
    while (!m_raisedTimes.empty() && now - m_raisedTimes.front() > floodWindow)
        m_raisedTimes.pop_front();
    unshelveExpired();
    std::vector<AlarmCondition> conditions = assessment.conditions;
    for (const auto& [part, own] : m_own)
        conditions.insert(conditions.end(), own.begin(), own.end());
    std::set<QString> present;
    for (const AlarmCondition& condition : conditions)
        present.insert(condition.key);
    std::erase_if(m_pending, [&](const auto& entry) { return !present.contains(entry.first); });
    for (Alarm& alarm : m_alarms)
        if (!present.contains(alarm.condition.key) && !alarm.goneSince)
            alarm.goneSince = now;
    for (const AlarmCondition& condition : conditions)
        acceptCondition(condition);
    settleAbsent(assessment);
    sort();
    if (m_alarms != before)
        Q_EMIT changed();
}

void AlarmLog::acceptCondition(const AlarmCondition& condition)
{
    if (Alarm* alarm = find(condition.key)) {
        const bool isWorse = condition.severity > alarm->condition.severity;
        alarm->condition = condition;
        alarm->goneSince.reset();
        if (alarm->state == AlarmState::Returned || isWorse) {
            alarm->state = AlarmState::Unacknowledged;
            alarm->owner.clear();
            alarm->acknowledgedAt.reset();
            Q_EMIT raised(*alarm);
        }
        return;
    }
    const MonotonicTime now = m_clock.monotonic();
    const MonotonicTime since = m_pending.try_emplace(condition.key, now).first->second;
    if (condition.severity == Severity::Critical || now - since >= onDelay) {
        m_pending.erase(condition.key);
        raise(condition);
    }
}

void AlarmLog::raise(const AlarmCondition& condition)
{
    Alarm alarm;
    alarm.condition = condition;
    alarm.raisedAt = m_clock.monotonic();
    alarm.since = m_clock.utc();
    m_alarms.push_back(alarm);
    m_raisedTimes.push_back(alarm.raisedAt);
    if (m_raisedTimes.size() > historyLimit)
        m_raisedTimes.pop_front();
    Q_EMIT raised(alarm);
}

void AlarmLog::settleAbsent(const FleetAssessment& assessment)
{
    const MonotonicTime now = m_clock.monotonic();
    std::vector<Alarm> kept;
    for (Alarm& alarm : m_alarms) {
        if (alarm.goneSince && !canBeJudged(assessment, alarm.condition)) {
            alarm.goneSince.reset();
            alarm.condition.isSourceStale = true;
        }
        const bool isGone = alarm.goneSince && now - *alarm.goneSince >= offDelay;
        if (isGone && alarm.state == AlarmState::Unacknowledged)
            alarm.state = AlarmState::Returned;
        if (isGone && !isOpen(alarm))
            clear(alarm);
        else
            kept.push_back(alarm);
    }
    m_alarms = std::move(kept);
}

void AlarmLog::clear(const Alarm& alarm)
{
    m_lastClearedAt = m_clock.utc();
    m_history.push_front(alarm);
    m_history.front().clearedAt = m_lastClearedAt;
    if (m_history.size() > historyLimit)
        m_history.pop_back();
}

void AlarmLog::unshelveExpired()
{
    for (Alarm& alarm : m_alarms)
        if (alarm.state == AlarmState::Shelved && m_clock.monotonic() >= *alarm.shelvedUntil) {
            alarm.state = AlarmState::Unacknowledged;
            alarm.shelvedUntil.reset();
            alarm.shelveReason.clear();
            Q_EMIT raised(alarm);
        }
}

bool AlarmLog::acknowledge(const QString& key, const QString& owner)
{
    Alarm* alarm = find(key);
    if (alarm == nullptr || alarm->state == AlarmState::Shelved)
        return false;
    if (alarm->state == AlarmState::Returned) {
        alarm->owner = owner;
        alarm->acknowledgedAt = m_clock.utc();
        clear(*alarm);
        std::erase_if(m_alarms, [&](const Alarm& other) { return other.condition.key == key; });
    } else {
        alarm->state = AlarmState::Acknowledged;
        alarm->owner = owner;
        alarm->acknowledgedAt = m_clock.utc();
        sort();
    }
    Q_EMIT changed();
    return true;
}

Done AlarmLog::shelve(const QString& key, Milliseconds duration, const QString& reason)
{
    Alarm* alarm = find(key);
    if (alarm == nullptr)
        return refusal(tr("Not shelved. This alarm is no longer active."), {}, {});
    if (alarm->condition.severity == Severity::Critical)
        return refusal(tr("Not shelved. Critical alarms cannot be shelved."), {},
                       tr("Acknowledge it (F2) to take it on."));
    if (reason.trimmed().isEmpty())
        return refusal(tr("Not shelved. A reason is needed."), {},
                       tr("Write why this alarm can wait."));
    if (duration <= Milliseconds{0} || duration > longestShelving)
        return refusal(tr("Not shelved. %1 is outside 1 s to 4 h.").arg(text::duration(duration)),
                       {}, tr("Choose 15, 60 or 240 minutes."));
    alarm->state = AlarmState::Shelved;
    alarm->shelvedUntil = m_clock.monotonic() + duration;
    alarm->shelveReason = reason.trimmed();
    sort();
    Q_EMIT changed();
    return std::monostate{};
}

AlarmSummary AlarmLog::summary() const
{
    AlarmSummary summary;
    for (const Alarm& alarm : m_alarms) {
        const auto severity = static_cast<std::size_t>(alarm.condition.severity);
        if (alarm.state == AlarmState::Shelved) {
            ++summary.shelved;
            continue;
        }
        ++summary.active[severity];
        if (isOpen(alarm))
            ++summary.unacknowledged[severity];
    }
    const MonotonicTime now = m_clock.monotonic();
    summary.raisedInTenMinutes =
        static_cast<int>(std::count_if(m_raisedTimes.begin(), m_raisedTimes.end(),
                                       [&](MonotonicTime at) { return now - at <= floodWindow; }));
    summary.isFlood = summary.raisedInTenMinutes > floodThreshold;
    summary.lastClearedAt = m_lastClearedAt;
    return summary;
}

const Alarm* AlarmLog::newestUnacknowledged() const
{
    const Alarm* shown = nullptr;
    for (const Alarm& alarm : m_alarms)
        if (isOpen(alarm) && (shown == nullptr || alarm.raisedAt > shown->raisedAt))
            shown = &alarm;
    if (shown == nullptr)
        return nullptr;
    // Up to its cause; once round is enough where causes name each other in a circle.
    std::set<QString> passed;
    while (passed.insert(shown->condition.key).second) {
        const auto cause = std::find_if(m_alarms.begin(), m_alarms.end(), [&](const Alarm& other) {
            return other.condition.key == shown->condition.causeKey && isOpen(other);
        });
        if (cause == m_alarms.end())
            break;
        shown = &*cause;
    }
    return shown;
}

Alarm* AlarmLog::find(const QString& key)
{
    const auto found = std::find_if(m_alarms.begin(), m_alarms.end(),
                                    [&](const Alarm& alarm) { return alarm.condition.key == key; });
    return found == m_alarms.end() ? nullptr : &*found;
}

void AlarmLog::sort()
{
    const auto rank = [](const Alarm& alarm) {
        const int stateRank = alarm.state == AlarmState::Shelved ? 2 : isOpen(alarm) ? 0 : 1;
        return std::tuple(-static_cast<int>(alarm.condition.severity), stateRank, alarm.raisedAt,
                          alarm.condition.key);
    };
    std::stable_sort(m_alarms.begin(), m_alarms.end(),
                     [&](const Alarm& a, const Alarm& b) { return rank(a) < rank(b); });
    m_alarms = behindTheirCauses(m_alarms);
}

} // namespace pilothouse

#include "moc_alarm_log.cpp"
