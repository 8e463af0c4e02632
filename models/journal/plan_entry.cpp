#include "models/journal/plan_entry.h"

namespace pilothouse {

namespace {

QJsonObject effectEntry(const Effect& effect)
{
    QJsonObject object;
    putCode(object, "kind", effect.kind);
    putCode(object, "place", effect.place);
    putText(object, "region", effect.region.text());
    putText(object, "object", effect.object);
    return object;
}

void readEffect(Fields& from, Effect& effect)
{
    from.code("kind", effect.kind);
    from.code("place", effect.place);
    from.id("region", effect.region);
    from.text("object", effect.object);
}

QJsonObject rangeEntry(const ExpectedRange& range)
{
    return {{QStringLiteral("min"), range.min}, {QStringLiteral("max"), range.max}};
}

void readRange(Fields& from, ExpectedRange& range)
{
    std::optional<double> min;
    std::optional<double> max;
    from.real("min", min);
    from.real("max", max);
    from.require(min.has_value(), "min");
    from.require(max.has_value(), "max");
    range = {min.value_or(0.0), max.value_or(0.0)};
}

/// Who does the step, when, and how it is proved.
void putRules(QJsonObject& object, const Step& step)
{
    putCodes(object, "allowed", step.allowed);
    putCodes(object, "evidence", step.evidence);
    if (step.expected)
        object.insert(QStringLiteral("expected"), rangeEntry(*step.expected));
    putFlag(object, "pointOfNoReturn", step.isPointOfNoReturn);
    putFlag(object, "optional", !step.isRequired);
    putFlag(object, "skipsNewPrimary", step.skipsNewPrimary);
    putNumber(object, "timeoutMs", step.timeout.count());
    putNumber(object, "attemptsMax", step.attemptsMax);
    putNumber(object, "expectedMs", step.expectedDuration.count());
    putCode(object, "tier", step.tier);
}

void readRules(Fields& from, Step& step)
{
    bool isOptional = false;
    from.codes("allowed", step.allowed);
    from.codes("evidence", step.evidence);
    if (from.has("expected"))
        from.inside("expected", step.expected.emplace(), readRange);
    from.flag("pointOfNoReturn", step.isPointOfNoReturn);
    from.flag("optional", isOptional);
    from.flag("skipsNewPrimary", step.skipsNewPrimary);
    from.duration("timeoutMs", step.timeout);
    from.number("attemptsMax", step.attemptsMax);
    from.duration("expectedMs", step.expectedDuration);
    from.code("tier", step.tier);
    step.isRequired = !isOptional;
}

QJsonObject stepEntry(const Step& step)
{
    QJsonObject object;
    putText(object, "id", step.id.text());
    putNumber(object, "group", step.group);
    putNumbers(object, "after", step.after);
    putText(object, "sentence", step.sentence.words);
    putTexts(object, "names", step.sentence.names);
    putCode(object, "kind", step.kind);
    object.insert(QStringLiteral("effect"), effectEntry(step.effect));
    if (step.undo)
        object.insert(QStringLiteral("undo"), effectEntry(*step.undo));
    putCode(object, "landing", step.landing);
    putFlag(object, "already", step.hasAlready);
    putRules(object, step);
    return object;
}

void readStep(Fields& from, Step& step)
{
    from.id("id", step.id);
    from.number("group", step.group);
    from.numbers("after", step.after);
    from.text("sentence", step.sentence.words);
    from.texts("names", step.sentence.names);
    from.code("kind", step.kind);
    from.inside("effect", step.effect, readEffect);
    if (from.has("undo"))
        from.inside("undo", step.undo.emplace(), readEffect);
    from.code("landing", step.landing);
    from.flag("already", step.hasAlready);
    readRules(from, step);
}

} // namespace

QJsonObject planEntry(const Plan& plan)
{
    QJsonObject object;
    putCode(object, "operation", plan.operation);
    putText(object, "oldPrimary", plan.oldPrimary.text());
    putText(object, "target", plan.target.text());
    putList(object, "steps", plan.steps, stepEntry);
    return object;
}

void readPlan(Fields& from, Plan& plan)
{
    from.code("operation", plan.operation);
    from.id("oldPrimary", plan.oldPrimary);
    from.id("target", plan.target);
    from.each("steps", plan.steps, readStep);
}

} // namespace pilothouse
