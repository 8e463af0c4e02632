#pragma once

#include "app/lab/system/process.h"

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace pilothouse::lab {

/// The lab's long-running child processes by name, restarted when they end on their own. Safe to
/// use from several threads.
class Children
{
public:
    /// Starts a child under this name; it stays wanted until stop() or suspend().
    [[nodiscard]] Done start(const QString& name, const Command& command);

    /// Kills a child and keeps it down until resume().
    void suspend(const QString& name);
    [[nodiscard]] Done resume(const QString& name);

    void signal(const QString& name, int signal);

    /// -1 when it does not run.
    [[nodiscard]] pid_t pidOf(const QString& name) const;
    [[nodiscard]] std::map<QString, pid_t> pids() const;

    /// Reaps all ended children of this process and starts wanted ones again, each at most once
    /// per second. Returns the names of those that were started.
    std::set<QString> restartEnded();

    /// Kills all; none is wanted afterwards.
    void stopAll();

private:
    struct Child
    {
        Command command;
        pid_t pid = -1;
        bool isWanted = true;
        std::chrono::steady_clock::time_point startedAt;
    };

    [[nodiscard]] Done startLocked(Child& child);

    mutable std::mutex m_mutex;
    std::map<QString, Child> m_children;
};

} // namespace pilothouse::lab
