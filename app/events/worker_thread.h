#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>

namespace pilothouse {

/// A thread with an event loop for one worker, which is made, lives and dies on it. Nothing else is
/// shared with it: what it is asked is posted to it, and its answers are posted back.
class WorkerThread
{
public:
    /// `name` is shown by debuggers and in core dumps.
    explicit WorkerThread(const QString& name);

    /// Ends it.
    ~WorkerThread();

    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    /// Starts the thread, on which `make` is called first and `drop` last. Called once.
    void begin(std::function<void()> make, std::function<void()> drop);

    /// Calls `act` on the thread, behind all that was posted before. Does nothing before it was
    /// begun and after it has ended.
    void post(std::function<void()> act);

    /// Returns once `drop` has been called, if anything was begun. What was posted and has not
    /// begun is dropped.
    void end();

private:
    QThread m_thread;
    QObject m_anchor; ///< Lives on m_thread: what is posted comes through it.
};

} // namespace pilothouse
