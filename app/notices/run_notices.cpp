#include "app/notices/run_notices.h"

namespace pilothouse {

RunNotices::RunNotices(const Fleet& fleet, SecretResolver secrets, WebhookSender::Pace pace)
    : m_fleet(fleet)
    , m_http(m_poll)
    , m_sender(m_http, std::move(secrets), fleet.certificateAuthorityFile, pace)
{
}

void RunNotices::tellStarted(const RunHeader& header, UtcTime now)
{
    send(brokenGlassNotice(header, now));
}

void RunNotices::tellMeasured(const RunHeader& header, const RunResult& result, UtcTime now)
{
    send(rtoExceededNotice(header, result.machineRto, now));
}

void RunNotices::send(const std::optional<Notice>& notice)
{
    if (!notice)
        return;
    for (const Webhook& webhook : m_fleet.failover.webhooks) {
        m_sender.send(*notice, webhook, this,
                      [this, name = webhook.name](const Result<Delivery>& delivery) {
                          if (delivery)
                              Q_EMIT told(name);
                          else
                              Q_EMIT failed(name, delivery.error());
                      });
    }
}

} // namespace pilothouse
