#include "app/ruler/writer.h"

namespace pilothouse::ruler {

Writers::Writers(WriterSettings settings, Tape& tape)
    : m_settings(std::move(settings))
    , m_tape(tape)
{
    for (int i = 0; i < m_settings.threads; ++i)
        m_threads.emplace_back([this, i] { run(static_cast<std::size_t>(i)); });
}

Writers::~Writers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_stopping.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

/// Every thread begins with another host and another part of the interval.
void Writers::run(std::size_t thread)
{
    Session session;
    std::size_t host = thread % m_settings.hosts.size();
    const auto offset = m_settings.interval * static_cast<int>(thread) / m_settings.threads;
    auto due = std::chrono::steady_clock::now() + offset;
    while (!isStoppedBefore(due)) {
        if (!step(session, host)) {
            m_isTapeBroken = true;
            return;
        }
        due += m_settings.interval;
        due = std::max(due, std::chrono::steady_clock::now()); // What was missed stays missed.
    }
}

/// One write, or one attempt to connect; false when the tape does not take it. A token is used only
/// when there is somebody to send it to.
bool Writers::step(Session& session, std::size_t& host)
{
    if (!session.isOpen() && !session.open(m_settings.hosts[host], m_settings.patience)) {
        host = (host + 1) % m_settings.hosts.size();
        return true;
    }
    const std::int64_t token = ++m_lastToken;
    if (!m_tape.append(Mark::Sent, token))
        return false;
    const Ending ending = session.write(m_settings.writer, token, m_settings.patience);
    return m_tape.append(ending.mark, token, ending.word);
}

bool Writers::isStoppedBefore(std::chrono::steady_clock::time_point time)
{
    std::unique_lock lock(m_mutex);
    return m_stopping.wait_until(lock, time, [this] { return m_isStopping; });
}

} // namespace pilothouse::ruler
