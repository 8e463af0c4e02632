#include "tests/support/orchestration/memory_journal.h"

#include <algorithm>
#include <utility>

namespace pilothouse::tests {

void MemoryJournal::open(const RunHeader& header, Written written)
{
    write(
        [this, header] {
            m_runs.insert(m_runs.begin(), StoredRun{header, {}, {}, std::nullopt, {}, {}});
        },
        std::move(written));
}

void MemoryJournal::append(const RunId& run, std::vector<Record> records, Written written)
{
    write(
        [this, run, records = std::move(records)] {
            StoredRun* stored = find(run);
            stored->records.insert(stored->records.end(), records.begin(), records.end());
        },
        std::move(written));
}

void MemoryJournal::finish(const RunId& run, const QByteArray& result, Written written)
{
    write([this, run, result] { find(run)->result = result; }, std::move(written));
}

void MemoryJournal::attach(const RunId& run, const QByteArray& comparison, Written written)
{
    write([this, run, comparison] { find(run)->comparison = comparison; }, std::move(written));
}

void MemoryJournal::tell(const RunId& run, const QByteArray& notices, Written written)
{
    write([this, run, notices] { find(run)->notices = notices; }, std::move(written));
}

void MemoryJournal::list(int count, Listed listed)
{
    m_waiting.push_back([this, count, listed = std::move(listed)] {
        std::vector<StoredRun> runs = m_runs;
        runs.resize(std::min(runs.size(), static_cast<std::size_t>(count)));
        listed(std::move(runs));
    });
}

void MemoryJournal::deliver()
{
    while (!m_waiting.empty()) {
        const std::function<void()> next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
    }
}

std::vector<StoredRun> MemoryJournal::stored() const
{
    return m_runs;
}

StoredRun* MemoryJournal::find(const RunId& run)
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const StoredRun& stored) {
        return stored.header.id == run;
    });
    return found == m_runs.end() ? nullptr : &*found;
}

void MemoryJournal::write(std::function<void()> act, Written written)
{
    m_waiting.push_back([this, act = std::move(act), written = std::move(written)] {
        if (refusal)
            return written(*refusal);
        act();
        written(std::monostate{});
    });
}

} // namespace pilothouse::tests
