#include "app/notices/run_notices.h"

namespace pilothouse {

RunNotices::RunNotices(const Fleet& fleet, const Clock& clock, SecretResolver secrets,
                       WebhookSender::Pace pace)
    : m_fleet(fleet)
    , m_clock(clock)
    , m_http(m_poll)
    , m_sender(m_http, std::move(secrets), fleet.certificateAuthorityFile, pace)
{
}

void RunNotices::tellStarted(const RunHeader& header, UtcTime now)
{
    send(header.id, NoticeAbout::BrokenGlass, brokenGlassNotice(header, now));
}

void RunNotices::tellMeasured(const RunHeader& header, const RunResult& result, UtcTime now)
{
    send(header.id, NoticeAbout::MissedRto, rtoExceededNotice(header, result.machineRto, now));
}

void RunNotices::send(const RunId& run, NoticeAbout about, const std::optional<Notice>& notice)
{
    if (!notice)
        return;
    for (const Webhook& webhook : m_fleet.failover.webhooks)
        sendTo(webhook, run, about, *notice);
}

void RunNotices::sendTo(const Webhook& webhook, const RunId& run, NoticeAbout about,
                        const Notice& notice)
{
    const auto delivered = [this, run, about,
                            name = webhook.name](const Result<Delivery>& delivery) {
        if (!delivery) {
            Q_EMIT failed(name, delivery.error());
            return;
        }
        Q_EMIT accounted(run, {about,
                               name,
                               NoticeState::Told,
                               delivery.value().attempts,
                               m_clock.utc(),
                               {},
                               std::nullopt});
        Q_EMIT told(name);
    };
    const auto tried = [this, run, about, name = webhook.name](const WebhookSender::Attempt& each) {
        const UtcTime now = m_clock.utc();
        NoticeAccount account{about, name, NoticeState::Untold, each.number, now, each.why, {}};
        if (each.nextIn) {
            account.state = NoticeState::Pending;
            account.nextTry = now + *each.nextIn;
        }
        Q_EMIT accounted(run, account);
    };
    m_sender.send(notice, webhook, this, delivered, tried);
}

} // namespace pilothouse

#include "moc_run_notices.cpp"
