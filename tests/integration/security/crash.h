#pragma once

#include <QString>
#include <QStringList>

#include <sys/types.h>

/// A process whose end is looked at closely: QProcess does not tell whether a core was written.
namespace pilothouse::security {

struct Program
{
    QString path;
    QStringList arguments;
    QStringList environment; ///< "NAME=value", beside this process's own.
    QString folder;          ///< Where it runs, and where the system would put a core.
    QString output;          ///< File that takes what it says on both ways.
};

/// Starts it without any limit to the size of a core. Its process id, or -1.
[[nodiscard]] pid_t startUnlimited(const Program& program);

struct End
{
    int signal = 0; ///< That ended it; 0 when none did.
    bool hasDumped = false;
};

/// Waits for its end; false when it still runs after the budget.
[[nodiscard]] bool waitForEnd(pid_t process, int budgetMs, End& end);

/// "Max core file size" of a running process: soft and hard, as the system tells it.
[[nodiscard]] QString coreLimitOf(pid_t process);

} // namespace pilothouse::security
