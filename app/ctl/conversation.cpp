#include "app/ctl/conversation.h"

#include "app/ctl/answer_text.h"
#include "app/ctl/stored_runs.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace pilothouse::ctl {

namespace {

/// GuardSession's; here only to say it and to wait long enough.
constexpr Seconds countDown{5};

void put(std::FILE* file, const QString& text)
{
    std::fputs(qUtf8Printable(harmless(text)), file);
    std::fflush(file);
}

QString textOf(ControlVerb verb, const QJsonObject& body, UtcTime now)
{
    switch (verb) {
    case ControlVerb::Status:
    case ControlVerb::Watch:
        return statusText(body, now);
    case ControlVerb::Hold:
    case ControlVerb::Resume:
    case ControlVerb::Abort: {
        const QString run = runText(body);
        if (body.value(QStringLiteral("countDownStopped")).toBool())
            return QStringLiteral("The count-down was stopped. Nothing was sent.\n");
        return run.isEmpty() ? QStringLiteral("Asked for: the run is held as soon as it moves.\n")
                             : run;
    }
    case ControlVerb::Journal:
        return journalText(body);
    case ControlVerb::Verify:
        return verifyText(body);
    case ControlVerb::Plan:
        return guardText(body);
    case ControlVerb::Run:
        return QStringLiteral("Started.\n") + runText(body);
    case ControlVerb::Arm:
    case ControlVerb::Disarm:
    case ControlVerb::Acknowledge:
        return automationText(body);
    }
    Q_UNREACHABLE();
}

Exit exitOf(ControlVerb verb, const QJsonObject& body)
{
    if (verb == ControlVerb::Status)
        return statusExit(body);
    return verb == ControlVerb::Verify ? verifyExit(body) : Exit::Done;
}

} // namespace

Conversation::Conversation(const Clock& clock, const Options& options, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(options.patience);
    connect(&m_deadline, &QTimer::timeout, this, &Conversation::onTimeout);
}

void Conversation::start()
{
    m_deadline.start();
    const QStringList sockets =
        m_options.fleet.isEmpty() ? controlSockets(m_options.place)
                                  : QStringList{controlFolder(m_options.place) + QLatin1Char('/') +
                                                controlSocketName(m_options.fleet)};
    for (const QString& socket : sockets)
        knock(socket);
    if (m_candidates.empty())
        QTimer::singleShot(0, this, &Conversation::askNobody);
}

void Conversation::knock(const QString& socketPath)
{
    auto candidate = std::make_unique<Candidate>();
    candidate->client = std::make_unique<ControlClient>();
    ControlClient* client = candidate->client.get();
    Candidate* who = candidate.get();
    connect(client, &ControlClient::greeted, this, [this, who](const ControlGreeting& greeting) {
        who->fleet = greeting.fleet;
        who->isGreeted = true;
        choose();
    });
    connect(client, &ControlClient::replied, this, &Conversation::onReply);
    connect(client, &ControlClient::happened, this,
            [this](const ControlEvent& event) { onEvent(event.body); });
    connect(client, &ControlClient::lost, this,
            [this, who](const Error& why) { onLost(*who, why); });
    if (const Done opened = client->open(socketPath); !opened)
        m_whyNot = opened.error();
    else
        m_candidates.push_back(std::move(candidate));
}

/// Once everybody has said who he is: with two fleets and no name given, neither is meant.
void Conversation::choose()
{
    QStringList fleets;
    ControlClient* only = nullptr;
    for (const auto& candidate : m_candidates) {
        if (!candidate->isGreeted && !candidate->isGone)
            return;
        if (candidate->isGone)
            continue;
        fleets << candidate->fleet;
        only = candidate->client.get();
    }
    if (fleets.isEmpty())
        return askNobody();
    if (fleets.size() == 1)
        return ask(*only);
    end(Exit::Usage, QStringLiteral("%1 fleets are run here: %2.\nName one with --fleet.\n")
                         .arg(fleets.size())
                         .arg(fleets.join(QStringLiteral(", "))));
}

void Conversation::ask(ControlClient& client)
{
    m_isAsked = true;
    m_client = &client;
    if (m_options.request.verb == ControlVerb::Run) {
        m_deadline.start(m_options.patience + countDown);
        put(stderr, QStringLiteral("Starting in %1 s, unless the guard refuses. Ctrl-C stops it "
                                   "before; nothing has been sent.\n")
                        .arg(countDown.count()));
    }
    client.ask(m_options.request);
}

void Conversation::onReply(const ControlReply& reply)
{
    if (reply.refusal)
        return refuse(reply);
    if (m_isStarted)
        return onEvent(reply.body);
    print(reply.body);
    if (m_options.request.verb == ControlVerb::Watch)
        return m_deadline.stop();
    if (m_options.isFollowed)
        return follow();
    end(exitOf(m_options.request.verb, reply.body));
}

/// The start is done; from here on it is only looked at.
void Conversation::follow()
{
    m_isStarted = true;
    m_deadline.stop();
    ControlRequest watch;
    watch.verb = ControlVerb::Watch;
    m_client->ask(watch);
}

void Conversation::onEvent(const QJsonObject& body)
{
    if (!m_isStarted)
        return print(body);
    if (m_options.isJson)
        print(body);
    else
        put(stdout, followLine(body));
    if (const std::optional<Exit> code = followExit(body))
        end(*code);
}

void Conversation::refuse(const ControlReply& reply)
{
    QString words = errorText(*reply.refusal);
    for (const QString& mistake : reply.mistakes)
        words += QStringLiteral("  %1\n").arg(mistake);
    // The whole list: one that names only the first obstacle is asked seven times.
    if (!reply.body.isEmpty())
        print(reply.body);
    end(reply.refusal->code == ErrorCode::Timeout ? Exit::Unknown : Exit::Refused, words);
}

void Conversation::onLost(Candidate& candidate, const Error& why)
{
    candidate.isGone = true;
    m_whyNot = why;
    if (m_isAsked)
        return end(Exit::Unknown, errorText(why));
    choose();
}

void Conversation::onTimeout()
{
    end(m_isAsked ? Exit::Unknown : Exit::Nobody,
        QStringLiteral("No answer within %1 s. %2\n")
            .arg(std::chrono::duration_cast<Seconds>(m_options.patience).count())
            .arg(m_isAsked ? QStringLiteral("It may have been done: ask for the status.")
                           : QStringLiteral("Nothing was asked.")));
}

/// What stands on the disk can be read all the same.
void Conversation::askNobody()
{
    const StoredAnswer stored = answerFromDisk(m_options, m_whyNot);
    if (stored.body)
        print(*stored.body);
    end(stored.code, stored.words);
}

void Conversation::print(const QJsonObject& body)
{
    if (m_options.isJson)
        return put(stdout, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)) +
                               QLatin1Char('\n'));
    if (body.contains(QStringLiteral("guard")))
        return put(stdout, guardText(body));
    put(stdout, textOf(m_options.request.verb, body, m_clock.utc()));
}

void Conversation::end(Exit code, const QString& words)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.stop();
    put(stderr, words);
    Q_EMIT finished(static_cast<int>(code));
}

} // namespace pilothouse::ctl

#include "moc_conversation.cpp"
