#include "models/consistency/report_entry.h"
#include "models/journal/entry.h"
#include "models/journal/journal.h"
#include "models/journal/run_file.h"
#include "models/review/run_result.h"

#include <cstdlib>

using namespace pilothouse;

namespace {

/// What was read is written and read again: it must be the same.
template <class Value, class Encode, class Decode>
void expectSame(const Result<Value>& value, Encode encode, Decode decode)
{
    if (!value)
        return;
    const Result<Value> again = decode(encode(value.value()));
    if (!again || !(again.value() == value.value()))
        std::abort();
}

/// Records make a journal that reads back as it was, and one that ends anywhere is torn, no more.
void expectChain(const std::vector<Record>& records, std::size_t end)
{
    QByteArray text;
    QByteArray hash;
    for (const Record& record : records) {
        const JournalLine line = journalLine(hash, record);
        text += line.text;
        hash = line.hash;
    }
    const Result<JournalReading> whole = readJournal(text);
    if (!whole || whole.value().records != records || whole.value().isTorn)
        std::abort();
    const qsizetype left = static_cast<qsizetype>(end) % (text.size() + 1);
    const Result<JournalReading> torn = readJournal(text.left(left));
    if (!torn || torn.value().isTorn != (torn.value().soundBytes != left))
        std::abort();
}

QByteArray takeLine(QByteArrayList& lines)
{
    return lines.isEmpty() ? QByteArray() : lines.takeFirst();
}

} // namespace

/// A run's lines without their hashes, which nobody guesses: header, result, comparison, then
/// records, each of which may be anything.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QByteArrayList lines = text.split('\n');
    const Result<RunHeader> header = decodeHeader(takeLine(lines));
    expectSame(header, encodeHeader, decodeHeader);
    expectSame(decodeResult(takeLine(lines)), encodeResult, decodeResult);
    expectSame(decodeConsistency(takeLine(lines)), encodeConsistency, decodeConsistency);
    std::vector<Record> records;
    for (const QByteArray& line : lines) {
        const Result<Record> record = decodeRecord(line);
        expectSame(record, encodeRecord, decodeRecord);
        if (record)
            records.push_back(record.value());
    }
    expectChain(records, size);
    if (header)
        if (const Result<Run> run = replay(header.value().plan, records);
            !run && run.error().what.isEmpty())
            std::abort();
    if (const auto read = readJournal(text); !read && read.error().what.isEmpty())
        std::abort();
    return 0;
}
