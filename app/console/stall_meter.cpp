#include "app/console/stall_meter.h"

#include "models/core/text.h"

namespace pilothouse {

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
    m_timer.start(interval);
    return std::monostate{};
}

void StallMeter::onTimer()
{
    const MonotonicTime now = m_clock.monotonic();
    const Microseconds late = now - m_last - interval;
    m_last = now;
    if (late < floor)
        return;
    m_longest = std::max(m_longest, late);
    m_file.write(QStringLiteral("{\"utc\":\"%1\",\"stall_ms\":%2,\"longest_ms\":%3}\n")
                     .arg(text::utcDateTime(m_clock.utc()))
                     .arg(static_cast<double>(late.count()) / 1e3, 0, 'f', 1)
                     .arg(static_cast<double>(m_longest.count()) / 1e3, 0, 'f', 1)
                     .toUtf8());
    m_file.flush();
}

} // namespace pilothouse
