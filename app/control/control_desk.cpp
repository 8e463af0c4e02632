#include "app/control/control_desk.h"

#include "app/control/automation_entry.h"
#include "app/control/journal_entry.h"
#include "app/control/status_entry.h"
#include "app/control/words.h"
#include "models/journal/fields.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

/// The journal says by which way a person asked.
Person personOf(const ControlRequest& request, const Peer& peer)
{
    return {request.person.trimmed(),
            QStringLiteral("operator, local control, uid %1").arg(peer.user)};
}

ControlReply refused(const ControlRequest& request, const Error& error)
{
    return {request.id, {}, error, {}};
}

Error noSuchRun(const QString& run)
{
    return {ErrorCode::NotFound, ControlWords::tr("There is no run %1 here").arg(run),
            ControlWords::tr("It is not among the newest runs of this fleet's journal"),
            ControlWords::tr("\"pilothousectl journal\" lists them")};
}

QJsonObject runsEntry(QJsonArray runs)
{
    return {{QStringLiteral("runs"), std::move(runs)}};
}

} // namespace

ControlDesk::ControlDesk(Means means, QObject* parent)
    : QObject(parent)
    , m_means(std::move(means))
    , m_guard(m_means.store, m_means.alarms, m_means.runs)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellWithin);
    connect(&m_tell, &QTimer::timeout, this, [this] { Q_EMIT happened({status()}); });
    const auto soon = [this] {
        if (!m_tell.isActive())
            m_tell.start();
    };
    connect(&m_means.runs, &RunController::changed, this, soon);
    connect(&m_means.runs, &RunController::ended, this, soon);
    connect(&m_means.alarms, &AlarmLog::changed, this, soon);
    connect(&m_means.autopilot, &Autopilot::changed, this, soon);
}

ControlGreeting ControlDesk::greeting() const
{
    return {m_means.store.fleet().name, m_means.runs.desk(), m_means.program};
}

QJsonObject ControlDesk::status() const
{
    QJsonObject holder;
    putText(holder, "name", m_means.runs.desk());
    putText(holder, "program", m_means.program);
    putMoment(holder, "since", m_means.since);
    QJsonObject object;
    putMoment(object, "at", m_means.store.clock().utc());
    putText(object, "name", m_means.store.fleet().name);
    object.insert(QStringLiteral("holder"), holder);
    object.insert(QStringLiteral("fleet"), fleetEntry(m_means.store.assessment()));
    object.insert(QStringLiteral("automation"), automationEntry(m_means.autopilot));
    object.insert(QStringLiteral("alarms"), alarmEntries(m_means.alarms.alarms()));
    if (m_means.runs.current() != nullptr)
        object.insert(QStringLiteral("run"), runEntry(m_means.runs.assessment()));
    return object;
}

void ControlDesk::ask(const ControlRequest& request, const Peer& peer, QObject& caller,
                      const Answered& answered)
{
    switch (request.verb) {
    case ControlVerb::Status:
    case ControlVerb::Watch:
        return answered(done(request));
    case ControlVerb::Hold:
        return answered(hold(request, peer));
    case ControlVerb::Resume:
        return answered(resume(request, peer));
    case ControlVerb::Abort:
        return answered(abort(request, peer));
    case ControlVerb::Journal:
        return answered(journal(request));
    case ControlVerb::Verify:
        return verify(request, answered);
    case ControlVerb::Plan:
        return answered(m_guard.plan(request));
    case ControlVerb::Run:
        return m_guard.run(request, personOf(request, peer), caller,
                           [this, request, answered](const ControlReply& reply) {
                               answered(reply.refusal ? reply : done(request));
                           });
    case ControlVerb::Arm:
        return answered(arm(request, peer));
    case ControlVerb::Disarm:
        return answered(disarm(request, peer));
    case ControlVerb::Acknowledge:
        return answered(acknowledge(request, peer));
    }
}

/// One request, no question: it is held also when it had been held already.
ControlReply ControlDesk::hold(const ControlRequest& request, const Peer& peer)
{
    RunController& runs = m_means.runs;
    if (m_guard.stopCountDown()) {
        ControlReply stopped = done(request);
        stopped.body.insert(QStringLiteral("countDownStopped"), true);
        return stopped;
    }
    if (!runs.isStarting() && !runs.isOpen())
        return refused(request, {ErrorCode::Refused,
                                 ControlWords::tr("Nothing was held"),
                                 ControlWords::tr("No run is open"),
                                 {}});
    runs.hold(personOf(request, peer));
    return done(request);
}

