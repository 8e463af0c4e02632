#pragma once

#include "models/guard/guard.h"
#include "models/session/alarm_log.h"
#include "models/session/run_controller.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace pilothouse {

/// Why an operator moves the primary, as the journal keeps it.
struct StatedReason
{
    QString incident; ///< May be empty.
    QString category; ///< One of GuardSession::categories().
    QString text;     ///< At least reasonMin characters.

    bool operator==(const StatedReason&) const = default;
};

/// One guard between an operator and a run: opened, filled in, armed, confirmed, counted down. The
/// screen shows it and hands it gestures; every rule is here, and the run's steps check again.
class GuardSession : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds holdToStart{1'500};
    static constexpr Milliseconds countDown{5'000};
    /// An armed guard disarms when nothing is done with it for so long.
    static constexpr Milliseconds idleLimit{60'000};
    /// And when the window was left for so long.
    static constexpr Milliseconds absenceLimit{15'000};

    enum class Stage
    {
        Closed,
        Open,     ///< Being filled in.
        Armed,    ///< Every gate is passed; the start button can be held.
        Counting, ///< "Starting in 5… nothing has been sent."
        Starting  ///< Handed to the run controller, not yet acknowledged.
    };

    /// All that the panel shows.
    struct View
    {
        Stage stage = Stage::Closed;
        GuardAssessment guard;
        StatedReason reason;
        QString typed;
        /// Everything that still stands between here and the start button, in gate order. Empty
        /// exactly when the stage is Armed or later.
        QStringList missing;
        QString notice; ///< What happened last: "Disarmed: ...", "Not started: ...". May be empty.
        Microseconds openFor{0}; ///< Counts in the decision budget.
        Microseconds decisionBudget{0};
        std::optional<Microseconds> sinceIncident; ///< T1 to now.
        Microseconds untilStart{0};                ///< Counting only.
        QString approval; ///< What gate 5 says: the policy, and what the start is bound to.

        bool operator==(const View&) const = default;
    };

    /// All outlive the session.
    GuardSession(const Clock& clock, FleetStore& store, const AlarmLog& alarms, RunController& runs,
                 QObject* parent = nullptr);

    [[nodiscard]] const View& view() const { return m_view; }
    [[nodiscard]] bool isOpen() const { return m_view.stage != Stage::Closed; }

    /// The words of the category codes, translated, in their order.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> categories();

    /// Opens on the present or last known primary. Changes nothing anywhere. A guard that is open
    /// begins anew.
    void openFailover();

    /// Closes without a trace but a log line; stops a count-down first. `why` is shown.
    void cancel(const QString& why);

    void chooseTarget(const RegionId& region);
    void setReason(const StatedReason& reason);
    /// What the operator says to a check: an answer, a reason to go on without it, the risk by its
    /// name. Empty takes it back.
    void setStatement(const QString& checkKey, const QString& words);
    /// What stands in the arming field. Compared without regard to case.
    void setTyped(const QString& text);

    /// Who sits here.
    void setPerson(const Person& person);

    /// The start button was held to its end. Nothing happens unless Armed.
    void confirm();
    /// It was released early.
    void releaseEarly(Microseconds heldFor);
    /// Esc while counting: nothing has been sent.
    void stopCountDown();

    void setWindowActive(bool isActive);

Q_SIGNALS:
    void changed();
    /// The run was accepted: the screen goes to it.
    void started();

private:
    void onTick();
    void judge();
    void touch();
    void disarm(const QString& why);
    void stopCounting(const QString& why);
    void start();
    void onAccepted();
    void onRefused(const Error& error);
    void publish(View view);
    [[nodiscard]] GuardInput input() const;
    [[nodiscard]] QStringList missing(const GuardAssessment& guard) const;
    [[nodiscard]] QStringList missingOfChecks(const std::vector<GuardCheck>& checks) const;
    [[nodiscard]] RunHeader header() const;

    const Clock& m_clock;
    FleetStore& m_store;
    const AlarmLog& m_alarms;
    RunController& m_runs;
    View m_view;
    RegionId m_from;
    std::optional<RegionId> m_to;
    MonotonicTime m_openedAt;
    UtcTime m_openedUtc;
    MonotonicTime m_touchedAt;             ///< When the operator last did something here.
    std::optional<MonotonicTime> m_leftAt; ///< While the window is not the active one.
    MonotonicTime m_startsAt;              ///< Counting.
    QString m_armedHash;                   ///< What was armed is what starts.
    Person m_person;
    std::map<QString, QString> m_stated; ///< By check key.
    QTimer m_ticker;
};

} // namespace pilothouse
