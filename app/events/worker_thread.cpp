#include "app/events/worker_thread.h"

#include "app/crypto/thread_state.h"
#include "models/core/assert.h"

namespace pilothouse {

WorkerThread::WorkerThread(const QString& name)
{
    m_thread.setObjectName(name);
}

WorkerThread::~WorkerThread()
{
    end();
}

void WorkerThread::begin(std::function<void()> make, std::function<void()> drop)
{
    PH_ASSERT(!m_thread.isRunning() && !m_thread.isFinished());
    m_anchor.moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, &m_thread,
        [drop = std::move(drop)] {
            drop();
            tls::releaseThreadState();
        },
        Qt::DirectConnection);
    m_thread.start();
    post(std::move(make));
}

void WorkerThread::post(std::function<void()> act)
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(&m_anchor, std::move(act), Qt::QueuedConnection);
}

void WorkerThread::end()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace pilothouse
