#pragma once

#include "app/ruler/session.h"

#include <atomic>
#include <condition_variable>
#include <thread>

namespace pilothouse::ruler {

struct WriterSettings
{
    QString writer;                ///< Tells this ruler's tokens from all others.
    std::vector<QByteArray> hosts; ///< One conninfo each.
    Milliseconds interval{40};     ///< Of one thread.
    Milliseconds patience{1'000};  ///< For a connection, and for a write.
    int threadsPerHost = 2;        ///< While one waits for an answer, the other writes.
};

/// Writes rising tokens to each host that accepts writes, be it more than one, until it is stopped,
/// and puts every one on the tape. A session stays open with every host, so that the moment at
/// which one begins to accept is seen within an interval and a round trip, and a host that is
/// silent delays no other. A host is asked whether it accepts any before it is written to; while
/// none does a write is simply tried, because the question's round trip would count as outage.
class Writers
{
public:
    Writers(WriterSettings settings, Tape& tape);
    /// Stops and waits for the writes under way.
    ~Writers();
    Writers(const Writers&) = delete;
    Writers& operator=(const Writers&) = delete;

    /// Whether a thread gave up because the tape could not be written.
    [[nodiscard]] bool isTapeBroken() const { return m_isTapeBroken; }

private:
    void run(std::size_t thread);
    [[nodiscard]] bool step(Session& session, const QByteArray& host, bool& isWriting);
    [[nodiscard]] bool isOutage() const { return m_hasWritten && m_writing == 0; }
    void note(bool& isWriting, bool isNow);
    [[nodiscard]] bool isStoppedBefore(std::chrono::steady_clock::time_point time);

    const WriterSettings m_settings;
    Tape& m_tape;
    std::atomic<std::int64_t> m_lastToken = 0;
    std::atomic<int> m_writing = 0; ///< So many threads' hosts accept writes.
    std::atomic<bool> m_hasWritten = false;
    std::atomic<bool> m_isTapeBroken = false;
    std::mutex m_mutex;
    std::condition_variable m_stopping;
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace pilothouse::ruler
