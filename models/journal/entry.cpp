#include "models/journal/entry.h"

#include "models/journal/fields.h"
#include "models/journal/words.h"

#include <QJsonDocument>

namespace pilothouse {

namespace {

using W = JournalWords;

constexpr int stepCountMax = 100'000;

Error unreadable(const QString& why)
{
    return {ErrorCode::Malformed, W::tr("A journal entry cannot be read."), why,
            W::tr("Keep the file; open the run from the copy of another desk, if there is one.")};
}

QJsonObject written(const StepEvidence& evidence)
{
    QJsonObject object;
    putCode(object, "code", evidence.code);
    putText(object, "value", evidence.value);
    return object;
}

QJsonObject written(const GuardFact& fact)
{
    QJsonObject object;
    putCode(object, "need", fact.need);
    putCode(object, "truth", fact.truth);
    putText(object, "value", fact.value);
    putText(object, "limit", fact.limit);
    putText(object, "source", fact.source);
    putNumber(object, "ageMicros", fact.age.count());
    putCode(object, "clearer", fact.clearer);
    return object;
}

QJsonObject written(const StepRun& step)
{
    QJsonObject object;
    putCode(object, "state", step.state);
    putNumber(object, "attempts", step.attempts);
    putFlag(object, "doubted", step.isDoubted);
    putNumber(object, "epoch", static_cast<std::int64_t>(step.epoch));
    putNumber(object, "decidedBy", static_cast<std::int64_t>(step.decidedBy));
    return object;
}

QJsonObject written(const Occasion& occasion)
{
    QJsonObject object;
    putText(object, "actor", occasion.actor);
    putText(object, "role", occasion.role);
    putText(object, "leaseHolder", occasion.leaseHolder);
    putText(object, "reason", occasion.reason);
    putNumber(object, "monotonicMicros", occasion.monotonic.time_since_epoch().count());
    putNumber(object, "wallMicros", occasion.wall.time_since_epoch().count());
    return object;
}

template <class Value>
QJsonArray listed(const std::vector<Value>& values)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(written(value));
    return array;
}

void read(Fields& from, StepEvidence& evidence)
{
    from.code("code", evidence.code);
    from.text("value", evidence.value);
}

void read(Fields& from, GuardFact& fact)
{
    std::int64_t age = 0;
    from.code("need", fact.need);
    from.code("truth", fact.truth);
    from.text("value", fact.value);
    from.text("limit", fact.limit);
    from.text("source", fact.source);
    from.number("ageMicros", age);
    from.code("clearer", fact.clearer);
    fact.age = Microseconds(age);
}

void read(Fields& from, StepRun& step)
{
    from.code("state", step.state);
    from.number("attempts", step.attempts);
    from.flag("doubted", step.isDoubted);
    from.number("epoch", step.epoch);
    from.number("decidedBy", step.decidedBy);
}

void read(Fields& from, Occasion& occasion)
{
    std::int64_t monotonic = 0;
    std::int64_t wall = 0;
    from.text("actor", occasion.actor);
    from.text("role", occasion.role);
    from.text("leaseHolder", occasion.leaseHolder);
    from.text("reason", occasion.reason);
    from.number("monotonicMicros", monotonic);
    from.number("wallMicros", wall);
    occasion.monotonic = MonotonicTime(Microseconds(monotonic));
    occasion.wall = UtcTime(Microseconds(wall));
}

template <class Value>
void readList(Fields& from, const char* name, std::vector<Value>& values)
{
    for (Fields& item : from.list(name)) {
        Value value;
        read(item, value);
        from.adopt(item);
        values.push_back(std::move(value));
    }
}

template <class Value>
void readObject(Fields& from, const char* name, Value& value)
{
    Fields inner = from.object(name);
    read(inner, value);
    from.adopt(inner);
}

void readHead(Fields& from, Record& record)
{
    QString run;
    QString hash;
    from.number("sequence", record.sequence);
    from.code("kind", record.kind);
    from.text("row", record.row);
    from.code("mode", record.mode);
    from.number("epoch", record.epoch);
    from.text("run", run);
    from.text("planHash", hash);
    record.run = RunId(run);
    record.planHash = hash.toLatin1();
}

void readState(Fields& from, Record& record)
{
    record.step = -1;
    from.code("phase", record.phase);
    from.flag("goingBack", record.isGoingBack);
    from.flag("holdWanted", record.isHoldWanted);
    from.flag("abortWanted", record.isAbortWanted);
    from.number("group", record.group);
    std::int64_t step = 0;
    if (from.has("step")) {
        from.number("step", step);
        from.require(step >= 0 && step < stepCountMax, "step");
        record.step = static_cast<int>(step);
    }
}

} // namespace

QByteArray encodeRecord(const Record& record)
{
    QJsonObject object;
    putNumber(object, "format", journalFormat);
    putNumber(object, "sequence", static_cast<std::int64_t>(record.sequence));
    putCode(object, "kind", record.kind);
    putText(object, "row", record.row);
    object.insert(QStringLiteral("occasion"), written(record.occasion));
    putCode(object, "mode", record.mode);
    putNumber(object, "epoch", static_cast<std::int64_t>(record.epoch));
    putText(object, "run", record.run.text());
    putText(object, "planHash", QString::fromLatin1(record.planHash));
    putCode(object, "phase", record.phase);
    putFlag(object, "goingBack", record.isGoingBack);
    putFlag(object, "holdWanted", record.isHoldWanted);
    putFlag(object, "abortWanted", record.isAbortWanted);
    putNumber(object, "group", record.group);
    if (record.step >= 0)
        object.insert(QStringLiteral("step"), record.step);
    if (record.kind == RecordKind::StepEntered)
        object.insert(QStringLiteral("stepRun"), written(record.stepRun));
    if (!record.evidence.empty())
        object.insert(QStringLiteral("evidence"), listed(record.evidence));
    if (!record.facts.empty())
        object.insert(QStringLiteral("facts"), listed(record.facts));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Record> decodeRecord(const QByteArray& line)
{
    if (line.size() > entryBytesMax)
        return unreadable(W::tr("It is longer than %1 bytes.").arg(entryBytesMax));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return unreadable(error.errorString());
    Fields fields(document.object());
    int format = 0;
    fields.number("format", format);
    if (format != journalFormat)
        return unreadable(
            W::tr("Its format is %1; this release reads %2.").arg(format).arg(journalFormat));
    Record record;
    readHead(fields, record);
    readState(fields, record);
    readObject(fields, "occasion", record.occasion);
    if (fields.has("stepRun"))
        readObject(fields, "stepRun", record.stepRun);
    readList(fields, "evidence", record.evidence);
    readList(fields, "facts", record.facts);
    if (!fields.wrong().isEmpty())
        return unreadable(W::tr("Its field \"%1\" has no value that fits.").arg(fields.wrong()));
    return record;
}

} // namespace pilothouse
