#include "models/core/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace pilothouse::text {

namespace {

QDateTime dateTime(UtcTime time)
{
    const auto millis = std::chrono::floor<Milliseconds>(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
}

QString twoDigits(std::int64_t number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString scaled(double value, int decimalsBelowTen)
{
    return QString::number(value, 'f', value < 10.0 ? decimalsBelowTen : 0);
}

/// Two units; the second is left out of what is whole to the microsecond: that was not measured but
/// agreed on.
QString longDuration(std::int64_t seconds, bool isExact)
{
    if (isExact && seconds < 3600 && seconds % 60 == 0)
        return QStringLiteral("%1 min").arg(seconds / 60);
    if (isExact && seconds < 86400 && seconds % 3600 == 0)
        return QStringLiteral("%1 h").arg(seconds / 3600);
    if (seconds < 3600)
        return QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(twoDigits(seconds % 60));
    if (seconds < 86400)
        return QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(twoDigits(seconds / 60 % 60));
    return QStringLiteral("%1 d %2 h").arg(seconds / 86400).arg(seconds / 3600 % 24);
}

QString currencySign(const QString& currency)
{
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    return currency + QChar(QChar::Nbsp);
}

} // namespace

QString utcTime(UtcTime time)
{
    return dateTime(time).toString(QStringLiteral("HH:mm:ss'Z'"));
}

QString utcDateTime(UtcTime time)
{
    return dateTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'"));
}

QString duration(Microseconds duration)
{
    const double seconds = static_cast<double>(duration.count()) / 1e6;
    if (seconds < 0.005)
        return QStringLiteral("0 s");
    if (seconds < 0.995)
        return QStringLiteral("%1 s").arg(seconds, 0, 'f', 2);
    if (seconds < 9.95)
        return QStringLiteral("%1 s").arg(seconds, 0, 'f', 1);
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    return whole < 120 ? QStringLiteral("%1 s").arg(whole)
                       : longDuration(whole, duration == Seconds{whole});
}

QString stopwatch(Microseconds duration)
{
    const std::int64_t seconds = std::chrono::floor<Seconds>(duration).count();
    const QString tail = twoDigits(seconds / 60 % 60) + QLatin1Char(':') + twoDigits(seconds % 60);
    return seconds < 3600 ? tail : QString::number(seconds / 3600) + QLatin1Char(':') + tail;
}

QString latency(Microseconds duration)
{
    const double millis = static_cast<double>(duration.count()) / 1e3;
    if (millis < 1000.0)
        return scaled(millis, 1) + QStringLiteral(" ms");
    return scaled(millis / 1e3, 1) + QStringLiteral(" s");
}

QString bytes(std::int64_t count)
{
    static constexpr std::array<const char*, 5> units{"B", "kB", "MB", "GB", "TB"};
    double value = static_cast<double>(count);
    size_t unit = 0;
    while (std::fabs(value) >= 999.5 && unit + 1 < units.size()) {
        value /= 1000.0;
        ++unit;
    }
    const int decimals = unit == 0 || std::fabs(value) >= 9.95 ? 0 : 1;
    return QString::number(value, 'f', decimals) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString byteRate(double bytesPerSecond)
{
    return bytes(std::llround(bytesPerSecond)) + QStringLiteral("/s");
}

QString rate(double perSecond)
{
    return QString::number(perSecond, 'f', perSecond > 0.0 && perSecond < 9.95 ? 1 : 0) +
           QStringLiteral(" /s");
}

QString money(const Money& amount)
{
    constexpr double smallest = 0.0001;
    const double units = std::fabs(static_cast<double>(amount.micros) / 1e6);
    const QString currency = currencySign(amount.currency);
    if (units > 0.0 && units < smallest)
        return (amount.micros < 0 ? QStringLiteral("> −") : QStringLiteral("< ")) + currency +
               QString::number(smallest, 'f', 4);
    const int decimals = units == 0.0 || units >= 0.1 ? (units < 99.995 ? 2 : 0) : 4;
    const QString sign = amount.micros < 0 ? QStringLiteral("−") : QString();
    return sign + currency + QString::number(units, 'f', decimals);
}

QString percent(double fraction, int decimals)
{
    // Rounded down: 99.9996 % is not 100 %.
    const double scale = std::pow(10.0, decimals);
    const double shown = std::floor(fraction * 100.0 * scale + 1e-9) / scale;
    return QString::number(shown, 'f', decimals) + QStringLiteral(" %");
}

QString lsn(std::uint64_t position)
{
    return QStringLiteral("%1/%2")
        .arg(position >> 32, 0, 16)
        .arg(position & 0xffffffffU, 0, 16)
        .toUpper();
}

QString counted(int count, const QString& singular, const QString& plural)
{
    return QString::number(count) + QLatin1Char(' ') + (count == 1 ? singular : plural);
}

} // namespace pilothouse::text
