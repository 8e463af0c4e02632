#pragma once

#include "app/store/history_file.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace pilothouse {

/// The history file on a thread of its own: each commit waits for the disk, which nobody else may
/// wait for. Without a usable file every question is answered with the reason.
class History
{
public:
    using Loaded = std::function<void(Result<std::vector<MonthTotals>>)>;
    using Saved = std::function<void(Done)>;

    explicit History(const QString& path);

    /// Finishes what was asked to be saved.
    ~History();

    /// Callbacks come later, on the thread of `context`, which must outlive this.
    void load(QObject* context, Loaded callback);
    void save(const MonthTotals& totals, QObject* context, Saved callback);

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< Lives and dies on m_thread.
};

} // namespace pilothouse
