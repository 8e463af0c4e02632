#pragma once

#include "models/core/result.h"
#include "models/core/time.h"

#include <QString>

#include <cstdint>

namespace pilothouse {

/// The engine's lease on this machine: a lock on a file, which the system takes back when the
/// process ends, however it ends. The file's text says who holds it, for whoever comes second.
class LeaseFile
{
public:
    /// Epochs of one holder: each command of a run takes the next, and the following holder must be
    /// above them all.
    static constexpr std::uint64_t epochsEach = 1'000'000;

    /// `path` is of the thing that is leased; the lease's files stand beside it.
    explicit LeaseFile(const QString& path);
    ~LeaseFile();
    LeaseFile(const LeaseFile&) = delete;
    LeaseFile& operator=(const LeaseFile&) = delete;

    /// Takes the lease, or says who holds it and since when. Waits for nothing.
    [[nodiscard]] Done take(const QString& holder, UtcTime now);

    /// Whether nobody holds it now; who does when not. Only with the holder's process does the
    /// system take it back, so this is a proof that the holder is dead, and silence is none.
    [[nodiscard]] Done isFree() const;

    /// Above that of every earlier holder; 0 without the lease.
    [[nodiscard]] std::uint64_t epoch() const { return m_epoch; }

    /// Writes that this epoch was taken, and blocks until it is on the disk. No effect may go out
    /// under an epoch before.
    [[nodiscard]] Done persistEpoch() const;

    /// Puts right a count that was lost: the next holder will be above `taken`.
    [[nodiscard]] Done raiseAbove(std::uint64_t taken) const;

private:
    [[nodiscard]] Done readEpoch();
    [[nodiscard]] Error heldByOther() const;

    const QString m_lockPath;
    const QString m_epochPath;
    int m_lock = -1;
    std::uint64_t m_epoch = 0;
};

} // namespace pilothouse
