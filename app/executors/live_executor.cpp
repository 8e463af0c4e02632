#include "app/executors/live_executor.h"

#include "app/executors/workshop.h"
#include "models/core/assert.h"

namespace pilothouse {

LiveExecutor::LiveExecutor(Fleet fleet, const Clock& clock, SecretResolver secrets)
    : m_fleet(std::move(fleet))
    , m_clock(clock)
    , m_secrets(std::move(secrets))
{
    m_thread.setObjectName(QStringLiteral("executor"));
}

LiveExecutor::~LiveExecutor()
{
    m_thread.quit();
    m_thread.wait();
}

void LiveExecutor::start(Sink sink)
{
    PH_ASSERT(!m_receiver);
    m_sink = std::move(sink);
    m_receiver = std::make_unique<QObject>();
    m_anchor.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            m_workshop = std::make_unique<Workshop>(
                m_fleet, m_clock, m_secrets, [this](Event event) { answer(std::move(event)); });
        },
        Qt::QueuedConnection);
    QObject::connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_workshop.reset(); },
        Qt::DirectConnection);
    m_thread.start();
}

void LiveExecutor::execute(EffectOrder order)
{
    PH_ASSERT(m_receiver != nullptr);
    QMetaObject::invokeMethod(
        &m_anchor, [this, order = std::move(order)] { m_workshop->execute(order); },
        Qt::QueuedConnection);
}

void LiveExecutor::foresee(const RegionId& oldPrimary)
{
    PH_ASSERT(m_receiver != nullptr);
    QMetaObject::invokeMethod(
        &m_anchor, [this, oldPrimary] { m_workshop->foresee(oldPrimary); }, Qt::QueuedConnection);
}

void LiveExecutor::answer(Event event)
{
    QMetaObject::invokeMethod(
        m_receiver.get(), [this, event = std::move(event)] { m_sink(event); },
        Qt::QueuedConnection);
}

} // namespace pilothouse
