#include "models/fleet/readers/scalars.h"

#include "models/fleet/readers/nearest.h"
#include "models/fleet/words.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace pilothouse::read {

namespace {

constexpr int textMax = 200;

QString shown(const Cursor& at)
{
    const QString& text = at.node().scalar;
    return text.size() <= 60 ? text : text.left(57) + QStringLiteral("...");
}

/// Refuses what no number stands in front of, or what has no unit or the wrong one.
bool refuseQuantity(const Cursor& at, const QString& unit, const QString& expected)
{
    const QString what = unit.isEmpty() ? FleetWords::tr("\"%1\" has no unit.")
                                        : FleetWords::tr("The unit in \"%1\" is not known here.");
    return at.refuse(FleetRule::BadForm, what.arg(shown(at)), expected);
}

/// A number as written, unless it is quoted (then it is text).
std::optional<double> number(const Cursor& at, const QString& expected)
{
    if (!at.expectScalar(expected))
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^[+-]?\\d{1,12}(\\.\\d{1,12})?$"));
    if (at.node().isQuoted) {
        at.refuse(FleetRule::WrongType,
                  FleetWords::tr("\"%1\" stands in quotes, so it is text.").arg(shown(at)),
                  expected);
        return std::nullopt;
    }
    if (!form.match(at.node().scalar).hasMatch()) {
        at.refuse(FleetRule::WrongType, FleetWords::tr("\"%1\" is not a number.").arg(shown(at)),
                  expected);
        return std::nullopt;
    }
    return at.node().scalar.toDouble();
}

/// The number before a unit, and the unit.
std::optional<std::pair<double, QString>> quantity(const Cursor& at, const QString& expected)
{
    if (!at.expectScalar(expected))
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9}(?:\\.\\d{1,6})?) ?(\\D*)$"));
    const QRegularExpressionMatch match = form.match(at.node().scalar);
    if (!match.hasMatch()) {
        at.refuse(FleetRule::BadForm,
                  FleetWords::tr("\"%1\" is no number with a unit.").arg(shown(at)), expected);
        return std::nullopt;
    }
    return std::pair{match.captured(1).toDouble(), match.captured(2)};
}

std::optional<double> millisecondsIn(const QString& unit)
{
    if (unit == QLatin1String("ms"))
        return 1.0;
    if (unit == QLatin1String("s"))
        return 1e3;
    if (unit == QLatin1String("min"))
        return 60e3;
    if (unit == QLatin1String("h"))
        return 3600e3;
    return std::nullopt;
}

} // namespace

bool text(const Cursor& at, QString& into)
{
    const QString expected = FleetWords::tr("Text of 1 to %1 characters.").arg(textMax);
    if (!at.expectScalar(expected))
        return false;
    const QString& written = at.node().scalar;
    if (written.trimmed().isEmpty())
        return at.refuse(FleetRule::BadForm, FleetWords::tr("The text is empty."), expected);
    if (written.size() > textMax) {
        const QString what = at.node().isQuoted
                                 ? FleetWords::tr("The text has %1 characters; a closing quote may "
                                                  "be missing.")
                                 : FleetWords::tr("The text has %1 characters.");
        return at.refuse(FleetRule::BadForm, what.arg(written.size()), expected);
    }
    into = written;
    return true;
}

bool boolean(const Cursor& at, bool& into)
{
    const QString expected = FleetWords::tr("true or false.");
    if (!at.expectScalar(expected))
        return false;
    const QString& written = at.node().scalar;
    into = written == QLatin1String("true");
    if (!into && written != QLatin1String("false"))
        return at.refuse(FleetRule::WrongType,
                         FleetWords::tr("\"%1\" is neither true nor false.").arg(shown(at)),
                         expected);
    return true;
}

bool date(const Cursor& at, QDate& into)
{
    const QString expected = FleetWords::tr("A date as year-month-day, for example 2026-11-24.");
    if (!at.expectScalar(expected))
        return false;
    into = QDate::fromString(at.node().scalar, Qt::ISODate);
    return into.isValid() ||
           at.refuse(FleetRule::BadForm, FleetWords::tr("\"%1\" is not a date.").arg(shown(at)),
                     expected);
}

bool moment(const Cursor& at, UtcTime& into)
{
    const QString expected =
        FleetWords::tr("A moment of UTC to the minute or second, for example 2026-11-28T22:00Z.");
    if (!at.expectScalar(expected))
        return false;
    const QDateTime read = QDateTime::fromString(at.node().scalar, Qt::ISODate);
    if (!read.isValid() || !at.node().scalar.endsWith(u'Z'))
        return at.refuse(FleetRule::BadForm,
                         FleetWords::tr("\"%1\" is not a moment of UTC.").arg(shown(at)), expected);
    into = UtcTime(Milliseconds(read.toMSecsSinceEpoch()));
    return true;
}

