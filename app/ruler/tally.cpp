#include "app/ruler/tally.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <optional>

namespace pilothouse::ruler {

namespace {

constexpr double microsecondsPerSecond = 1'000'000.0;

double secondsOf(Microseconds duration)
{
    return static_cast<double>(duration.count()) / microsecondsPerSecond;
}

QString isoTime(UtcTime time)
{
    const qint64 milliseconds = toMilliseconds(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Each token's last word, and how it stands in the database.
struct Sums
{
    std::int64_t all = 0;
    std::int64_t found = 0;

    void count(bool isThere)
    {
        ++all;
        found += isThere ? 1 : 0;
    }
};

/// The longest time between two acknowledgements that follow each other; null with fewer than two.
QJsonValue longestGap(std::vector<Entry> acknowledged)
{
    if (acknowledged.size() < 2)
        return QJsonValue::Null;
    std::sort(acknowledged.begin(), acknowledged.end(),
              [](const Entry& a, const Entry& b) { return a.at < b.at; });
    std::size_t last = 1;
    for (std::size_t i = 1; i < acknowledged.size(); ++i)
        if (acknowledged[i].at - acknowledged[i - 1].at >
            acknowledged[last].at - acknowledged[last - 1].at)
            last = i;
    const Entry& before = acknowledged[last - 1];
    const Entry& after = acknowledged[last];
    return QJsonObject{{QStringLiteral("seconds"), secondsOf(after.at - before.at)},
                       {QStringLiteral("from"), isoTime(before.utc)},
                       {QStringLiteral("to"), isoTime(after.utc)},
                       {QStringLiteral("before"), before.word},
                       {QStringLiteral("after"), after.word}};
}

/// From the oldest lost write to the newest, by when they were acknowledged.
QJsonValue lossOf(const std::vector<Entry>& acknowledged, const std::set<std::int64_t>& there)
{
    if (acknowledged.empty())
        return QJsonValue::Null;
    std::optional<MonotonicTime> oldest;
    std::optional<MonotonicTime> newest;
    for (const Entry& entry : acknowledged) {
        if (there.contains(entry.token))
            continue;
        oldest = std::min(oldest.value_or(entry.at), entry.at);
        newest = std::max(newest.value_or(entry.at), entry.at);
    }
    return oldest ? secondsOf(*newest - *oldest) : 0.0;
}

std::map<std::int64_t, Entry> lastWords(const Reading& tape)
{
    std::map<std::int64_t, Entry> words;
    for (const Entry& entry : tape.entries)
        words[entry.token] = entry;
    return words;
}

void insertSums(QJsonObject& object, const char* name, const Sums& sums)
{
    object.insert(QLatin1String(name), qint64{sums.all});
    object.insert(QLatin1String(name) + QLatin1String("Found"), qint64{sums.found});
}

} // namespace

QJsonObject tally(const Reading& tape, const std::set<std::int64_t>& there)
{
    std::map<Mark, Sums> sums;
    std::vector<Entry> acknowledged;
    QJsonArray lost;
    const std::map<std::int64_t, Entry> words = lastWords(tape);
    for (const auto& [token, entry] : words) {
        const bool isThere = there.contains(token);
        // Sent, and the ruler was stopped before an answer came: nobody knows.
        sums[entry.mark == Mark::Sent ? Mark::Unknown : entry.mark].count(isThere);
        if (entry.mark != Mark::Acknowledged)
            continue;
        acknowledged.push_back(entry);
        if (!isThere)
            lost.append(qint64{token});
    }
    QJsonObject object{{QStringLiteral("writer"), tape.writer},
                       {QStringLiteral("sent"), static_cast<qint64>(words.size())},
                       {QStringLiteral("acknowledged"), qint64{sums[Mark::Acknowledged].all}},
                       {QStringLiteral("found"), qint64{sums[Mark::Acknowledged].found}},
                       {QStringLiteral("lost"), lost},
                       {QStringLiteral("lossSeconds"), lossOf(acknowledged, there)},
                       {QStringLiteral("gap"), longestGap(acknowledged)}};
    insertSums(object, "unknown", sums[Mark::Unknown]);
    insertSums(object, "locallyCommitted", sums[Mark::LocallyCommitted]);
    insertSums(object, "refused", sums[Mark::Refused]);
    return object;
}

} // namespace pilothouse::ruler
