#include "models/session/record_writer.h"

#include "models/core/assert.h"

#include <utility>

namespace pilothouse {

RecordWriter::RecordWriter(RunJournal& journal, const Clock& clock, Written written,
                           TroubleChanged troubleChanged)
    : m_journal(journal)
    , m_clock(clock)
    , m_written(std::move(written))
    , m_troubleChanged(std::move(troubleChanged))
{
}

void RecordWriter::begin(const RunId& run)
{
    PH_ASSERT(isIdle());
    m_run = run;
    m_trouble.reset();
}

void RecordWriter::add(const std::vector<Record>& records)
{
    m_waiting.insert(m_waiting.end(), records.begin(), records.end());
    flush();
}

void RecordWriter::flush()
{
    if (m_isWriting || m_waiting.empty() || m_clock.monotonic() < m_notBefore)
        return;
    m_isWriting = true;
    std::vector<Record> records = std::exchange(m_waiting, {});
    m_journal.append(m_run, records, [this, records](const Done& done) mutable {
        onAnswer(std::move(records), done);
    });
}

void RecordWriter::onAnswer(std::vector<Record> records, const Done& done)
{
    m_isWriting = false;
    if (!done) {
        m_waiting.insert(m_waiting.begin(), records.begin(), records.end());
        m_notBefore = m_clock.monotonic() + againAfter;
        m_trouble = done.error();
        return m_troubleChanged();
    }
    if (std::exchange(m_trouble, std::nullopt))
        m_troubleChanged();
    m_written(records.back().sequence);
    flush();
}

} // namespace pilothouse
