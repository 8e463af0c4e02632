#include "app/executors/notify.h"

#include "app/executors/words.h"

namespace pilothouse {

namespace {

/// The step repeats itself, and its time is short.
constexpr WebhookSender::Pace pace{3, Milliseconds{300}, Milliseconds{2'000}, Milliseconds{2'000}};

} // namespace

Notify::Notify(ExecutorTools& tools, EffectOrder order)
    : Errand(tools, std::move(order))
    , m_sender(tools.http, tools.secrets, tools.fleet.certificateAuthorityFile, pace)
{
}

void Notify::begin()
{
    const std::vector<Webhook>& webhooks = fleet().failover.webhooks;
    if (webhooks.empty())
        return succeed(EvidenceCode::NoticeDelivered,
                       ExecutorWords::tr("nobody to tell: no webhook is named"));
    RunHeader header;
    header.id = order().run;
    header.fleetName = fleet().name;
    header.plan.oldPrimary = order().oldPrimary;
    const Notice notice = failoverNotice(header, order().newPrimary, tools().clock.utc());
    for (const Webhook& webhook : webhooks)
        m_sender.send(notice, webhook, this,
                      [this](const Result<Delivery>& delivery) { take(delivery); });
}

void Notify::take(const Result<Delivery>& delivery)
{
    if (delivery)
        m_told.append(ExecutorWords::tr("%1, HTTP %2")
                          .arg(delivery.value().webhook)
                          .arg(delivery.value().status));
    else
        m_untold.append(lineOf(delivery.error()));
    const qsizetype open =
        static_cast<qsizetype>(fleet().failover.webhooks.size()) - m_told.size() - m_untold.size();
    if (open > 0)
        return;
    if (m_untold.isEmpty())
        return succeed(EvidenceCode::NoticeDelivered, m_told.join(QStringLiteral("; ")));
    // Whoever got it twice can tell by its key.
    doubt({ErrorCode::Refused,
           ExecutorWords::tr("Not everybody was told"),
           m_untold.join(QStringLiteral("; ")),
           {}});
}

} // namespace pilothouse
