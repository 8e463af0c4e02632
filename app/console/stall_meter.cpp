#include "app/console/stall_meter.h"

#include "models/core/text.h"

#include <ctime>

namespace pilothouse {

namespace {

Microseconds ownTime()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::duration_cast<Microseconds>(Seconds(used.tv_sec) +
                                                    std::chrono::nanoseconds(used.tv_nsec));
}

double inMs(Microseconds time)
{
    return static_cast<double>(time.count()) / 1e3;
}

} // namespace

StallMeter::StallMeter(const Clock& clock, const QString& path, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_file(path)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::onTimer);
}

Done StallMeter::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Stalls cannot be written to %1.").arg(m_file.fileName()),
                     m_file.errorString(),
                     QStringLiteral("Name a file in a folder you may write.")};
    m_last = m_clock.monotonic();
    m_lastOwn = ownTime();
    m_timer.start(interval);
    return std::monostate{};
}

void StallMeter::onTimer()
{
    const MonotonicTime now = m_clock.monotonic();
    const Microseconds late = now - m_last - interval;
    m_last = now;
    const Microseconds before = std::exchange(m_lastOwn, ownTime());
    if (late < floor)
        return;
    m_longest = std::max(m_longest, late);
    m_file.write(
        QStringLiteral("{\"utc\":\"%1\",\"stall_ms\":%2,\"own_ms\":%3,\"longest_ms\":%4}\n")
            .arg(text::utcDateTime(m_clock.utc()))
            .arg(inMs(late), 0, 'f', 1)
            .arg(inMs(m_lastOwn - before), 0, 'f', 1)
            .arg(inMs(m_longest), 0, 'f', 1)
            .toUtf8());
    m_file.flush();
}

} // namespace pilothouse

#include "moc_stall_meter.cpp"
