#include "app/store/run_journal_file.h"

#include "app/store/journal_file.h"
#include "app/store/words.h"

namespace pilothouse {

namespace {

Error epochWentBack()
{
    return {ErrorCode::Refused, StoreWords::tr("The count of engine starts went back"),
            StoreWords::tr("Its file beside the journal was removed, or restored from a copy"),
            StoreWords::tr("It has been put right: restart the console")};
}

} // namespace

/// Answers one question after the other. Opens the file with the first.
class RunJournalFile::Worker : public QObject
{
public:
    Worker(const QString& path, const LeaseFile& leaseFile, Done lease)
        : m_file(path)
        , m_leaseFile(leaseFile)
        , m_lease(std::move(lease))
    {
    }

    Done start()
    {
        if (!m_started)
            m_started = m_lease ? startWriting() : m_file.openToRead();
        return *m_started;
    }

    /// Writes with `act`, if this process may.
    template <class Act>
    Done write(Act act)
    {
        if (!m_lease)
            return m_lease;
        const Done started = start();
        return started ? act(m_file) : started;
    }

    Result<std::vector<StoredRun>> newest(int count)
    {
        const Done started = start();
        Result<std::vector<StoredRun>> runs = m_file.newest(count);
        // A damaged file shows what it still holds; without any, why it cannot be used.
        const bool isEmpty = !runs || runs.value().empty();
        return !started && isEmpty ? Result<std::vector<StoredRun>>(started.error()) : runs;
    }

private:
    Done startWriting()
    {
        const bool hasHistory = m_leaseFile.epoch() > LeaseFile::epochsEach;
        if (Done opened = m_file.openToWrite(hasHistory); !opened)
            return opened;
        const Result<std::uint64_t> taken = m_file.epoch();
        if (!taken)
            return taken.error();
        if (taken.value() >= m_leaseFile.epoch()) {
            const Done raised = m_leaseFile.raiseAbove(taken.value());
            return raised ? Done(epochWentBack()) : raised;
        }
        if (Done persisted = m_leaseFile.persistEpoch(); !persisted)
            return persisted;
        return m_file.setEpoch(m_leaseFile.epoch());
    }

    JournalFile m_file;
    const LeaseFile& m_leaseFile;
    const Done m_lease;
    std::optional<Done> m_started;
};

RunJournalFile::RunJournalFile(const QString& path, const QString& holder, const Clock& clock)
    : m_leaseFile(path)
    , m_lease(m_leaseFile.take(holder, clock.utc()))
    , m_worker(std::make_unique<Worker>(path, m_leaseFile, m_lease))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_worker.reset(); },
        Qt::DirectConnection);
    m_thread.start();
    ask<Done>([](Worker& worker) { return worker.start(); }, [](const Done&) {});
}

RunJournalFile::~RunJournalFile()
{
    // Behind what was asked before: quitting at once would leave it unwritten.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void RunJournalFile::open(const RunHeader& header, Written written)
{
    ask<Done>(
        [header](Worker& worker) {
            return worker.write([&](JournalFile& file) { return file.open(header); });
        },
        std::move(written));
}

void RunJournalFile::append(const RunId& run, std::vector<Record> records, Written written)
{
    ask<Done>(
        [run, records = std::move(records)](Worker& worker) {
            return worker.write([&](JournalFile& file) { return file.append(run, records); });
        },
        std::move(written));
}

void RunJournalFile::finish(const RunId& run, const QByteArray& result, Written written)
{
    ask<Done>(
        [run, result](Worker& worker) {
            return worker.write([&](JournalFile& file) { return file.finish(run, result); });
        },
        std::move(written));
}

void RunJournalFile::attach(const RunId& run, const QByteArray& comparison, Written written)
{
    ask<Done>(
        [run, comparison](Worker& worker) {
            return worker.write([&](JournalFile& file) { return file.attach(run, comparison); });
        },
        std::move(written));
}

void RunJournalFile::tell(const RunId& run, const QByteArray& notices, Written written)
{
    ask<Done>(
        [run, notices](Worker& worker) {
            return worker.write([&](JournalFile& file) { return file.tell(run, notices); });
        },
        std::move(written));
}

void RunJournalFile::list(int count, Listed listed)
{
    ask<Result<std::vector<StoredRun>>>([count](Worker& worker) { return worker.newest(count); },
                                        std::move(listed));
}

template <class Answer>
void RunJournalFile::ask(std::function<Answer(Worker&)> question,
                         std::function<void(Answer)> callback)
{
    PH_ASSERT(QThread::currentThread() == m_home.thread());
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, question = std::move(question), callback = std::move(callback)] {
            Answer answer = question(*m_worker);
            QMetaObject::invokeMethod(
                &m_home, [callback, answer = std::move(answer)] { callback(answer); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace pilothouse
