#include "app/consistency/live_comparer.h"

#include "app/consistency/comparison_task.h"
#include "models/core/assert.h"

namespace pilothouse {

/// What lives on the thread: the sockets' poll, and the task under way.
class LiveComparer::Worker : public QObject
{
public:
    Worker(const LiveComparer& comparer, ComparisonTask::Told told, ComparisonTask::Ended ended)
        : m_tools{comparer.m_fleet, comparer.m_clock, m_poll, comparer.m_secrets, comparer.m_budget}
        , m_told(std::move(told))
        , m_ended(std::move(ended))
    {
    }

    void compare(ComparisonRequest request)
    {
        PH_ASSERT(!m_task);
        m_task = std::make_unique<ComparisonTask>(
            m_tools, std::move(request), m_told, [this](ConsistencyReport report) {
                m_task.release()->deleteLater(); // It is the one that calls.
                m_ended(std::move(report));
            });
        m_task->begin();
    }

    void stop()
    {
        if (m_task)
            m_task->stop();
    }

private:
    SocketPoll m_poll;
    ComparisonTools m_tools;
    const ComparisonTask::Told m_told;
    const ComparisonTask::Ended m_ended;
    std::unique_ptr<ComparisonTask> m_task; ///< Last: its sessions go before what they work with.
};

LiveComparer::LiveComparer(Fleet fleet, const Clock& clock, SecretResolver secrets,
                           ComparisonBudget budget)
    : m_fleet(std::move(fleet))
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_budget(budget)
    , m_thread(QStringLiteral("comparer"))
{
}

LiveComparer::~LiveComparer()
{
    m_thread.end();
}

void LiveComparer::start(Told told, Sink sink)
{
    PH_ASSERT(!m_receiver);
    m_told = std::move(told);
    m_sink = std::move(sink);
    m_receiver = std::make_unique<QObject>();
    const auto progress = [this](ComparisonProgress now) { post([this, now] { m_told(now); }); };
    const auto ended = [this](ConsistencyReport report) {
        post([this, report = std::move(report)] { m_sink(report); });
    };
    m_thread.begin(
        [this, progress, ended] { m_worker = std::make_unique<Worker>(*this, progress, ended); },
        [this] { m_worker.reset(); });
}

void LiveComparer::compare(ComparisonRequest request)
{
    PH_ASSERT(m_receiver != nullptr);
    m_thread.post([this, request = std::move(request)] { m_worker->compare(request); });
}

void LiveComparer::stop()
{
    m_thread.post([this] { m_worker->stop(); });
}

void LiveComparer::post(std::function<void()> act)
{
    QMetaObject::invokeMethod(m_receiver.get(), std::move(act), Qt::QueuedConnection);
}

} // namespace pilothouse
