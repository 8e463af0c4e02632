#include "app/ruler/writer.h"

namespace pilothouse::ruler {

Writers::Writers(WriterSettings settings, Tape& tape)
    : m_settings(std::move(settings))
    , m_tape(tape)
{
    const std::size_t count =
        m_settings.hosts.size() * static_cast<std::size_t>(m_settings.threadsPerHost);
    for (std::size_t i = 0; i < count; ++i)
        m_threads.emplace_back([this, i] { run(i); });
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

/// Threads of one host begin in different parts of the interval.
void Writers::run(std::size_t thread)
{
    const std::size_t hosts = m_settings.hosts.size();
    const auto turn = static_cast<int>(thread / hosts);
    auto due =
        std::chrono::steady_clock::now() + m_settings.interval * turn / m_settings.threadsPerHost;
    Session session;
    bool isWriting = false;
    while (!isStoppedBefore(due)) {
        if (!step(session, m_settings.hosts[thread % hosts], isWriting)) {
            m_isTapeBroken = true;
            return;
        }
        due += m_settings.interval;
        due = std::max(due, std::chrono::steady_clock::now()); // What was missed stays missed.
    }
}

/// One write, or one look whether the host accepts any; false when the tape does not take it. A
/// token is used only when there is somebody to send it to.
bool Writers::step(Session& session, const QByteArray& host, bool& isWriting)
{
    if (!session.isOpen()) {
        note(isWriting, false);
        if (!session.open(host, m_settings.patience))
            return true;
    }
    if (!isWriting && !isOutage()) {
        note(isWriting, session.acceptsWrites(m_settings.patience));
        if (!isWriting)
            return true;
    }
    const std::int64_t token = ++m_lastToken;
    if (!m_tape.append(Mark::Sent, token))
        return false;
    const Ending ending = session.write(m_settings.writer, token, m_settings.patience);
    note(isWriting, ending.mark != Mark::Refused);
    return m_tape.append(ending.mark, token, ending.word);
}

void Writers::note(bool& isWriting, bool isNow)
{
    if (isWriting != isNow)
        m_writing += isNow ? 1 : -1;
    isWriting = isNow;
    m_hasWritten = m_hasWritten || isNow;
}

bool Writers::isStoppedBefore(std::chrono::steady_clock::time_point time)
{
    std::unique_lock lock(m_mutex);
    return m_stopping.wait_until(lock, time, [this] { return m_isStopping; });
}

} // namespace pilothouse::ruler
