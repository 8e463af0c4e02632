#include "tests/soak/judge.h"

#include <QJsonArray>
#include <QString>

#include <algorithm>

namespace pilothouse::soak {

namespace {

using Column = std::optional<double> Sample::*;

constexpr std::size_t samplesMin = 3;

/// Of those that are known; an even number's lower middle.
std::optional<double> median(const std::vector<Sample>& samples, Column column, std::size_t from,
                             std::size_t to)
{
    std::vector<double> values;
    for (std::size_t i = from; i < to; ++i)
        if (samples[i].*column)
            values.push_back(*(samples[i].*column));
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<double> growth(const std::vector<Sample>& samples, Column column)
{
    const std::size_t all = samples.size();
    if (all < samplesMin)
        return std::nullopt;
    const std::size_t warm = std::max<std::size_t>(1, all / 3);
    const std::size_t fifth = std::max<std::size_t>(1, all / 5);
    const auto begin = median(samples, column, warm, std::min(all, warm + fifth));
    const auto end = median(samples, column, all - fifth, all);
    return begin && end ? std::optional(*end - *begin) : std::nullopt;
}

/// Not known as soon as one of them is not.
std::optional<double> largest(const std::vector<Sample>& samples, Column column)
{
    std::optional<double> most;
    for (const Sample& sample : samples) {
        if (!(sample.*column))
            return std::nullopt;
        most = std::max(most.value_or(0.0), *(sample.*column));
    }
    return most;
}

QJsonObject figure(const char* name, const char* unit, std::optional<double> value, double floor)
{
    QJsonObject object{{QStringLiteral("name"), QLatin1String(name)},
                       {QStringLiteral("unit"), QLatin1String(unit)},
                       {QStringLiteral("floor"), floor}};
    if (value)
        object[QStringLiteral("value")] = *value;
    return object;
}

} // namespace

QJsonObject judge(const std::vector<Sample>& samples, std::optional<double> stallMs)
{
    return {{QStringLiteral("figures"),
             QJsonArray{
                 figure("memory growth after warm-up", "MB", growth(samples, &Sample::residentMb),
                        growthMbMax),
                 figure("longest stall", "ms", stallMs, stallMsMax),
                 figure("open files gained", "", growth(samples, &Sample::files), filesGainedMax),
                 figure("database sessions gained", "", growth(samples, &Sample::sessions),
                        sessionsGainedMax),
                 figure("journal", "MB", largest(samples, &Sample::journalMb), storeMbMax),
                 figure("history", "MB", largest(samples, &Sample::historyMb), storeMbMax)}}};
}

bool isPassed(const QJsonObject& judged)
{
    const QJsonArray figures = judged[QStringLiteral("figures")].toArray();
    return !figures.isEmpty() &&
           std::all_of(figures.begin(), figures.end(), [](const QJsonValue& each) {
               return each["value"].isDouble() &&
                      each["value"].toDouble() <= each["floor"].toDouble();
           });
}

} // namespace pilothouse::soak
