#pragma once

#include "app/store/lease_file.h"
#include "models/core/clock.h"
#include "models/ports/run_journal.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace pilothouse {

/// The journal file on a thread of its own: each commit waits for the disk, which nobody else may
/// wait for. Holds the engine's lease as long as it lives; without it, it only reads.
class RunJournalFile : public RunJournal
{
public:
    /// `holder` is how others on this machine are told who has the lease.
    RunJournalFile(const QString& path, const QString& holder, const Clock& clock);

    /// Finishes what was asked to be written. Callbacks that did not come yet never come.
    ~RunJournalFile() override;

    void open(const RunHeader& header, Written written) override;
    void append(const RunId& run, std::vector<Record> records, Written written) override;
    void finish(const RunId& run, const QByteArray& result, Written written) override;
    void attach(const RunId& run, const QByteArray& comparison, Written written) override;
    void tell(const RunId& run, const QByteArray& notices, Written written) override;
    void list(int count, Listed listed) override;

    [[nodiscard]] Done lease() const override { return m_lease; }
    [[nodiscard]] Done isLeaseFree() const override { return m_leaseFile.isFree(); }
    [[nodiscard]] std::uint64_t leaseEpoch() const override { return m_leaseFile.epoch(); }

private:
    class Worker;

    template <class Answer>
    void ask(std::function<Answer(Worker&)> question, std::function<void(Answer)> callback);

    LeaseFile m_leaseFile; ///< Given back last, when all is written.
    const Done m_lease;
    QObject m_home; ///< On the thread that calls, which is the one that is called back.
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< Lives and dies on m_thread.
};

} // namespace pilothouse
