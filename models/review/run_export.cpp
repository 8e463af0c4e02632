#include "models/review/run_export.h"

#include "models/consistency/report_entry.h"
#include "models/journal/entry.h"
#include "models/journal/fields.h"
#include "models/journal/journal.h"
#include "models/review/run_trace.h"

#include <QJsonDocument>

namespace pilothouse {

namespace {

constexpr int exportFormat = 1;

QJsonObject objectOf(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object();
}

QJsonObject evidenceEntry(const StepEvidence& evidence)
{
    QJsonObject object;
    putCode(object, "code", evidence.code);
    putText(object, "value", evidence.value);
    return object;
}

/// What has no value is left out: a step that did not act took no time.
QJsonObject stepEntry(const Step& step, const StepTrace& trace, int number)
{
    QJsonObject object;
    putNumber(object, "number", number);
    putText(object, "id", step.id.text());
    putText(object, "sentence", inWords(step.sentence));
    putFlag(object, "optional", !step.isRequired);
    putFlag(object, "pointOfNoReturn", step.isPointOfNoReturn);
    putCode(object, "state", trace.last.state);
    putFlag(object, "doubted", trace.last.isDoubted);
    putNumber(object, "attempts", trace.last.attempts);
    putText(object, "actor", trace.actor);
    putNumber(object, "plannedMicros", Microseconds(step.expectedDuration).count());
    putMoment(object, "beganAt", trace.beganAt);
    if (trace.beganAt && trace.endedAt && *trace.endedAt > *trace.beganAt) {
        putMoment(object, "endedAt", trace.endedAt);
        putNumber(object, "actualMicros", (*trace.endedAt - *trace.beganAt).count());
    }
    putList(object, "evidence", trace.evidence, evidenceEntry);
    return object;
}

QJsonArray stepEntries(const RunView& view)
{
    const std::vector<StepTrace> traces = traceSteps(view.header.plan, view.records);
    QJsonArray steps;
    for (std::size_t i = 0; i < traces.size(); ++i)
        steps.append(stepEntry(view.header.plan.steps[i], traces[i], static_cast<int>(i) + 1));
    return steps;
}

/// Names of fields of `object` that hold nothing.
QStringList absent(const QJsonObject& object, const QStringList& names, const QString& prefix)
{
    QStringList missing;
    for (const QString& name : names)
        if (!object.contains(name))
            missing << prefix + name;
    return missing;
}

QStringList missingOf(const QJsonObject& result)
{
    static const QStringList moments{QStringLiteral("faultAt"),
                                     QStringLiteral("detectedAt"),
                                     QStringLiteral("acknowledgedAt"),
                                     QStringLiteral("decidedAt"),
                                     QStringLiteral("armedAt"),
                                     QStringLiteral("firstEffectAt"),
                                     QStringLiteral("writableAt"),
                                     QStringLiteral("namesMovedAt"),
                                     QStringLiteral("mostClientsMovedAt"),
                                     QStringLiteral("clientsMovedAt"),
                                     QStringLiteral("verifiedAt")};
    static const QStringList sums{QStringLiteral("machineRto"), QStringLiteral("databaseRto"),
                                  QStringLiteral("decisionTime"), QStringLiteral("felt"),
                                  QStringLiteral("loss")};
    static const QStringList rulings{QStringLiteral("gap"), QStringLiteral("audit")};
    const auto inner = [&result](const QString& name, const QStringList& names) {
        return absent(result.value(name).toObject(), names, name + QLatin1Char('.'));
    };
    return inner(QStringLiteral("clock"), moments) + absent(result, sums, {}) +
           inner(QStringLiteral("database"), rulings) +
           inner(QStringLiteral("publicPath"), rulings);
}

void putDamage(QJsonObject& object, const Error& damage)
{
    QJsonObject words;
    putText(words, "what", damage.what);
    putText(words, "why", damage.why);
    object.insert(QStringLiteral("damage"), words);
}

} // namespace

QByteArray exportRun(const RunView& view)
{
    const QByteArray header = encodeHeader(view.header);
    QByteArray hash = lineHash({}, LineKind::Header, header);
    QJsonArray records;
    for (const Record& record : view.records) {
        const QByteArray line = encodeRecord(record);
        hash = lineHash(hash, LineKind::Record, line);
        records.append(objectOf(line));
    }
    QJsonObject object;
    putNumber(object, "format", exportFormat);
    object.insert(QStringLiteral("header"), objectOf(header));
    object.insert(QStringLiteral("records"), records);
    object.insert(QStringLiteral("steps"), stepEntries(view));
    putText(object, "planHash", QString::fromLatin1(planHash(view.header.plan)));
    putText(object, "journalHash", QString::fromLatin1(hash));
    if (view.trouble)
        putDamage(object, *view.trouble);
    QStringList missing;
    if (view.consistency)
        object.insert(QStringLiteral("consistency"), consistencyEntry(*view.consistency));
    else if (view.result && view.result->end == Phase::Switched)
        missing << QStringLiteral("consistency");
    if (!view.notices.empty())
        object.insert(QStringLiteral("notices"), noticeEntries(view.notices));
    if (const QStringList untold = untoldLines(view.notices); !untold.isEmpty())
        object.insert(QStringLiteral("untold"), QJsonArray::fromStringList(untold));
    if (view.result) {
        const QJsonObject result = objectOf(encodeResult(*view.result));
        object.insert(QStringLiteral("result"), result);
        missing << missingOf(result);
    } else {
        missing << QStringLiteral("result");
    }
    object.insert(QStringLiteral("missing"), QJsonArray::fromStringList(missing));
    return QJsonDocument(object).toJson();
}

} // namespace pilothouse
