#include "tests/integration/security/crash.h"

#include <QByteArrayList>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace pilothouse::security {

namespace {

constexpr int exitNotStarted = 127;

std::vector<char*> pointersTo(QByteArrayList& words)
{
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

QByteArrayList encoded(const QStringList& words)
{
    QByteArrayList bytes;
    for (const QString& word : words)
        bytes.append(word.toLocal8Bit());
    return bytes;
}

} // namespace

pid_t startUnlimited(const Program& program)
{
    QByteArrayList words = encoded(QStringList{program.path} + program.arguments);
    QByteArrayList variables =
        encoded(program.environment); // The first of a name is the one that counts.
    for (char** variable = environ; *variable != nullptr; ++variable)
        variables.append(*variable);
    const std::vector<char*> argv = pointersTo(words);
    const std::vector<char*> envp = pointersTo(variables);
    const QByteArray folder = QFile::encodeName(program.folder);
    const QByteArray output = QFile::encodeName(program.output);
    const pid_t process = ::fork();
    if (process != 0)
        return process;
    // Between fork and exec only what is safe after a fork of a program with threads.
    const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
    const int file = ::open(output.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (::setrlimit(RLIMIT_CORE, &unlimited) == 0 && ::chdir(folder.constData()) == 0 &&
        ::dup2(file, STDOUT_FILENO) >= 0 && ::dup2(file, STDERR_FILENO) >= 0)
        ::execvpe(argv.front(), argv.data(), envp.data());
    ::_exit(exitNotStarted);
}

bool waitForEnd(pid_t process, int budgetMs, End& end)
{
    int status = 0;
    const bool hasEnded =
        QTest::qWaitFor([&] { return ::waitpid(process, &status, WNOHANG) == process; }, budgetMs);
    if (hasEnded && WIFSIGNALED(status))
        end = {WTERMSIG(status), WCOREDUMP(status) != 0};
    return hasEnded;
}

QString coreLimitOf(pid_t process)
{
    QFile limits(QStringLiteral("/proc/%1/limits").arg(process));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : limits.readAll().split('\n'))
        if (line.startsWith("Max core file size"))
            return QString::fromUtf8(line.mid(18)).simplified();
    return {};
}

} // namespace pilothouse::security
