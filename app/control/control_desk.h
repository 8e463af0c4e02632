#pragma once

#include "app/control/control_place.h"
#include "app/control/control_reply.h"
#include "app/control/control_request.h"
#include "app/control/guard_desk.h"
#include "models/ports/run_journal.h"
#include "models/session/alarm_log.h"
#include "models/session/autopilot.h"
#include "models/session/run_controller.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace pilothouse {

/// Answers what is asked over the local socket, by the same objects on the same thread as the
/// screen: what a key does and what a request does is one thing.
class ControlDesk : public QObject
{
    Q_OBJECT

public:
    /// Changes of a run closer together than this are told as one.
    static constexpr Milliseconds tellWithin{50};

    using Answered = std::function<void(ControlReply)>;

    /// All outlive the desk.
    struct Means
    {
        FleetStore& store;
        const AlarmLog& alarms;
        RunController& runs;
        RunJournal& journal;
        Autopilot& autopilot;
        QString program; ///< "pilothouse 0.1.0".
        UtcTime since;   ///< When this process took the lease.
    };

    explicit ControlDesk(Means means, QObject* parent = nullptr);

    [[nodiscard]] ControlGreeting greeting() const;

    /// What is known now: the body of a reply to "status", and of each event.
    [[nodiscard]] QJsonObject status() const;

    /// Answers exactly once; an act is done before its answer is given. `answered` must be safe to
    /// call after `caller` is gone; a start that still counts down then is stopped.
    void ask(const ControlRequest& request, const Peer& peer, QObject& caller,
             const Answered& answered);

Q_SIGNALS:
    /// A run, an alarm or the fleet is no longer as status() said.
    void happened(const pilothouse::ControlEvent& event);

private:
    [[nodiscard]] ControlReply hold(const ControlRequest& request, const Peer& peer);
    [[nodiscard]] ControlReply resume(const ControlRequest& request, const Peer& peer);
    [[nodiscard]] ControlReply abort(const ControlRequest& request, const Peer& peer);
    [[nodiscard]] ControlReply journal(const ControlRequest& request) const;
    [[nodiscard]] ControlReply arm(const ControlRequest& request, const Peer& peer);
    [[nodiscard]] ControlReply disarm(const ControlRequest& request, const Peer& peer);
    [[nodiscard]] ControlReply acknowledge(const ControlRequest& request, const Peer& peer);
    void verify(const ControlRequest& request, const Answered& answered);
    /// Why this is not to be asked of the named run now.
    [[nodiscard]] Done mayAsk(const ControlRequest& request, RunChoice RunAssessment::*choice,
                              const QString& refusal) const;
    [[nodiscard]] ControlReply done(const ControlRequest& request) const;

    const Means m_means;
    GuardDesk m_guard;
    QTimer m_tell;
};

} // namespace pilothouse
