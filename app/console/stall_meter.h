#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QFile>
#include <QObject>
#include <QTimer>

namespace pilothouse {

/// Measures how late the window's thread comes to its timers: the time in which nobody could have
/// clicked or seen anything. Writes each new stall above the floor as one line of JSON, with the
/// processor time that this thread used meanwhile: the rest it waited, for others or for a disk.
class StallMeter : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds interval{10};
    static constexpr Milliseconds floor{16}; ///< One frame: below, nobody notices.

    /// Appends to `path`; the clock must outlive the meter.
    StallMeter(const Clock& clock, const QString& path, QObject* parent = nullptr);

    [[nodiscard]] Done open();
    [[nodiscard]] Microseconds longest() const { return m_longest; }

private:
    void onTimer();

    const Clock& m_clock;
    QFile m_file;
    QTimer m_timer;
    MonotonicTime m_last;
    Microseconds m_lastOwn{0}; ///< Processor time of this thread.
    Microseconds m_longest{0};
};

} // namespace pilothouse
