#include "app/lab/system/process.h"

#include "app/lab/system/files.h"
#include "models/core/assert.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <memory>

namespace pilothouse::lab {

namespace {

/// Words prepared before fork(): between fork and exec nothing may be allocated.
class CWords
{
public:
    explicit CWords(const QStringList& words)
    {
        for (const QString& word : words)
            m_bytes.push_back(word.toLocal8Bit());
        for (QByteArray& bytes : m_bytes)
            m_pointers.push_back(bytes.data());
        m_pointers.push_back(nullptr);
    }
    [[nodiscard]] char* const* data() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<char*> m_pointers;
};

QStringList wholeEnvironment(const QStringList& additions)
{
    QStringList environment;
    for (char** entry = ::environ; *entry; ++entry)
        environment.append(QString::fromLocal8Bit(*entry));
    return environment + additions;
}

[[noreturn]] void becomeProgram(const CWords& arguments, const CWords& environment,
                                const char* logFile)
{
    ::setpgid(0, 0);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    const int input = ::open("/dev/null", O_RDONLY);
    const int output = ::open(logFile, O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(input, 0);
    ::dup2(output, 1);
    ::dup2(output, 2);
    if (input > 2)
        ::close(input);
    if (output > 2)
        ::close(output);
    ::execve(arguments.data()[0], arguments.data(), environment.data());
    ::_exit(127);
}

Error childFailed(const Command& command, const QString& why)
{
    const Result<QByteArray> log = readFile(command.logFile);
    const QString lastWords = log ? QString::fromUtf8(log.value().right(600)).trimmed() : QString();
    return {ErrorCode::Refused,
            QStringLiteral("%1 failed").arg(command.program),
            lastWords.isEmpty() ? why : why + QStringLiteral(": ") + lastWords,
            {}};
}

/// What a link of that process below /proc leads to, "exe" or "cwd", also after that was removed.
QByteArray target(pid_t process, const char* link)
{
    std::array<char, PATH_MAX> path{};
    const QByteArray from = "/proc/" + QByteArray::number(process) + '/' + link;
    const ssize_t size = ::readlink(from.constData(), path.data(), path.size());
    QByteArray text(path.data(), std::max<qsizetype>(0, size));
    const QByteArrayView deleted = " (deleted)";
    if (text.endsWith(deleted))
        text.chop(deleted.size());
    return text;
}

/// Host control is asked for this several times a second, on a machine that has other things to do
/// then: no entry is looked at but for what it is asked.
template <class Matches>
std::vector<pid_t> processesWhere(Matches matches)
{
    std::vector<pid_t> found;
    const auto close = [](DIR* folder) { ::closedir(folder); };
    const std::unique_ptr<DIR, decltype(close)> all(::opendir("/proc"), close);
    // To find nothing is a proof of death to whoever asks.
    PH_ASSERT(all != nullptr);
    while (const dirent* entry = ::readdir(all.get())) {
        const pid_t process = QByteArrayView(entry->d_name).toInt();
        if (process > 0 && process != ::getpid() && matches(process))
            found.push_back(process);
    }
    return found;
}

} // namespace

Result<pid_t> start(const Command& command)
{
    const CWords arguments(QStringList{command.program} + command.arguments);
    const CWords environment(wholeEnvironment(command.environment));
    const QByteArray log =
        command.logFile.isEmpty() ? QByteArray("/dev/null") : command.logFile.toLocal8Bit();
    const pid_t child = ::fork();
    if (child == 0)
        becomeProgram(arguments, environment, log.constData());
    if (child < 0)
        return Error{ErrorCode::Internal,
                     QStringLiteral("Cannot start %1").arg(command.program),
                     QString::fromLocal8Bit(std::strerror(errno)),
                     {}};
    return child;
}

Done waitForAll(const std::vector<std::pair<pid_t, Command>>& children,
                std::chrono::milliseconds budget)
{
    const auto deadline = std::chrono::steady_clock::now() + budget;
    Done outcome(std::monostate{});
    for (const auto& [child, command] : children) {
        int status = 0;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        const bool hasEnded =
            waitUntil([&, pid = child] { return ::waitpid(pid, &status, WNOHANG) == pid; }, left);
        if (!hasEnded) {
            ::kill(-child, SIGKILL);
            ::waitpid(child, &status, 0);
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(budget).count();
            outcome = childFailed(command, QStringLiteral("Not done within %1 s").arg(seconds));
        } else if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
            outcome = childFailed(command, QStringLiteral("It ended with status %1").arg(status));
        }
    }
    return outcome;
}

Done runToEnd(const Command& command, std::chrono::milliseconds budget)
{
    const Result<pid_t> child = start(command);
    if (!child)
        return child.error();
    return waitForAll({{child.value(), command}}, budget);
}

std::vector<pid_t> processesOfProgram(const QString& program)
{
    const QByteArray wanted = program.toLocal8Bit();
    return processesWhere([&](pid_t process) { return target(process, "exe") == wanted; });
}

std::vector<pid_t> processesOfDataFolder(const QString& dataFolder)
{
    const QByteArray wanted = dataFolder.toLocal8Bit();
    return processesWhere([&](pid_t process) {
        return target(process, "cwd") == wanted && target(process, "exe").endsWith("/postgres");
    });
}

bool isAlive(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (process <= 0 || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    const auto nameEnd = stat.lastIndexOf(')');
    return nameEnd > 0 && stat.mid(nameEnd + 2, 1) != "Z";
}

void signalAll(const std::vector<pid_t>& processes, int signal)
{
    for (const pid_t process : processes)
        ::kill(process, signal);
}

} // namespace pilothouse::lab
