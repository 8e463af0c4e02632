#pragma once

#include "models/automation/judge.h"
#include "models/session/alarm_log.h"
#include "models/session/run_controller.h"

#include <QObject>

#include <map>
#include <optional>

namespace pilothouse {

/// Moves the primary without a person, once one has allowed it: judges each assessment, and starts
/// the run that a person would start, through the same controller, with the same checks. It is off
/// until somebody arms it, and off again whenever it cannot trust itself.
class Autopilot : public QObject
{
    Q_OBJECT

public:
    /// After a run that found a false alarm, so that one cause does not start it again at once.
    static constexpr Milliseconds afterFalseAlarm{10'000};

    enum class State
    {
        Off,     ///< Nothing is moved without a person.
        Armed,   ///< It would move the primary.
        Paused,  ///< Armed, but a maintenance window is open.
        Blocked, ///< Armed, but the last move was not acknowledged.
        Holding, ///< Armed, and the primary is down, but something is in the way.
        Moving   ///< Armed, and a run is open.
    };

    /// All that a screen shows, and that is told to others.
    struct View
    {
        State state = State::Off;
        std::optional<Arming> arming; ///< Unless Off.
        QStringList lines;            ///< Why it is in this state. Empty when plainly Armed.
        bool isByItself = false; ///< Off because it disarmed itself, and nobody has taken note.
        QString run;             ///< Blocked: the run that moved the primary.

        bool operator==(const View&) const = default;
    };

    /// What a person states to arm it.
    struct Request
    {
        QString reason;
        QString typed;          ///< armingPhrase().
        Milliseconds length{0}; ///< At most the fleet file's; 0 takes that.
        std::map<QString, QString> answers;
    };

    /// All outlive this. `elsewhere` is who runs the engine when this process does not.
    Autopilot(const Clock& clock, FleetStore& store, AlarmLog& alarms, RunController& runs,
              const EngineElsewhere* elsewhere = nullptr, QObject* parent = nullptr);

    [[nodiscard]] const View& view() const { return m_view; }
    /// One line for every page: state, who, until when; of the process that runs the engine.
    [[nodiscard]] QString headline() const;

    /// The guard in front of arming: every check, not passed first, as it stands now.
    [[nodiscard]] std::vector<GuardCheck> checks(const Request& request) const;
    /// What arming comes to, worst first.
    [[nodiscard]] std::vector<ImpactLine> impact() const;
    /// What is to be typed.
    [[nodiscard]] QString phrase() const;
    /// Everything that is still in the way of arming; empty when nothing is.
    [[nodiscard]] QStringList missing(const Request& request, const Person& person) const;

    /// Arms it, or changes nothing and says everything that is in the way. Arming while it is armed
    /// begins anew. It also acknowledges the last move.
    [[nodiscard]] Done arm(const Request& request, const Person& person);

    /// Never refused. A run that is open goes on: it has its own stop.
    void disarm(const Person& person, const QString& reason);

    /// Says that the primary may be moved again. Refused without a reason, or with nothing to
    /// acknowledge.
    [[nodiscard]] Done acknowledge(const Person& person, const QString& reason);

Q_SIGNALS:
    void changed();
    /// While it is armed: the primary does not answer, and may have to be moved. Said again with
    /// each look until it does.
    void suspected(const pilothouse::RegionId& primary);
    /// For the log: what happened, by whom, why. `event` is a code: "armed", "disarmed",
    /// "acknowledged", "holding", "starting", "not-started", "blocked".
    void happened(const QString& event, const QString& by, const QStringList& why);

private:
    void judge();
    void onEnded();
    void act(const AutomationInput& input, const AutomationJudgement& judgement);
    void start(const AutomationInput& input);
    void letGo(const QStringList& why);
    void show(State state, const QStringList& lines);
    void raiseAlarms();
    [[nodiscard]] std::optional<Microseconds> unheardFor(const GuardInput& guard);

    const Clock& m_clock;
    FleetStore& m_store;
    AlarmLog& m_alarms;
    RunController& m_runs;
    const EngineElsewhere* m_elsewhere;
    View m_view;
    QString m_unacknowledged; ///< The last run that moved the primary.
    std::optional<MonotonicTime> m_unheardSince;
    std::optional<MonotonicTime> m_notBefore;
};

} // namespace pilothouse
