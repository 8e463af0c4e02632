#include "app/store/history.h"

#include <optional>

namespace pilothouse {

/// Opens the file with the first question, on its own thread.
class History::Worker : public QObject
{
public:
    explicit Worker(const QString& path) : m_file(path) {}

    Result<std::vector<MonthTotals>> load()
    {
        const Done opened = open();
        return opened ? m_file.months() : Result<std::vector<MonthTotals>>(opened.error());
    }

    Done save(const MonthTotals& totals)
    {
        const Done opened = open();
        return opened ? m_file.save(totals) : opened;
    }

private:
    Done open()
    {
        if (!m_opened)
            m_opened = m_file.open();
        return *m_opened;
    }

    HistoryFile m_file;
    std::optional<Done> m_opened;
};

History::History(const QString& path) : m_worker(std::make_unique<Worker>(path))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_worker.reset(); },
        Qt::DirectConnection);
    m_thread.start();
}

History::~History()
{
    // Behind what was asked before: quitting at once would leave it undone.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void History::load(QObject* context, Loaded callback)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, context, callback = std::move(callback)] {
            Result<std::vector<MonthTotals>> months = m_worker->load();
            QMetaObject::invokeMethod(
                context, [callback, months = std::move(months)] { callback(months); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void History::save(const MonthTotals& totals, QObject* context, Saved callback)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, totals, context, callback = std::move(callback)] {
            Done saved = m_worker->save(totals);
            QMetaObject::invokeMethod(
                context, [callback, saved = std::move(saved)] { callback(saved); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace pilothouse