bool percent(const Cursor& at, double& into)
{
    const QString expected =
        FleetWords::tr("A percentage above 0 % and below 100 %, for example 99.99 %.");
    const auto parts = quantity(at, expected);
    if (!parts)
        return false;
    if (parts->second != QLatin1String("%"))
        return refuseQuantity(at, parts->second, expected);
    into = parts->first / 100.0;
    if (into > 0.0 && into < 1.0)
        return true;
    return at.refuse(FleetRule::OutOfRange, FleetWords::tr("%1 is out of range.").arg(shown(at)),
                     expected);
}

bool rate(const Cursor& at, Milliseconds& into)
{
    const QString expected = FleetWords::tr("A rate from 1 Hz to 50 Hz, for example 25 Hz.");
    const auto parts = quantity(at, expected);
    if (!parts)
        return false;
    if (parts->second != QLatin1String("Hz"))
        return refuseQuantity(at, parts->second, expected);
    if (parts->first < 1.0 || parts->first > 50.0)
        return at.refuse(FleetRule::OutOfRange,
                         FleetWords::tr("%1 is out of range.").arg(shown(at)), expected);
    into = Milliseconds(std::llround(1000.0 / parts->first));
    return true;
}

bool price(const Cursor& at, Money& into)
{
    double amount = 0.0;
    if (!decimalWithin(at, {0.0, 100.0}, FleetRule::OutOfRange, amount))
        return false;
    into.micros = std::llround(amount * 1e6);
    return true;
}

bool integerWithin(const Cursor& at, int min, int max, int& into)
{
    const QString expected = FleetWords::tr("A whole number from %1 to %2.").arg(min).arg(max);
    const auto value = number(at, expected);
    if (!value)
        return false;
    if (*value != std::floor(*value))
        return at.refuse(FleetRule::WrongType,
                         FleetWords::tr("%1 is not a whole number.").arg(shown(at)), expected);
    if (*value < min || *value > max)
        return at.refuse(FleetRule::OutOfRange,
                         FleetWords::tr("%1 is out of range.").arg(shown(at)), expected);
    into = static_cast<int>(*value);
    return true;
}

bool decimalWithin(const Cursor& at, std::pair<double, double> range, FleetRule rule, double& into)
{
    const QString expected =
        FleetWords::tr("A number from %1 to %2.").arg(range.first).arg(range.second);
    const auto value = number(at, expected);
    if (!value)
        return false;
    if (*value < range.first || *value > range.second)
        return at.refuse(rule, FleetWords::tr("%1 is out of range.").arg(shown(at)), expected);
    into = *value;
    return true;
}

bool durationWithin(const Cursor& at, Milliseconds min, Milliseconds max, Milliseconds& into)
{
    const QString expected =
        FleetWords::tr("A duration with its unit (ms, s, min or h), from %1 to %2.")
            .arg(written(min), written(max));
    const auto parts = quantity(at, expected);
    if (!parts)
        return false;
    const auto unit = millisecondsIn(parts->second);
    if (!unit)
        return refuseQuantity(at, parts->second, expected);
    const double milliseconds = parts->first * *unit;
    const auto count = [](Milliseconds limit) { return static_cast<double>(limit.count()); };
    if (milliseconds < count(min) || milliseconds > count(max))
        return at.refuse(FleetRule::OutOfRange,
                         FleetWords::tr("%1 is out of range.").arg(shown(at)), expected);
    into = Milliseconds(std::llround(milliseconds));
    return true;
}

QString written(Milliseconds duration)
{
    const auto count = duration.count();
    if (count >= 3'600'000 && count % 3'600'000 == 0)
        return QStringLiteral("%1 h").arg(count / 3'600'000);
    if (count >= 300'000 && count % 60'000 == 0)
        return QStringLiteral("%1 min").arg(count / 60'000);
    if (count % 1000 == 0)
        return QStringLiteral("%1 s").arg(count / 1000);
    if (count > 10'000)
        return QStringLiteral("%1 s").arg(static_cast<double>(count) / 1000.0);
    return QStringLiteral("%1 ms").arg(count);
}

bool choice(const Cursor& at, const QStringList& words, int& index)
{
    const QString all = FleetWords::tr("One of: %1.").arg(words.join(QStringLiteral(", ")));
    if (!at.expectScalar(all))
        return false;
    index = static_cast<int>(words.indexOf(at.node().scalar));
    if (index >= 0)
        return true;
    const QString near = nearest(at.node().scalar, words);
    return at.refuse(
        FleetRule::NotAChoice, FleetWords::tr("\"%1\" is not one of the choices.").arg(shown(at)),
        near.isEmpty() ? all : FleetWords::tr("Did you mean \"%1\"? %2").arg(near, all));
}

} // namespace pilothouse::read
