#include "tests/integration/matrix/played.h"

#include "models/orchestration/codes.h"

#include <QJsonArray>

namespace pilothouse::matrix {

QString endOf(const Played& played)
{
    return played.end ? codeOf(*played.end) : QStringLiteral("none");
}

QString lineOf(const Played& played)
{
    const auto sum = [&](const char* name) {
        const QJsonValue value = played.tally[QLatin1String(name)];
        return value.isUndefined() ? QStringLiteral("?") : QString::number(value.toInt());
    };
    const QString lost =
        played.tally.isEmpty()
            ? QStringLiteral("?")
            : QString::number(played.tally[QStringLiteral("lost")].toArray().size());
    constexpr double millisecondsPerSecond = 1'000.0;
    return QStringLiteral("%1  %2 %3 %4 s  acknowledged %5, found %6, lost %7, unknown %8, beside "
                          "%9")
               .arg(played.failures.isEmpty() ? QStringLiteral("ok  ") : QStringLiteral("FAIL"))
               .arg(played.name, -44)
               .arg(endOf(played), -14)
               .arg(static_cast<double>(played.took.count()) / millisecondsPerSecond, 5, 'f', 1)
               .arg(sum("acknowledged"), sum("found"), lost, sum("unknown"))
               .arg(played.account.besides) +
           (played.automation.isEmpty() ? QString() : QStringLiteral("  ") + played.automation) +
           (played.waits.isEmpty() ? QString()
                                   : QStringLiteral("  waits for ") + played.waits.join(u','));
}

QJsonObject toJson(const Played& played)
{
    const auto list = [](const QStringList& words) { return QJsonArray::fromStringList(words); };
    return {{QStringLiteral("row"), played.name},
            {QStringLiteral("failures"), list(played.failures)},
            {QStringLiteral("end"), endOf(played)},
            {QStringLiteral("tookMs"), qint64{played.took.count()}},
            {QStringLiteral("waits"), list(played.waits)},
            {QStringLiteral("doubts"), list(played.doubts)},
            {QStringLiteral("unfinished"), list(played.unfinished)},
            {QStringLiteral("writable"), list(played.writable)},
            {QStringLiteral("headline"), played.headline},
            {QStringLiteral("nextStep"), played.next},
            {QStringLiteral("automation"), played.automation},
            {QStringLiteral("account"), toJson(played.account)},
            {QStringLiteral("tally"), played.tally}};
}

} // namespace pilothouse::matrix
