#include "models/review/run_result.h"

#include "models/journal/fields.h"

#include <QJsonDocument>

namespace pilothouse {

namespace {

constexpr int resultFormat = 1;

QJsonObject clockEntry(const RunClock& clock)
{
    QJsonObject object;
    putMoment(object, "faultAt", clock.faultAt);
    putNumber(object, "faultUncertaintyMicros", clock.faultUncertainty.count());
    putMoment(object, "detectedAt", clock.detectedAt);
    putMoment(object, "acknowledgedAt", clock.acknowledgedAt);
    putMoment(object, "decidedAt", clock.decidedAt);
    putMoment(object, "armedAt", clock.armedAt);
    putMoment(object, "firstEffectAt", clock.firstEffectAt);
    putMoment(object, "writableAt", clock.writableAt);
    putMoment(object, "namesMovedAt", clock.namesMovedAt);
    putMoment(object, "mostClientsMovedAt", clock.mostClientsMovedAt);
    putMoment(object, "clientsMovedAt", clock.clientsMovedAt);
    putMoment(object, "verifiedAt", clock.verifiedAt);
    return object;
}

void readClock(Fields& from, RunClock& clock)
{
    from.moment("faultAt", clock.faultAt);
    from.duration("faultUncertaintyMicros", clock.faultUncertainty);
    from.moment("detectedAt", clock.detectedAt);
    from.moment("acknowledgedAt", clock.acknowledgedAt);
    from.moment("decidedAt", clock.decidedAt);
    from.moment("armedAt", clock.armedAt);
    from.moment("firstEffectAt", clock.firstEffectAt);
    from.moment("writableAt", clock.writableAt);
    from.moment("namesMovedAt", clock.namesMovedAt);
    from.moment("mostClientsMovedAt", clock.mostClientsMovedAt);
    from.moment("clientsMovedAt", clock.clientsMovedAt);
    from.moment("verifiedAt", clock.verifiedAt);
}

void putMeasured(QJsonObject& object, const char* name, const std::optional<Measured>& measured)
{
    if (!measured)
        return;
    QJsonObject inner;
    putNumber(inner, "micros", measured->value.count());
    putNumber(inner, "limitMicros", measured->limit.count());
    object.insert(QLatin1String(name), inner);
}

void readMeasured(Fields& from, const char* name, std::optional<Measured>& measured)
{
    if (!from.has(name))
        return;
    from.inside(name, measured.emplace(), [](Fields& inner, Measured& into) {
        inner.duration("micros", into.value);
        inner.duration("limitMicros", into.limit);
    });
}

/// The monotonic ends are of the process that measured: only their distance says something.
QJsonObject gapEntry(const AcknowledgementGap& gap)
{
    QJsonObject object;
    putNumber(object, "fromMonotonicMicros", gap.from.time_since_epoch().count());
    putNumber(object, "toMonotonicMicros", gap.to.time_since_epoch().count());
    putMoment(object, "from", gap.fromUtc);
    putMoment(object, "to", gap.toUtc);
    putText(object, "before", gap.before);
    putText(object, "after", gap.after);
    return object;
}

void readGap(Fields& from, AcknowledgementGap& gap)
{
    Microseconds begin{0};
    Microseconds end{0};
    std::optional<UtcTime> beginUtc;
    std::optional<UtcTime> endUtc;
    from.duration("fromMonotonicMicros", begin);
    from.duration("toMonotonicMicros", end);
    from.moment("from", beginUtc);
    from.moment("to", endUtc);
    from.text("before", gap.before);
    from.text("after", gap.after);
    from.require(beginUtc.has_value(), "from");
    from.require(endUtc.has_value(), "to");
    gap.from = MonotonicTime(begin);
    gap.to = MonotonicTime(end);
    gap.fromUtc = beginUtc.value_or(UtcTime());
    gap.toUtc = endUtc.value_or(UtcTime());
}

QJsonObject auditEntry(const TokenAudit& audit)
{
    QJsonObject object;
    putText(object, "region", audit.region);
    putMoment(object, "at", audit.at);
    putNumber(object, "asked", audit.asked);
    putNumber(object, "found", audit.found);
    putNumbers(object, "lost", audit.lost);
    putMoment(object, "oldestLost", audit.oldestLost);
    putMoment(object, "newestLost", audit.newestLost);
    return object;
}

void readAudit(Fields& from, TokenAudit& audit)
{
    std::optional<UtcTime> at;
    from.text("region", audit.region);
    from.moment("at", at);
    from.require(at.has_value(), "at");
    from.number("asked", audit.asked);
    from.number("found", audit.found);
    from.require(audit.found <= audit.asked, "found");
    from.numbers("lost", audit.lost);
    from.moment("oldestLost", audit.oldestLost);
    from.moment("newestLost", audit.newestLost);
    audit.at = at.value_or(UtcTime());
}

QJsonObject accountEntry(const RulerAccount& account)
{
    QJsonObject object;
    if (account.gap)
        object.insert(QStringLiteral("gap"), gapEntry(*account.gap));
    if (account.audit)
        object.insert(QStringLiteral("audit"), auditEntry(*account.audit));
    putNumber(object, "unknown", account.unknown);
    return object;
}

void readRulerAccount(Fields& from, RulerAccount& account)
{
    if (from.has("gap"))
        from.inside("gap", account.gap.emplace(), readGap);
    if (from.has("audit"))
        from.inside("audit", account.audit.emplace(), readAudit);
    from.number("unknown", account.unknown);
}

} // namespace

QByteArray encodeResult(const RunResult& result)
{
    QJsonObject object;
    putNumber(object, "format", resultFormat);
    putCode(object, "end", result.end);
    object.insert(QStringLiteral("clock"), clockEntry(result.clock));
    putMeasured(object, "machineRto", result.machineRto);
    putMeasured(object, "databaseRto", result.databaseRto);
    putMeasured(object, "decisionTime", result.decisionTime);
    putMeasured(object, "felt", result.felt);
    putMeasured(object, "loss", result.lossSeconds);
    object.insert(QStringLiteral("database"), accountEntry(result.database));
    object.insert(QStringLiteral("publicPath"), accountEntry(result.publicPath));
    putTexts(object, "lostByMoving", result.lostByMoving);
    putTexts(object, "findings", result.findings);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<RunResult> decodeResult(const QByteArray& text)
{
    Result<Fields> entry = readEntry(text, resultFormat);
    if (!entry)
        return entry.error();
    Fields fields = std::move(entry).value();
    RunResult result;
    fields.code("end", result.end);
    fields.inside("clock", result.clock, readClock);
    readMeasured(fields, "machineRto", result.machineRto);
    readMeasured(fields, "databaseRto", result.databaseRto);
    readMeasured(fields, "decisionTime", result.decisionTime);
    readMeasured(fields, "felt", result.felt);
    readMeasured(fields, "loss", result.lossSeconds);
    fields.inside("database", result.database, readRulerAccount);
    fields.inside("publicPath", result.publicPath, readRulerAccount);
    fields.texts("lostByMoving", result.lostByMoving);
    fields.texts("findings", result.findings);
    if (const std::optional<Error> misfit = fields.misfit())
        return *misfit;
    return result;
}

} // namespace pilothouse
