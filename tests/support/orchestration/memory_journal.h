#pragma once

#include "models/ports/run_journal.h"

#include <deque>
#include <map>

namespace pilothouse::tests {

/// A journal without a disk. Nothing is "on disk" before deliver(), and what is refused is not
/// kept.
class MemoryJournal : public RunJournal
{
public:
    void open(const RunHeader& header, Written written) override;
    void append(const RunId& run, std::vector<Record> records, Written written) override;
    void finish(const RunId& run, const QByteArray& result, Written written) override;
    void attach(const RunId& run, const QByteArray& comparison, Written written) override;
    void tell(const RunId& run, const QByteArray& notices, Written written) override;
    void list(int count, Listed listed) override;
    [[nodiscard]] Done lease() const override { return held; }
    [[nodiscard]] Done isLeaseFree() const override { return free; }
    [[nodiscard]] std::uint64_t leaseEpoch() const override { return epoch; }

    /// Answers what was asked so far, in order, and what is asked meanwhile.
    void deliver();

    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    /// As a journal that is opened again later holds it.
    [[nodiscard]] std::vector<StoredRun> stored() const;
    void restore(std::vector<StoredRun> runs) { m_runs = std::move(runs); }

    Done held = std::monostate{};
    Done free = std::monostate{}; ///< What whoever does not hold the lease is told of it.
    std::uint64_t epoch = 1;
    std::optional<Error> refusal; ///< What every write gets while it is set.

private:
    [[nodiscard]] StoredRun* find(const RunId& run);
    void write(std::function<void()> act, Written written);

    std::vector<StoredRun> m_runs; ///< Newest first.
    std::deque<std::function<void()>> m_waiting;
};

} // namespace pilothouse::tests
