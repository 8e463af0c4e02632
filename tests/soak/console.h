#pragma once

#include "tests/integration/lab/lab_fixture.h"
#include "tests/soak/judge.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace pilothouse::soak {

/// The real console on a lab, below a home of its own, watched from outside by what the system
/// tells of its process.
class WatchedConsole
{
public:
    explicit WatchedConsole(const lab::LabFixture& lab);
    ~WatchedConsole();

    WatchedConsole(const WatchedConsole&) = delete;
    WatchedConsole& operator=(const WatchedConsole&) = delete;

    /// Waits for the first frame with live data, and until the start's own stalls are over.
    [[nodiscard]] bool open();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] Sample look() const;

    /// Milliseconds, since open(); empty when the meter's file cannot be read.
    [[nodiscard]] std::optional<double> longestStallMs() const;

    /// What it said, for whoever wants to know why it ended.
    [[nodiscard]] QByteArray said() const;

private:
    [[nodiscard]] QString path(const char* name) const;
    [[nodiscard]] std::optional<double> storeMb(const char* kind) const;
    [[nodiscard]] std::optional<double> sessions() const;

    const lab::LabFixture& m_lab;
    QTemporaryDir m_home;
    QProcess m_process;
    QElapsedTimer m_since;
    qint64 m_stallsOfStart = 0; ///< Bytes of the meter's file when the console had settled.
};

} // namespace pilothouse::soak
