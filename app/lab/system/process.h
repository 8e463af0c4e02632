#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <sys/types.h>

#include <chrono>
#include <vector>

/// Starting, finding and ending processes of this machine.
namespace pilothouse::lab {

struct Command
{
    QString program;
    QStringList arguments;
    QStringList environment; ///< "NAME=value", in addition to the caller's.
    QString logFile;         ///< Takes output and errors, appended; empty means /dev/null.
};

/// Starts a child in a process group of its own.
[[nodiscard]] Result<pid_t> start(const Command& command);

/// Starts a child, waits for its end; an Error with the end of its log if it fails or takes longer.
[[nodiscard]] Done runToEnd(const Command& command, std::chrono::milliseconds budget);

/// Waits for children that were started together.
[[nodiscard]] Done waitForAll(const std::vector<std::pair<pid_t, Command>>& children,
                              std::chrono::milliseconds budget);

/// Processes whose executable is this file (also after it was replaced or removed).
[[nodiscard]] std::vector<pid_t> processesOfProgram(const QString& program);

/// PostgreSQL processes that work in this data directory: the postmaster and all backends, orphans
/// of a dead postmaster and stopped ones included.
[[nodiscard]] std::vector<pid_t> processesOfDataFolder(const QString& dataFolder);

[[nodiscard]] bool isAlive(pid_t process);

/// A kernel that is not stuck has ended a killed process within this.
inline constexpr std::chrono::seconds killBudget{5};

/// Sends SIGKILL to what `find` finds until it finds nothing more; whether that was reached.
/// A stopped process dies as well. Never touches a process that `find` does not name at that
/// instant.
template <class Find>
[[nodiscard]] bool killAll(Find find, std::chrono::milliseconds budget);

void signalAll(const std::vector<pid_t>& processes, int signal);

} // namespace pilothouse::lab

#include "app/lab/system/wait.h"

#include <csignal>

template <class Find>
bool pilothouse::lab::killAll(Find find, std::chrono::milliseconds budget)
{
    return waitUntil(
        [&] {
            const std::vector<pid_t> found = find();
            signalAll(found, SIGKILL);
            return found.empty();
        },
        budget);
}
