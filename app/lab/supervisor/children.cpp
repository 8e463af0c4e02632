#include "app/lab/supervisor/children.h"

#include <sys/wait.h>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

constexpr auto restartInterval = 1s;

} // namespace

Done Children::start(const QString& name, const Command& command)
{
    const std::lock_guard lock(m_mutex);
    Child& child = m_children[name];
    child.command = command;
    child.isWanted = true;
    return startLocked(child);
}

Done Children::startLocked(Child& child)
{
    const Result<pid_t> started = lab::start(child.command);
    child.startedAt = std::chrono::steady_clock::now();
    child.pid = started ? started.value() : -1;
    if (!started)
        return started.error();
    return Done(std::monostate{});
}

void Children::suspend(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_children.find(name);
    if (found == m_children.end())
        return;
    found->second.isWanted = false;
    if (isAlive(found->second.pid))
        ::kill(found->second.pid, SIGKILL);
}

Done Children::resume(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_children.find(name);
    if (found == m_children.end())
        return Done(std::monostate{});
    found->second.isWanted = true;
    return isAlive(found->second.pid) ? Done(std::monostate{}) : startLocked(found->second);
}

void Children::signal(const QString& name, int signal)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_children.find(name);
    if (found != m_children.end() && isAlive(found->second.pid))
        ::kill(found->second.pid, signal);
}

pid_t Children::pidOf(const QString& name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_children.find(name);
    return found != m_children.end() && isAlive(found->second.pid) ? found->second.pid : -1;
}

std::map<QString, pid_t> Children::pids() const
{
    const std::lock_guard lock(m_mutex);
    std::map<QString, pid_t> pids;
    for (const auto& [name, child] : m_children)
        if (isAlive(child.pid))
            pids[name] = child.pid;
    return pids;
}

std::set<QString> Children::restartEnded()
{
    const std::lock_guard lock(m_mutex);
    while (::waitpid(-1, nullptr, WNOHANG) > 0)
        continue;
    std::set<QString> restarted;
    const auto now = std::chrono::steady_clock::now();
    for (auto& [name, child] : m_children) {
        const bool isDue = child.isWanted && now - child.startedAt >= restartInterval;
        if (isDue && !isAlive(child.pid) && startLocked(child))
            restarted.insert(name);
    }
    return restarted;
}

void Children::stopAll()
{
    const std::lock_guard lock(m_mutex);
    for (auto& [name, child] : m_children) {
        child.isWanted = false;
        if (isAlive(child.pid))
            ::kill(child.pid, SIGKILL);
    }
}

} // namespace pilothouse::lab
