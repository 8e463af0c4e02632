#include "models/telemetry/conditions/drafts.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <QSet>

#include <algorithm>

namespace pilothouse {

namespace {

/// One source that does not tell what it should.
struct SilentSource
{
    QString name;
    QString says;                      ///< "12 s old", "never heard", "no answer".
    std::optional<Milliseconds> limit; ///< Of its age, where that is what is wrong.
};

template <class T>
std::optional<SilentSource> silence(const QString& name, const Reading<T>& reading,
                                    MonotonicTime now)
{
    const Quality quality = reading.qualityAt(now);
    if (isProof(quality))
        return std::nullopt;
    if (quality == Quality::Error)
        return SilentSource{name, shortCause(*reading.error), std::nullopt};
    if (!reading.value)
        return SilentSource{name, TelemetryWords::tr("never heard"), std::nullopt};
    return SilentSource{name, text::duration(*reading.ageAt(now)), staleAfter(reading.interval)};
}

/// Only what the fleet file asks to watch can be missed.
std::vector<SilentSource> silencesOf(const Region& region, const RegionReadings& readings,
                                     const ConditionDrafts& drafts)
{
    const MonotonicTime now = drafts.input.now;
    std::vector<std::optional<SilentSource>> all;
    if (region.database.at.port != 0)
        all.push_back(silence(TelemetryWords::tr("database"), readings.database, now));
    all.push_back(silence(TelemetryWords::tr("health"), readings.health, now));
    if (!drafts.input.fleet.criticalHealth.path.isEmpty())
        all.push_back(silence(TelemetryWords::tr("critical health"), readings.criticalHealth, now));
    if (region.hostControl.port != 0 || readings.host.value)
        all.push_back(silence(TelemetryWords::tr("host control"), readings.host, now));
    std::vector<SilentSource> silent;
    for (const std::optional<SilentSource>& source : all)
        if (source)
            silent.push_back(*source);
    return silent;
}

QSet<QString> draftedKeys(const ConditionDrafts& drafts)
{
    QSet<QString> keys;
    for (const ConditionDraft& draft : drafts.drafts)
        keys.insert(draft.condition.key);
    return keys;
}

/// Whether the region's own condition says already that it is not well.
bool isExplained(const RegionId& region, const QSet<QString>& drafted)
{
    const QStringList failures = conditionkey::failuresOf(region);
    return std::any_of(failures.begin(), failures.end(),
                       [&](const QString& key) { return drafted.contains(key); });
}

AlarmCondition silent(const Region& region, const std::vector<SilentSource>& sources,
                      bool isPrimary)
{
    AlarmCondition condition;
    condition.key = conditionkey::of("source", region.id);
    condition.severity = isPrimary ? Severity::High : Severity::Medium;
    condition.region = region.id;
    condition.place = region.name;
    condition.what = TelemetryWords::tr("source silent");
    const SilentSource& first = sources.front();
    condition.valueText = TelemetryWords::tr("%1: %2").arg(first.name, first.says);
    if (first.limit)
        condition.limitText = QStringLiteral("> ") + text::duration(*first.limit);
    condition.isSourceStale = true;
    QStringList names;
    for (const SilentSource& source : sources)
        names += source.name;
    condition.meaning =
        TelemetryWords::tr("Not known now: %1. Silence is no proof that anything is down.")
            .arg(names.join(QStringLiteral(", ")));
    condition.whatToDo = {TelemetryWords::tr("See Settings, sources (Ctrl 9), for its last error."),
                          TelemetryWords::tr("Ask another desk whether it hears this region.")};
    return condition;
}

} // namespace

void addSourceConditions(ConditionDrafts& drafts)
{
    if (drafts.isFeedLost)
        return;
    const QSet<QString> drafted = draftedKeys(drafts);
    for (const Region& region : drafts.input.fleet.regions) {
        const RegionReadings* readings = drafts.places.readingsOf(region.id);
        const std::vector<SilentSource> sources =
            silencesOf(region, readings == nullptr ? RegionReadings{} : *readings, drafts);
        if (!sources.empty() && !isExplained(region.id, drafted))
            drafts.drafts.push_back({silent(region, sources, drafts.isPrimary(region.id)), {}});
    }
}

} // namespace pilothouse
