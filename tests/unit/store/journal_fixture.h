#pragma once

#include "app/store/run_journal_file.h"
#include "models/orchestration/plans/failover.h"
#include "tests/support/orchestration/engine_bench.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

/// A journal in a folder of its own, and runs to write into it.
namespace pilothouse::tests {

class FixedClock : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return {}; }
    [[nodiscard]] UtcTime utc() const override
    {
        return UtcTime(Microseconds(1'795'000'000'000'000));
    }
};

inline RunHeader headerOf(const char* run)
{
    RunHeader header;
    header.id = RunId(QString::fromLatin1(run));
    header.fleetName = QStringLiteral("oversight");
    header.plan = failoverPlan(smallFleet(), RegionId(QStringLiteral("eastus")));
    return header;
}

/// Records from `first` to `last` as a run would have written them.
inline std::vector<Record> recordsOf(std::uint64_t first, std::uint64_t last)
{
    std::vector<Record> records;
    for (std::uint64_t sequence = first; sequence <= last; ++sequence) {
        Record record;
        record.sequence = sequence;
        record.kind = sequence == 1 ? RecordKind::Opened : RecordKind::StepEntered;
        record.step = sequence == 1 ? -1 : 0;
        record.epoch = sequence;
        record.occasion.actor = QStringLiteral("engine");
        record.evidence = {{EvidenceCode::Ranking, QStringLiteral("westeurope first, 12 bytes")}};
        records.push_back(std::move(record));
    }
    return records;
}

struct JournalPlace
{
    QTemporaryDir folder;
    FixedClock clock;

    [[nodiscard]] QString path() const
    {
        return folder.filePath(QStringLiteral("data/journal.sqlite"));
    }

    [[nodiscard]] std::unique_ptr<RunJournalFile> console(const char* holder = "desk-1") const
    {
        return std::make_unique<RunJournalFile>(path(), QString::fromLatin1(holder), clock);
    }
};

/// Waits for the callback of one act.
template <class Act>
Done written(Act act)
{
    std::optional<Done> done;
    act([&done](const Done& came) { done = came; });
    return QTest::qWaitFor([&done] { return done.has_value(); }, 10'000)
               ? *done
               : Done(Error{ErrorCode::Timeout, QStringLiteral("no answer"), {}, {}});
}

inline Done opened(RunJournal& journal, const RunHeader& header)
{
    return written([&](auto answer) { journal.open(header, answer); });
}

inline Done appended(RunJournal& journal, const char* run, std::vector<Record> records)
{
    return written([&](auto answer) {
        journal.append(RunId(QString::fromLatin1(run)), std::move(records), answer);
    });
}

inline Done finished(RunJournal& journal, const char* run, const QByteArray& result)
{
    return written(
        [&](auto answer) { journal.finish(RunId(QString::fromLatin1(run)), result, answer); });
}

inline Done attached(RunJournal& journal, const char* run, const QByteArray& comparison)
{
    return written(
        [&](auto answer) { journal.attach(RunId(QString::fromLatin1(run)), comparison, answer); });
}

inline Result<std::vector<StoredRun>> listed(RunJournal& journal, int count = 50)
{
    std::optional<Result<std::vector<StoredRun>>> runs;
    journal.list(count, [&runs](const auto& came) { runs = came; });
    return QTest::qWaitFor([&runs] { return runs.has_value(); }, 10'000)
               ? *runs
               : Result<std::vector<StoredRun>>(
                     Error{ErrorCode::Timeout, QStringLiteral("no answer"), {}, {}});
}

} // namespace pilothouse::tests
