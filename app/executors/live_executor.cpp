#include "app/executors/live_executor.h"

#include "app/executors/workshop.h"
#include "models/core/assert.h"

namespace pilothouse {

LiveExecutor::LiveExecutor(Fleet fleet, const Clock& clock, SecretResolver secrets)
    : m_fleet(std::move(fleet))
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_thread(QStringLiteral("executor"))
{
}

LiveExecutor::~LiveExecutor()
{
    m_thread.end();
}

void LiveExecutor::start(Sink sink)
{
    PH_ASSERT(!m_receiver);
    m_sink = std::move(sink);
    m_receiver = std::make_unique<QObject>();
    const auto make = [this] {
        m_workshop = std::make_unique<Workshop>(m_fleet, m_clock, m_secrets,
                                                [this](Event event) { answer(std::move(event)); });
    };
    m_thread.begin(make, [this] { m_workshop.reset(); });
}

void LiveExecutor::execute(EffectOrder order)
{
    PH_ASSERT(m_receiver != nullptr);
    m_thread.post([this, order = std::move(order)] { m_workshop->execute(order); });
}

void LiveExecutor::foresee(const RegionId& oldPrimary)
{
    PH_ASSERT(m_receiver != nullptr);
    m_thread.post([this, oldPrimary] { m_workshop->foresee(oldPrimary); });
}

void LiveExecutor::answer(Event event)
{
    QMetaObject::invokeMethod(
        m_receiver.get(), [this, event = std::move(event)] { m_sink(event); },
        Qt::QueuedConnection);
}

} // namespace pilothouse
