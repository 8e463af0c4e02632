#pragma once

#include "app/control/control_reply.h"
#include "app/control/control_request.h"
#include "models/session/guard_session.h"

#include <QObject>

#include <functional>
#include <optional>

namespace pilothouse {

/// The guard of the local socket. It is a session like the screen's, with the same gates and the
/// same count-down, filled in by one request instead of by hand; the run controller lets only one
/// of them start.
class GuardDesk : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(ControlReply)>;

    /// All outlive the desk.
    GuardDesk(FleetStore& store, const AlarmLog& alarms, RunController& runs,
              QObject* parent = nullptr);

    /// The guard as it stands for that target, and what is missing. Changes nothing.
    [[nodiscard]] ControlReply plan(const ControlRequest& request);

    /// Answers exactly once: when the run is on disk, or with everything that is in the way. When
    /// `caller` goes during the count-down, nothing is sent.
    void run(const ControlRequest& request, const Person& person, QObject& caller,
             Answered answered);

    /// F9 before anything was sent: whether there was a count-down to stop.
    [[nodiscard]] bool stopCountDown();

private:
    void fillIn(const ControlRequest& request, const Person& person);
    void onChanged();
    void answer(std::optional<Error> refusal);
    [[nodiscard]] std::optional<Error> whyNotArmed(const ControlRequest& request) const;

    GuardSession m_guard;
    QMetaObject::Connection m_callerGone;
    std::int64_t m_asked = 0;
    Answered m_answered; ///< Set while a start is under way.
};

} // namespace pilothouse
