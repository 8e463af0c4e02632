#include "models/journal/run_file.h"

#include "models/journal/entry.h"
#include "models/journal/plan_entry.h"
#include "models/journal/words.h"

#include <QJsonDocument>

namespace pilothouse {

namespace {

/// A header has not changed since the first release.
constexpr int headerFormat = 1;

QJsonObject checkEntry(const DecisionCheck& check)
{
    QJsonObject object;
    putText(object, "key", check.key);
    putText(object, "state", check.state);
    putText(object, "value", check.value);
    putText(object, "limit", check.limit);
    putText(object, "source", check.source);
    putNumber(object, "ageMicros", check.age.count());
    putText(object, "overriddenBecause", check.overriddenBecause);
    putFlag(object, "glassBroken", check.isGlassBroken);
    return object;
}

void readCheck(Fields& from, DecisionCheck& check)
{
    from.text("key", check.key);
    from.text("state", check.state);
    from.text("value", check.value);
    from.text("limit", check.limit);
    from.text("source", check.source);
    from.duration("ageMicros", check.age);
    from.text("overriddenBecause", check.overriddenBecause);
    from.flag("glassBroken", check.isGlassBroken);
}

void putMoments(QJsonObject& object, const Decision& decision)
{
    putMoment(object, "faultAt", decision.faultAt);
    putNumber(object, "faultUncertaintyMicros", decision.faultUncertainty.count());
    putMoment(object, "detectedAt", decision.detectedAt);
    putMoment(object, "acknowledgedAt", decision.acknowledgedAt);
    putMoment(object, "openedAt", decision.openedAt);
    putMoment(object, "armedAt", decision.armedAt);
}

void readMoments(Fields& from, Decision& decision)
{
    std::optional<UtcTime> armedAt;
    from.moment("faultAt", decision.faultAt);
    from.duration("faultUncertaintyMicros", decision.faultUncertainty);
    from.moment("detectedAt", decision.detectedAt);
    from.moment("acknowledgedAt", decision.acknowledgedAt);
    from.moment("openedAt", decision.openedAt);
    from.moment("armedAt", armedAt);
    from.require(armedAt.has_value(), "armedAt");
    decision.armedAt = armedAt.value_or(UtcTime());
}

QJsonObject decisionEntry(const Decision& decision)
{
    QJsonObject object;
    putText(object, "operator", decision.operatorName);
    putText(object, "desk", decision.desk);
    putText(object, "incident", decision.incident);
    putText(object, "category", decision.category);
    putText(object, "reason", decision.reason);
    putText(object, "typed", decision.typed);
    putText(object, "approval", decision.approval);
    putList(object, "checks", decision.checks, checkEntry);
    putReal(object, "lossSecondsMost", decision.lossSecondsMost);
    putReal(object, "lossBytesMost", decision.lossBytesMost);
    putMoments(object, decision);
    return object;
}

void readDecision(Fields& from, Decision& decision)
{
    from.text("operator", decision.operatorName);
    from.text("desk", decision.desk);
    from.text("incident", decision.incident);
    from.text("category", decision.category);
    from.text("reason", decision.reason);
    from.text("typed", decision.typed);
    from.text("approval", decision.approval);
    from.each("checks", decision.checks, readCheck);
    from.real("lossSecondsMost", decision.lossSecondsMost);
    from.real("lossBytesMost", decision.lossBytesMost);
    readMoments(from, decision);
}

/// Why the plan is not one that was approved, or an empty text.
QString unfit(const Plan& plan, const QString& approvedHash)
{
    const QString broken = brokenPlanRule(plan);
    if (!broken.isEmpty())
        return JournalWords::tr("Its plan breaks the rule \"%1\".").arg(broken);
    if (QString::fromLatin1(planHash(plan)) != approvedHash)
        return JournalWords::tr("Its plan is not the one whose hash was approved.");
    return {};
}

} // namespace

QByteArray encodeHeader(const RunHeader& header)
{
    QJsonObject object;
    putNumber(object, "format", headerFormat);
    putText(object, "run", header.id.text());
    putText(object, "fleet", header.fleetName);
    putText(object, "software", header.softwareVersion);
    putCode(object, "mode", header.mode);
    putText(object, "planHash", QString::fromLatin1(planHash(header.plan)));
    object.insert(QStringLiteral("plan"), planEntry(header.plan));
    object.insert(QStringLiteral("decision"), decisionEntry(header.decision));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<RunHeader> decodeHeader(const QByteArray& line)
{
    Result<Fields> entry = readEntry(line, headerFormat);
    if (!entry)
        return entry.error();
    Fields fields = std::move(entry).value();
    RunHeader header;
    QString approvedHash;
    fields.id("run", header.id);
    fields.require(!header.id.isEmpty(), "run");
    fields.text("fleet", header.fleetName);
    fields.text("software", header.softwareVersion);
    fields.code("mode", header.mode);
    fields.text("planHash", approvedHash);
    fields.inside("plan", header.plan, readPlan);
    fields.inside("decision", header.decision, readDecision);
    if (const std::optional<Error> misfit = fields.misfit())
        return *misfit;
    if (const QString why = unfit(header.plan, approvedHash); !why.isEmpty())
        return unreadableEntry(why);
    return header;
}

} // namespace pilothouse
