#pragma once

#include "app/ruler/tape.h"

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace pilothouse {

/// The ruler at work on a lab: a process of its own that writes to whichever database accepts it,
/// and shares nothing with the engine.
class Witness
{
public:
    /// Begins to write at once; `conninfo` names the hosts, see lab_fixture.h.
    /// `patience`: for a connection, and for a write.
    explicit Witness(const QString& conninfo, Milliseconds patience = Milliseconds{1'000});
    ~Witness();

    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;

    /// Waits until that many writes were acknowledged.
    [[nodiscard]] bool hasSeen(int acknowledged) const;

    /// When the first write after `since` was acknowledged by another region than `lost`; empty
    /// when none was within the budget. Both by this machine's monotonic clock.
    [[nodiscard]] std::optional<MonotonicTime>
    firstAcceptedElsewhere(const QString& lost, MonotonicTime since, Milliseconds budget) const;

    /// Lets what is under way end, and writes nothing more.
    void stop();

    /// The tape so far.
    [[nodiscard]] std::vector<ruler::Entry> entries() const;

    /// What of it the first of these hosts that accepts writes holds, as `pilothouse-ruler count`
    /// says it; empty when none accepts any.
    [[nodiscard]] QJsonObject counted(const QString& conninfo) const;

private:
    [[nodiscard]] QString tape() const { return m_folder.filePath(QStringLiteral("tape")); }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace pilothouse
