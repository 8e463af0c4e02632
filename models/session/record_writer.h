#pragma once

#include "models/core/clock.h"
#include "models/ports/run_journal.h"

#include <functional>
#include <optional>
#include <vector>

namespace pilothouse {

/// Gets a run's records into the journal in their order. One append at a time, so that a refused
/// one leaves no hole in the chain; what comes meanwhile goes with the next.
class RecordWriter
{
public:
    /// How long to wait after a refusal before the same records are tried again.
    static constexpr Milliseconds againAfter{1'000};

    /// Every record of the run up to that sequence is on disk.
    using Written = std::function<void(std::uint64_t sequence)>;
    /// The disk refused, or accepts again: see trouble().
    using TroubleChanged = std::function<void()>;

    /// All outlive the writer, which outlives the journal's callbacks.
    RecordWriter(RunJournal& journal, const Clock& clock, Written written,
                 TroubleChanged troubleChanged);

    /// From now on records belong to that run. Only while idle.
    void begin(const RunId& run);

    void add(const std::vector<Record>& records);

    /// Tries again what was refused, once it is time. Called now and then.
    void flush();

    /// Nothing waits for the disk.
    [[nodiscard]] bool isIdle() const { return !m_isWriting && m_waiting.empty(); }

    /// Why the disk refused the last time; empty when it did not.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

private:
    void onAnswer(std::vector<Record> records, const Done& done);

    RunJournal& m_journal;
    const Clock& m_clock;
    const Written m_written;
    const TroubleChanged m_troubleChanged;
    RunId m_run;
    std::vector<Record> m_waiting; ///< In order; those that the disk refused come first.
    bool m_isWriting = false;
    MonotonicTime m_notBefore;
    std::optional<Error> m_trouble;
};

} // namespace pilothouse
