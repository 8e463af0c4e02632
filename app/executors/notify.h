#pragma once

#include "app/executors/errand.h"
#include "app/notices/webhook_sender.h"

namespace pilothouse {

/// Tells every webhook of the fleet file who the new primary is.
class Notify : public Errand
{
public:
    Notify(ExecutorTools& tools, EffectOrder order);

protected:
    void begin() override;

private:
    void take(const Result<Delivery>& delivery);

    WebhookSender m_sender;
    QStringList m_told;
    QStringList m_untold;
};

} // namespace pilothouse
