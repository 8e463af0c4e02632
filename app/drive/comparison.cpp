#include "app/drive/comparison.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace pilothouse::drive {

namespace {

/// The canary's interval in peace, and a round trip around half the world.
constexpr double slackSeconds = 1.25;
/// In a run it writes 25 times a second, and looks each 200 ms who takes it.
constexpr double slackInRunSeconds = 0.75;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// One move, as one side saw it. Seconds, since 1970 where they are moments; NaN is not known.
struct Move
{
    double from = nothing;
    double to = nothing;
    QString before;
    QString after;
    double lossSeconds = nothing;
};

double numberIn(const QJsonValue& value, double scale)
{
    return value.isDouble() ? value.toDouble() / scale : nothing;
}

double momentIn(const QJsonValue& value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return moment.isValid() ? static_cast<double>(moment.toMSecsSinceEpoch()) / 1e3 : nothing;
}

/// An exported run leaves out what is zero: a loss without a number is none, no loss at all is one
/// that was not counted.
Move ofConsole(const QJsonObject& result)
{
    const QJsonValue gap = result["database"]["gap"];
    const QJsonValue loss = result["loss"];
    return {numberIn(gap["from"], 1e6), numberIn(gap["to"], 1e6), gap["before"].toString(),
            gap["after"].toString(), loss.isObject() ? loss["micros"].toDouble() / 1e6 : nothing};
}

Move ofRuler(const QJsonObject& sums)
{
    const QJsonValue gap = sums["gap"];
    return {momentIn(gap["from"]), momentIn(gap["to"]), gap["before"].toString(),
            gap["after"].toString(), numberIn(sums["lossSeconds"], 1.0)};
}

QString inWords(double seconds)
{
    return std::isnan(seconds) ? QStringLiteral("unknown") : QString::number(seconds, 'f', 3);
}

} // namespace

QStringList contradictions(const QJsonObject& result, const QJsonObject& sums)
{
    const Move console = ofConsole(result);
    const Move ruler = ofRuler(sums);
    QStringList found;
    const auto compare = [&found](const QString& what, double a, double b,
                                  double slack = slackSeconds) {
        if (!(std::abs(a - b) <= slack)) // Also when one of them is not known.
            found << QStringLiteral("%1: the console says %2 s, the ruler %3 s.")
                         .arg(what, inWords(a), inWords(b));
    };
    const auto compareNames = [&found](const QString& what, const QString& a, const QString& b) {
        if (a.isEmpty() || a != b)
            found
                << QStringLiteral("%1: the console says \"%2\", the ruler \"%3\".").arg(what, a, b);
    };
    compare(QStringLiteral("last write before the move"), console.from, ruler.from);
    compare(QStringLiteral("first write after the move"), console.to, ruler.to, slackInRunSeconds);
    compareNames(QStringLiteral("who took writes before"), console.before, ruler.before);
    compareNames(QStringLiteral("who took writes after"), console.after, ruler.after);
    compare(QStringLiteral("time between the oldest and the newest lost write"),
            console.lossSeconds, ruler.lossSeconds);
    return found;
}

} // namespace pilothouse::drive