ControlReply ControlDesk::resume(const ControlRequest& request, const Peer& peer)
{
    if (const Done may =
            mayAsk(request, &RunAssessment::resume, ControlWords::tr("The run was not resumed"));
        !may)
        return refused(request, may.error());
    m_means.runs.resume(personOf(request, peer), request.reason.trimmed());
    return done(request);
}

ControlReply ControlDesk::abort(const ControlRequest& request, const Peer& peer)
{
    const bool isByHand = request.way == AbortWay::ByHand;
    const Done may = mayAsk(request, isByHand ? &RunAssessment::byHand : &RunAssessment::abort,
                            isByHand ? ControlWords::tr("The run was not left to a person")
                                     : ControlWords::tr("The run was not taken back"));
    if (!may)
        return refused(request, may.error());
    if (isByHand)
        m_means.runs.takeByHand(personOf(request, peer), request.reason.trimmed());
    else
        m_means.runs.abort(personOf(request, peer), request.reason.trimmed());
    return done(request);
}

/// The whole list: one that names only the first obstacle is asked seven times.
ControlReply ControlDesk::arm(const ControlRequest& request, const Peer& peer)
{
    const Person person = personOf(request, peer);
    const Autopilot::Request asked{request.reason, request.typed, Seconds(request.seconds),
                                   request.stated};
    const QStringList missing = m_means.autopilot.missing(asked, person);
    if (!missing.isEmpty())
        return {request.id,
                {},
                Error{ErrorCode::Refused,
                      ControlWords::tr("Automatic failover is not armed"),
                      {},
                      ControlWords::tr("Mend what is listed; nothing was changed")},
                missing};
    if (const Done armed = m_means.autopilot.arm(asked, person); !armed)
        return refused(request, armed.error());
    return done(request);
}

ControlReply ControlDesk::disarm(const ControlRequest& request, const Peer& peer)
{
    m_means.autopilot.disarm(personOf(request, peer), request.reason);
    return done(request);
}

ControlReply ControlDesk::acknowledge(const ControlRequest& request, const Peer& peer)
{
    const Done known = m_means.autopilot.acknowledge(personOf(request, peer), request.reason);
    return known ? done(request) : refused(request, known.error());
}

Done ControlDesk::mayAsk(const ControlRequest& request, RunChoice RunAssessment::*choice,
                         const QString& refusal) const
{
    const RunView* current = m_means.runs.current();
    if (current == nullptr || current->header.id.text() != request.run) {
        const QString open = m_means.runs.isOpen() ? current->header.id.text() : QString();
        return Error{ErrorCode::Refused, refusal,
                     open.isEmpty()
                         ? ControlWords::tr("No run is open")
                         : ControlWords::tr("%1 was named, and %2 is open").arg(request.run, open),
                     ControlWords::tr("\"pilothousectl status\" tells what is open")};
    }
    const RunChoice offered = m_means.runs.assessment().*choice;
    if (!offered.isOffered)
        return Error{ErrorCode::Refused, refusal, offered.whyNot, {}};
    return std::monostate{};
}

ControlReply ControlDesk::done(const ControlRequest& request) const
{
    return {request.id, status(), std::nullopt, {}};
}

/// From memory: what the screen shows. The present run comes first.
ControlReply ControlDesk::journal(const ControlRequest& request) const
{
    std::vector<const RunView*> views;
    if (const RunView* current = m_means.runs.current())
        views.push_back(current);
    for (const RunView& view : m_means.runs.history())
        views.push_back(&view);
    if (!request.run.isEmpty()) {
        const auto found = std::find_if(views.begin(), views.end(), [&](const RunView* view) {
            return view->header.id.text() == request.run;
        });
        if (found == views.end())
            return refused(request, noSuchRun(request.run));
        return {request.id, wholeRunEntry(**found), std::nullopt, {}};
    }
    QJsonArray runs;
    for (const RunView* view : views)
        if (runs.size() < request.count)
            runs.append(journalEntry(*view));
    return {request.id, runsEntry(std::move(runs)), std::nullopt, {}};
}

/// From the disk: memory would prove nothing.
void ControlDesk::verify(const ControlRequest& request, const Answered& answered)
{
    const int count = request.run.isEmpty() ? request.count : RunController::runsListed;
    m_means.journal.list(count, [request, answered](const auto& listed) {
        if (!listed)
            return answered(refused(request, listed.error()));
        QJsonArray runs;
        for (const StoredRun& stored : listed.value())
            if (request.run.isEmpty() || stored.header.id.text() == request.run)
                runs.append(soundnessEntry(stored));
        if (runs.isEmpty() && !request.run.isEmpty())
            return answered(refused(request, noSuchRun(request.run)));
        answered({request.id, runsEntry(std::move(runs)), std::nullopt, {}});
    });
}

} // namespace pilothouse

#include "moc_control_desk.cpp"
