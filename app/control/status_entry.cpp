#include "app/control/status_entry.h"

#include "models/journal/fields.h"

#include <array>

namespace pilothouse {

namespace {

template <std::size_t Count, class Code>
QString wordAt(const std::array<const char*, Count>& words, Code code)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(code)));
}

QString wordOf(Verdict verdict)
{
    return wordAt(std::array{"up", "degraded", "suspected", "down", "unknown"}, verdict);
}

QString wordOf(Severity severity)
{
    return wordAt(std::array{"normal", "advisory", "medium", "high", "critical"}, severity);
}

QString wordOf(Quality quality)
{
    return wordAt(std::array{"live", "ageing", "stale", "disagree", "error", "unknown"}, quality);
}

QString wordOf(AlarmState state)
{
    return wordAt(std::array{"unacknowledged", "acknowledged", "returned", "shelved"}, state);
}

QString wordOf(StepLook look)
{
    return wordAt(std::array{"waiting", "running", "your-turn", "done", "already-done",
                             "not-needed", "failed", "in-doubt", "rolled-back", "roll-back-failed"},
                  look);
}

void putMicros(QJsonObject& object, const char* name, const std::optional<Microseconds>& time)
{
    if (time)
        object.insert(QLatin1String(name), qint64{time->count()});
}

QJsonObject regionEntry(const RegionAssessment& region)
{
    QJsonObject object;
    putText(object, "id", region.id.text());
    putText(object, "name", region.name);
    putText(object, "code", region.shortCode);
    putText(object, "role", region.roleText);
    putText(object, "verdict", wordOf(region.verdict));
    putMoment(object, "since", region.verdictSince);
    putText(object, "severity", wordOf(region.severity));
    putText(object, "quality", wordOf(region.quality));
    putText(object, "headline", region.headline);
    putText(object, "lag", region.lag.text);
    putMicros(object, "ageMicros", region.age);
    return object;
}

QJsonObject alarmEntry(const Alarm& alarm)
{
    QJsonObject object;
    putText(object, "key", alarm.condition.key);
    putText(object, "severity", wordOf(alarm.condition.severity));
    putText(object, "state", wordOf(alarm.state));
    putText(object, "place", alarm.condition.place);
    putText(object, "what", alarm.condition.what);
    putText(object, "value", alarm.condition.valueText);
    putText(object, "limit", alarm.condition.limitText);
    putText(object, "meaning", alarm.condition.meaning);
    putText(object, "owner", alarm.owner);
    putMoment(object, "since", alarm.since);
    return object;
}

QJsonObject stepEntry(const StepLine& step)
{
    QJsonObject object;
    putNumber(object, "number", step.number);
    putText(object, "id", step.id.text());
    putText(object, "sentence", step.sentence);
    putText(object, "look", wordOf(step.look));
    putText(object, "word", step.word);
    putText(object, "planned", step.planned);
    putText(object, "actual", step.actual);
    putText(object, "why", step.why);
    putFlag(object, "pointOfNoReturn", step.isPointOfNoReturn);
    return object;
}

QJsonObject whyNotEntry(const WhyNot& why)
{
    QJsonObject object;
    putText(object, "what", why.what);
    putText(object, "value", why.value);
    putText(object, "limit", why.limit);
    putText(object, "source", why.source);
    putText(object, "age", why.age);
    putText(object, "whoClears", why.whoClears);
    return object;
}

QJsonObject choiceEntry(const RunChoice& choice)
{
    QJsonObject object;
    putFlag(object, "offered", choice.isOffered);
    putText(object, "effect", choice.effect);
    putText(object, "whyNot", choice.whyNot);
    return object;
}

QJsonObject timesEntry(const RtoBar& bar)
{
    QJsonObject object;
    putFlag(object, "running", bar.isRunning);
    putMicros(object, "elapsedMicros", bar.elapsed);
    putMicros(object, "targetMicros", bar.target);
    putMicros(object, "forecastMicros", bar.forecast);
    putMicros(object, "decisionMicros", bar.decision);
    putMicros(object, "feltMicros", bar.felt);
    return object;
}

} // namespace

QJsonObject fleetEntry(const FleetAssessment& fleet)
{
    QJsonObject object;
    putMoment(object, "at", fleet.at);
    putText(object, "summary", fleet.summary);
    putMicros(object, "feedAgeMicros", fleet.feedAge);
    putText(object, "feedQuality", wordOf(fleet.feedQuality));
    putFlag(object, "deskCutOff", fleet.isDeskCutOff);
    if (fleet.primary)
        putText(object, "primary", fleet.primary->text());
    if (fleet.lastPrimary)
        putText(object, "lastPrimary", fleet.lastPrimary->text());
    putList(object, "regions", fleet.regions, regionEntry);
    return object;
}

QJsonArray alarmEntries(const std::vector<Alarm>& alarms)
{
    QJsonArray entries;
    for (const Alarm& alarm : alarms)
        entries.append(alarmEntry(alarm));
    return entries;
}

QJsonObject runEntry(const RunAssessment& run)
{
    QJsonObject object;
    putText(object, "id", run.id.text());
    putText(object, "title", run.title);
    putCode(object, "mode", run.mode);
    putCode(object, "phase", run.phase);
    putFlag(object, "ended", isTerminal(run.phase));
    putText(object, "word", run.phaseWord);
    putText(object, "headline", run.headline);
    putFlag(object, "writesDown", run.isWritesDown);
    putText(object, "position", run.position);
    putText(object, "stamp", run.stamp);
    object.insert(QStringLiteral("times"), timesEntry(run.rto));
    putList(object, "steps", run.steps, stepEntry);
    putList(object, "whyNot", run.whyNot, whyNotEntry);
    object.insert(QStringLiteral("hold"), choiceEntry(run.hold));
    object.insert(QStringLiteral("resume"), choiceEntry(run.resume));
    object.insert(QStringLiteral("takeBack"), choiceEntry(run.abort));
    object.insert(QStringLiteral("byHand"), choiceEntry(run.byHand));
    return object;
}

} // namespace pilothouse
