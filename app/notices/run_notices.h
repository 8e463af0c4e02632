#pragma once

#include "app/notices/webhook_sender.h"
#include "models/core/clock.h"
#include "models/fleet/fleet.h"
#include "models/review/notice_account.h"
#include "models/review/notices.h"
#include "models/review/run_result.h"

namespace pilothouse {

/// Tells the fleet's webhooks that glass was broken for a run, and what became of it after it was
/// measured. That there is a new primary is told by the run itself, as one of its steps.
class RunNotices : public QObject
{
    Q_OBJECT

public:
    /// `fleet` and `clock` must outlive this.
    RunNotices(const Fleet& fleet, const Clock& clock, SecretResolver secrets,
               WebhookSender::Pace pace = {});

    /// A run has begun: sends the notice of broken glass, when it was broken.
    void tellStarted(const RunHeader& header, UtcTime now);

    /// A run was measured: sends the notice of a missed machine RTO, when it was missed.
    void tellMeasured(const RunHeader& header, const RunResult& result, UtcTime now);

Q_SIGNALS:
    /// A webhook took a notice, or did not for good.
    void told(const QString& webhook);
    void failed(const QString& webhook, const pilothouse::Error& error);
    /// How a notice stands, after each attempt.
    void accounted(const pilothouse::RunId& run, const pilothouse::NoticeAccount& account);

private:
    void send(const RunId& run, NoticeAbout about, const std::optional<Notice>& notice);
    void sendTo(const Webhook& webhook, const RunId& run, NoticeAbout about, const Notice& notice);

    const Fleet& m_fleet;
    const Clock& m_clock;
    SocketPoll m_poll;
    HttpClient m_http;
    WebhookSender m_sender;
};

} // namespace pilothouse
