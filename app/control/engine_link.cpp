#include "app/control/engine_link.h"

#include "app/control/words.h"

#include <utility>

namespace pilothouse {

namespace {

Error notKnown(const QString& why)
{
    return {ErrorCode::Timeout, ControlWords::tr("It is not known whether the run is held"), why,
            ControlWords::tr("Press F9 again, or hold it where it is driven")};
}

} // namespace

EngineLink::EngineLink(QString socketPath, QObject* parent)
    : QObject(parent)
    , m_socketPath(std::move(socketPath))
{
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_again, &QTimer::timeout, this, &EngineLink::connectNow);
    m_beat.setInterval(beatEvery);
    connect(&m_beat, &QTimer::timeout, this, &EngineLink::beat);
    connect(&m_client, &ControlClient::greeted, this, &EngineLink::onGreeted);
    connect(&m_client, &ControlClient::replied, this, &EngineLink::onReplied);
    connect(&m_client, &ControlClient::happened, this, [this](const ControlEvent& event) {
        hear();
        takeAutomation(event.body);
        m_told();
    });
    connect(&m_client, &ControlClient::lost, this, &EngineLink::onLost);
}

/// The client's own end must not reach what has ended before it.
EngineLink::~EngineLink()
{
    m_client.disconnect(this);
}

void EngineLink::start(Told told)
{
    m_told = std::move(told);
    connectNow();
}

void EngineLink::connectNow()
{
    if (!m_client.open(m_socketPath))
        m_again.start();
}

void EngineLink::onGreeted()
{
    m_isGreeted = true;
    m_isHeard = true;
    m_isWordAwaited = false;
    ControlRequest watch;
    watch.verb = ControlVerb::Watch;
    m_client.ask(watch);
    m_beat.start();
    m_told();
}

void EngineLink::beat()
{
    if (std::exchange(m_isWordAwaited, true)) {
        if (std::exchange(m_isHeard, false))
            m_told();
        return; // What it was asked still waits for it: more questions would only pile up.
    }
    ControlRequest status;
    status.verb = ControlVerb::Status;
    m_client.ask(status);
}

void EngineLink::hear()
{
    m_isWordAwaited = false;
    if (!std::exchange(m_isHeard, true))
        m_told();
}

/// Whether that is news.
bool EngineLink::takeAutomation(const QJsonObject& status)
{
    const QString said = status.value(QLatin1String("automation"))
                             .toObject()
                             .value(QLatin1String("headline"))
                             .toString();
    return std::exchange(m_automation, said) != said;
}

/// The replies to "watch" and to a beat are waited for by nobody, but say how things stand.
void EngineLink::onReplied(const ControlReply& reply)
{
    hear();
    if (!reply.refusal && reply.body.contains(QLatin1String("automation")) &&
        takeAutomation(reply.body))
        m_told();
    answer(reply.id, reply.refusal ? Done(*reply.refusal) : Done(std::monostate{}));
}

void EngineLink::onLost(const Error& why)
{
    m_isGreeted = false;
    m_beat.stop();
    m_automation.clear();
    m_again.start();
    for (const auto& [id, answered] : std::exchange(m_asked, {}))
        answered(notKnown(why.what));
    m_told();
}

void EngineLink::hold(const QString& person, Answered answered)
{
    if (!m_isGreeted) {
        const Error why{ErrorCode::Unreachable, ControlWords::tr("The run was not held"),
                        ControlWords::tr("The process that drives it is not reached"),
                        ControlWords::tr("Hold it where it is driven")};
        QMetaObject::invokeMethod(
            this, [answered = std::move(answered), why] { answered(why); }, Qt::QueuedConnection);
        return;
    }
    ControlRequest request;
    request.verb = ControlVerb::Hold;
    // A desk whose operator has no name must be able to stop a run all the same.
    request.person = person.trimmed().isEmpty() ? QStringLiteral("console") : person;
    const std::int64_t id = m_client.ask(request);
    m_asked[id] = std::move(answered);
    QTimer::singleShot(answerWithin, this, [this, id] {
        answer(id, notKnown(ControlWords::tr("The process that drives it does not answer")));
    });
}

void EngineLink::answer(std::int64_t id, const Done& done)
{
    const auto asked = m_asked.find(id);
    if (asked == m_asked.end())
        return;
    const Answered answered = std::move(asked->second);
    m_asked.erase(asked);
    answered(done);
}

} // namespace pilothouse

#include "moc_engine_link.cpp"
