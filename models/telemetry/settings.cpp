#include "models/telemetry/settings.h"

#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// A limit on a duration that the server reports.
struct DurationRule
{
    QString name;
    Milliseconds unit; ///< Of a bare number.
    Milliseconds limit;
    bool isZeroOff = false; ///< 0 turns it off, which is worse than any value.
    const char* consequence;
};

const std::vector<DurationRule>& durationRules()
{
    static const std::vector<DurationRule> rules{
        {QStringLiteral("wal_receiver_timeout"), Milliseconds{1}, Milliseconds{2'000}, true,
         QT_TRANSLATE_NOOP("TelemetryWords", "a standby calls a hung primary \"streaming\" until "
                                             "then, so its word comes late")},
        {QStringLiteral("wal_receiver_status_interval"), Milliseconds{1'000}, Milliseconds{1'000},
         true,
         QT_TRANSLATE_NOOP("TelemetryWords", "a healthy idle primary's last word can be old, so "
                                             "its age proves nothing")},
        {QStringLiteral("wal_retrieve_retry_interval"), Milliseconds{1}, Milliseconds{100}, false,
         QT_TRANSLATE_NOOP("TelemetryWords", "a promotion can wait that long")},
    };
    return rules;
}

bool isOn(const std::map<QString, QString>& settings, const QString& name)
{
    const auto found = settings.find(name);
    return found != settings.end() && found->second == QLatin1String("on");
}

void judgeDuration(const DurationRule& rule, const DatabaseState& database,
                   std::vector<SlowSetting>& slow)
{
    const auto found = database.settings.find(rule.name);
    if (found == database.settings.end())
        return;
    const std::optional<Milliseconds> value = settingDuration(found->second, rule.unit);
    const bool isOff = rule.isZeroOff && value == Milliseconds{0};
    if (!value || (*value <= rule.limit && !isOff))
        return;
    slow.push_back({rule.name, isOff ? TelemetryWords::tr("0 (off)") : found->second,
                    QStringLiteral("<= ") + text::duration(rule.limit),
                    TelemetryWords::tr(rule.consequence)});
}

void judgeRewind(const DatabaseState& database, std::vector<SlowSetting>& slow)
{
    const QString hints = QStringLiteral("wal_log_hints");
    const QString checksums = QStringLiteral("data_checksums");
    const bool isTold = database.settings.contains(hints) && database.settings.contains(checksums);
    if (!isTold || isOn(database.settings, hints) || isOn(database.settings, checksums))
        return;
    slow.push_back(
        {hints, QStringLiteral("off"), QStringLiteral("= on"),
         TelemetryWords::tr("pg_rewind cannot run: an old primary returns by a full rebuild "
                            "only")});
}

} // namespace

std::vector<SlowSetting> slowSettings(const DatabaseState& database)
{
    std::vector<SlowSetting> slow;
    for (const DurationRule& rule : durationRules())
        judgeDuration(rule, database, slow);
    judgeRewind(database, slow);
    return slow;
}

std::optional<Milliseconds> settingDuration(QStringView text, Milliseconds unit)
{
    struct Unit
    {
        QLatin1String name;
        Milliseconds length;
    };
    const Unit units[] = {{QLatin1String("ms"), Milliseconds{1}},
                          {QLatin1String("s"), Milliseconds{1'000}},
                          {QLatin1String("min"), Milliseconds{60'000}},
                          {QLatin1String("h"), Milliseconds{3'600'000}},
                          {QLatin1String("d"), Milliseconds{86'400'000}}};
    const auto* const end = std::find_if(
        text.begin(), text.end(), [](QChar letter) { return letter < u'0' || letter > u'9'; });
    const qsizetype digits = end - text.begin();
    bool isNumber = false;
    const qint64 count = text.first(digits).toLongLong(&isNumber);
    const QStringView name = text.sliced(digits).trimmed();
    if (!isNumber)
        return std::nullopt;
    if (name.isEmpty())
        return unit * count;
    for (const Unit& known : units)
        if (name == known.name)
            return known.length * count;
    return std::nullopt;
}

} // namespace pilothouse
