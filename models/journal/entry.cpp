#include "models/journal/entry.h"

#include "models/journal/fields.h"

#include <QJsonDocument>

#include <algorithm>

namespace pilothouse {

namespace {

constexpr int stepCountMax = 100'000;

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

void read(Fields& from, StepEvidence& evidence)
{
    from.code("code", evidence.code);
    from.text("value", evidence.value);
}

void read(Fields& from, GuardFact& fact)
{
    from.code("need", fact.need);
    from.code("truth", fact.truth);
    from.text("value", fact.value);
    from.text("limit", fact.limit);
    from.text("source", fact.source);
    from.duration("ageMicros", fact.age);
    from.code("clearer", fact.clearer);
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

/// What an earlier release would take for damage needs a newer format.
int formatOf(const Record& record)
{
    const bool isOld = std::all_of(
        record.evidence.begin(), record.evidence.end(),
        [](const StepEvidence& evidence) { return evidence.code < EvidenceCode::RankedAt; });
    return isOld ? oldestFormat : journalFormat;
}

QByteArray encodeRecord(const Record& record)
{
    QJsonObject object;
    putNumber(object, "format", formatOf(record));
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
    const auto write = [](const auto& value) { return written(value); };
    putList(object, "evidence", record.evidence, write);
    putList(object, "facts", record.facts, write);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Record> decodeRecord(const QByteArray& line)
{
    Result<Fields> entry = readEntry(line, journalFormat);
    if (!entry)
        return entry.error();
    Fields fields = std::move(entry).value();
    const auto reading = [](Fields& from, auto& value) { read(from, value); };
    Record record;
    readHead(fields, record);
    readState(fields, record);
    fields.inside("occasion", record.occasion, reading);
    fields.require(fields.has("stepRun") == (record.kind == RecordKind::StepEntered), "stepRun");
    if (fields.has("stepRun"))
        fields.inside("stepRun", record.stepRun, reading);
    fields.each("evidence", record.evidence, reading);
    fields.each("facts", record.facts, reading);
    if (const std::optional<Error> misfit = fields.misfit())
        return *misfit;
    return record;
}

} // namespace pilothouse
