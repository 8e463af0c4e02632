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

} // namespace

/// A journal's lines: a header, a result, then records, each of which may be anything.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QByteArrayList lines = text.split('\n');
    const Result<RunHeader> header = decodeHeader(lines.takeFirst());
    expectSame(header, encodeHeader, decodeHeader);
    if (!lines.isEmpty())
        expectSame(decodeResult(lines.takeFirst()), encodeResult, decodeResult);
    std::vector<Record> records;
    for (const QByteArray& line : lines) {
        const Result<Record> record = decodeRecord(line);
        expectSame(record, encodeRecord, decodeRecord);
        if (record)
            records.push_back(record.value());
    }
    if (header)
        if (const Result<Run> run = replay(header.value().plan, records);
            !run && run.error().what.isEmpty())
            std::abort();
    if (const auto read = readJournal(text); !read && read.error().what.isEmpty())
        std::abort();
    return 0;
}
