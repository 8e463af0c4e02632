#include "models/journal/journal.h"

#include "models/journal/entry.h"
#include "models/journal/words.h"

#include <QCryptographicHash>

namespace pilothouse {

namespace {

constexpr qsizetype hashCharacters = 64;

Error changed(int line, const QString& why)
{
    return {ErrorCode::Malformed,
            JournalWords::tr("Line %1 of the journal is not as it was written.").arg(line), why,
            JournalWords::tr("Keep the file as evidence; the run cannot be resumed from it.")};
}

Error misplaced(const Record& record, const QString& why)
{
    return {ErrorCode::Malformed,
            JournalWords::tr("Record %1 of the journal does not fit.").arg(record.sequence), why,
            JournalWords::tr("Keep the file as evidence; the run cannot be resumed from it.")};
}

/// Why the record cannot follow the run, or an empty text.
QString unfit(const Plan& plan, const Run& run, const Record& record)
{
    if (record.sequence != run.sequence + 1)
        return JournalWords::tr("It should be number %1.").arg(run.sequence + 1);
    if ((record.kind == RecordKind::Opened) != (run.sequence == 0))
        return JournalWords::tr("A run is opened once, by its first record.");
    if (record.kind == RecordKind::Opened && record.planHash != planHash(plan))
        return JournalWords::tr("It belongs to another plan.");
    const bool hasStep = record.step >= 0 && record.step < static_cast<int>(plan.steps.size());
    if (record.kind == RecordKind::StepEntered && !hasStep)
        return JournalWords::tr("The plan has no such step.");
    if (record.epoch < run.epoch)
        return JournalWords::tr("Its epoch is lower than the one before.");
    if (isTerminal(run.phase))
        return JournalWords::tr("The run had ended.");
    return {};
}

} // namespace

QByteArray chainHash(const QByteArray& previous, const QByteArray& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(body);
    return hash.result().toHex();
}

QByteArray lineWord(LineKind kind)
{
    switch (kind) {
    case LineKind::Header:
        return QByteArrayLiteral("header");
    case LineKind::Record:
        return QByteArrayLiteral("record");
    case LineKind::Result:
        return QByteArrayLiteral("result");
    case LineKind::Comparison:
        return QByteArrayLiteral("comparison");
    case LineKind::Notices:
        return QByteArrayLiteral("notices");
    }
    return {};
}

QByteArray lineHash(const QByteArray& previous, LineKind kind, const QByteArray& body)
{
    return lineHash(previous, lineWord(kind), body);
}

QByteArray lineHash(const QByteArray& previous, const QByteArray& kind, const QByteArray& body)
{
    return chainHash(previous, kind + ' ' + body);
}

JournalLine journalLine(const QByteArray& previousHash, const Record& record)
{
    const QByteArray body = encodeRecord(record);
    const QByteArray hash = chainHash(previousHash, body);
    return {hash + ' ' + body + '\n', hash};
}

Result<JournalReading> readJournal(const QByteArray& text)
{
    JournalReading reading;
    for (int line = 1; reading.soundBytes < text.size(); ++line) {
        const qsizetype end = text.indexOf('\n', reading.soundBytes);
        if (end < 0) {
            reading.isTorn = true;
            return reading;
        }
        const QByteArray hash = text.mid(reading.soundBytes, hashCharacters);
        const qsizetype bodyAt = reading.soundBytes + hashCharacters + 1;
        const QByteArray body = text.mid(bodyAt, end - bodyAt);
        const bool isLine = bodyAt <= end && text.at(bodyAt - 1) == ' ';
        if (!isLine || chainHash(reading.lastHash, body) != hash)
            return changed(line,
                           JournalWords::tr("Its hash does not follow from the line before."));
        Result<Record> record = decodeRecord(body);
        if (!record)
            return changed(line, record.error().why);
        reading.records.push_back(std::move(record).value());
        reading.lastHash = hash;
        reading.soundBytes = end + 1;
    }
    return reading;
}

Result<Run> replay(const Plan& plan, const std::vector<Record>& records)
{
    Run run;
    for (const Record& record : records) {
        const QString why = unfit(plan, run, record);
        if (!why.isEmpty())
            return misplaced(record, why);
        run = apply(plan, std::move(run), record);
    }
    return run;
}

} // namespace pilothouse
