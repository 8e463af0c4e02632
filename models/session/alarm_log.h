#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/telemetry/assessment.h"

#include <QObject>

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace pilothouse {

enum class AlarmState
{
    Unacknowledged,
    Acknowledged,
    Returned, ///< The condition is gone, but nobody acknowledged it.
    Shelved,
};

/// One alarm's life.
struct Alarm
{
    AlarmCondition condition; ///< As last seen.
    AlarmState state = AlarmState::Unacknowledged;
    UtcTime since;
    MonotonicTime raisedAt;
    QString owner; ///< Who acknowledged: "I have it", not "fixed".
    std::optional<UtcTime> acknowledgedAt;
    std::optional<MonotonicTime> shelvedUntil;
    QString shelveReason;
    std::optional<UtcTime> clearedAt;       ///< In the history: when it left the list.
    std::optional<MonotonicTime> goneSince; ///< The condition is absent, but not yet for long
                                            ///< enough to be believed.

    bool operator==(const Alarm&) const = default;
};

/// Counts for the alarm bar.
struct AlarmSummary
{
    std::array<int, 5> active{};         ///< By Severity.
    std::array<int, 5> unacknowledged{}; ///< By Severity.
    int shelved = 0;
    int raisedInTenMinutes = 0;
    bool isFlood = false; ///< More than 10 in ten minutes (ISA-18.2).
    std::optional<UtcTime> lastClearedAt;

    bool operator==(const AlarmSummary&) const = default;
};

/// Gives conditions a life: raised, acknowledged by someone, returned, cleared, shelved for a time
/// with a reason.
class AlarmLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int floodThreshold = 10;
    static constexpr std::size_t historyLimit = 1'000;
    /// A condition must stand this long before it is an alarm, so that one lost packet is none
    /// (ISA-18.2 on-delay). Critical ones are debounced by the evidence that they need.
    static constexpr Milliseconds onDelay{2'000};
    /// And be gone this long before it counts as gone (off-delay).
    static constexpr Milliseconds offDelay{5'000};
    static constexpr Milliseconds longestShelving{4 * 3'600'000};

    explicit AlarmLog(const Clock& clock, QObject* parent = nullptr);

    /// Worst first, unacknowledged before acknowledged, then oldest first; follow-ons behind their
    /// cause.
    [[nodiscard]] const std::vector<Alarm>& alarms() const { return m_alarms; }
    [[nodiscard]] const std::deque<Alarm>& history() const { return m_history; }
    [[nodiscard]] AlarmSummary summary() const;

    /// The newest alarm that nobody acknowledged, or nullptr. Its cause stands in its place while
    /// that is such an alarm too.
    [[nodiscard]] const Alarm* newestUnacknowledged() const;

    void accept(const FleetAssessment& assessment);

    /// Conditions that this console has of its own, beside those of the readings. They stand, from
    /// the next accept() on, until the same part of it replaces them.
    void setOwn(const QString& part, std::vector<AlarmCondition> conditions)
    {
        m_own[part] = std::move(conditions);
    }

    /// Sets the owner. Returns false when there is no such alarm.
    bool acknowledge(const QString& key, const QString& owner);

    /// Hides an alarm from the active list for a time. Critical alarms cannot be shelved; the
    /// reason must not be empty.
    [[nodiscard]] Done shelve(const QString& key, Milliseconds duration, const QString& reason);

Q_SIGNALS:
    void changed();
    /// A new condition, once, for the sound and for the screen reader.
    void raised(const Alarm& alarm);

private:
    void acceptCondition(const AlarmCondition& condition);
    void settleAbsent(const FleetAssessment& assessment);
    void raise(const AlarmCondition& condition);
    void clear(const Alarm& alarm);
    void unshelveExpired();
    void sort();
    [[nodiscard]] Alarm* find(const QString& key);

    const Clock& m_clock;
    std::map<QString, std::vector<AlarmCondition>> m_own; ///< By the part that has them.
    std::map<QString, MonotonicTime> m_pending; ///< Conditions that stand, but not for onDelay yet.
    std::vector<Alarm> m_alarms;
    std::deque<Alarm> m_history;
    std::deque<MonotonicTime> m_raisedTimes;
    std::optional<UtcTime> m_lastClearedAt;
};

} // namespace pilothouse
