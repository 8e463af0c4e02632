#pragma once

#include "models/journal/run_file.h"

#include <functional>

namespace pilothouse {

/// Where runs are written before they act. Implemented by app/store (SQLite).
class RunJournal
{
public:
    using Written = std::function<void(Done)>;
    using Listed = std::function<void(Result<std::vector<StoredRun>>)>;

    virtual ~RunJournal() = default;

    /// Callbacks come later, in the order of the calls, on the thread that made the call. What was
    /// written is on disk when a callback says so.
    virtual void open(const RunHeader& header, Written written) = 0;
    virtual void append(const RunId& run, std::vector<Record> records, Written written) = 0;
    virtual void finish(const RunId& run, const QByteArray& result, Written written) = 0;
    /// What the regions held after the run; before or after its result, once.
    virtual void attach(const RunId& run, const QByteArray& comparison, Written written) = 0;

    /// Who was told of the run, once it has ended. May be said again: the last word counts.
    virtual void tell(const RunId& run, const QByteArray& notices, Written written) = 0;

    /// The newest runs, newest first, at most `count`. Damaged ones are among them, and say so.
    virtual void list(int count, Listed listed) = 0;

    /// Whether this process alone writes here: the engine's lease on this machine. With the reason
    /// when it does not.
    [[nodiscard]] virtual Done lease() const = 0;

    /// Whether nobody holds the lease now, so that another process could take it; who holds it when
    /// not. A holder that is silent but lives still holds it.
    [[nodiscard]] virtual Done isLeaseFree() const = 0;

    /// A number greater than that of every earlier holder of the lease.
    [[nodiscard]] virtual std::uint64_t leaseEpoch() const = 0;
};

} // namespace pilothouse
