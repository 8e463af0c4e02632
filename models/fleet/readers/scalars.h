#pragma once

#include "models/fleet/fleet.h"
#include "models/fleet/readers/cursor.h"

#include <array>
#include <functional>
#include <utility>

/// Readers of single values (see Cursor). Each says what it wants when something else is written.
namespace pilothouse::read {

/// Text that is not empty and at most 200 characters.
bool text(const Cursor& at, QString& into);

/// true or false.
bool boolean(const Cursor& at, bool& into);

/// "2026-11-24".
bool date(const Cursor& at, QDate& into);

/// "2026-11-28T22:00Z": with the zone, always UTC.
bool moment(const Cursor& at, UtcTime& into);

/// "99.99 %" as a fraction above 0 and below 1.
bool percent(const Cursor& at, double& into);

/// "25 Hz" within 1 to 50, as the interval between two.
bool rate(const Cursor& at, Milliseconds& into);

/// "0.08" as micros; the currency is the caller's.
bool price(const Cursor& at, Money& into);

/// "/health/critical".
bool urlPath(const Cursor& at, QString& into);

/// "https://host[:port][/path]"; a user or password in it is refused without being repeated.
bool httpsUrl(const Cursor& at, QString& into);

/// A host name without scheme, port or path.
bool hostName(const Cursor& at, QString& into);

/// "host:port".
bool hostAndPort(const Cursor& at, QString& into);

/// A literal IPv4 or IPv6 address.
bool ipAddress(const Cursor& at, QString& into);

/// 1 to 65535.
bool port(const Cursor& at, std::uint16_t& into);

/// Lower-case letters, digits and hyphens, beginning with a letter.
bool identifier(const Cursor& at, QString& into);

/// The identifier of a region; whether the file has such a one is checked later.
bool regionId(const Cursor& at, RegionId& into);

/// What an operator types to arm: 2 to 8 lower-case letters and digits.
bool shortCode(const Cursor& at, QString& into);

/// An ISO 4217 code.
bool currency(const Cursor& at, QString& into);

/// "env:NAME", "file:/absolute/path" or "keychain:service/account". What is written is never
/// repeated, because it may be the secret itself.
bool secret(const Cursor& at, SecretReference& into);

/// A whole number within both ends.
bool integerWithin(const Cursor& at, int min, int max, int& into);
inline auto integer(int min, int max)
{
    return [=](const Cursor& at, int& into) { return integerWithin(at, min, max, into); };
}

/// A number with or without decimals, within both ends.
bool decimalWithin(const Cursor& at, std::pair<double, double> range, FleetRule rule, double& into);
inline auto decimal(double min, double max, FleetRule rule)
{
    return [=](const Cursor& at, double& into) {
        return decimalWithin(at, {min, max}, rule, into);
    };
}

/// "500 ms", "60 s", "5 min" or "1 h", within both ends; kept in whole milliseconds.
bool durationWithin(const Cursor& at, Milliseconds min, Milliseconds max, Milliseconds& into);
inline auto duration(Milliseconds min, Milliseconds max)
{
    return [=](const Cursor& at, Milliseconds& into) { return durationWithin(at, min, max, into); };
}

/// A duration as people write it in the file: "500 ms", "60 s", "5 min".
[[nodiscard]] QString written(Milliseconds duration);

/// Reads one of a few words; `index` counts from 0. Refuses with the nearest or all of them.
bool choice(const Cursor& at, const QStringList& words, int& index);

/// A word and what it means.
template <class Value>
using Meaning = std::pair<const char*, Value>;

template <class Value, size_t count>
auto oneOf(const std::array<Meaning<Value>, count>& meanings)
{
    return [&meanings](const Cursor& at, Value& into) {
        QStringList words;
        for (const auto& meaning : meanings)
            words.append(QString::fromLatin1(meaning.first));
        int index = 0;
        if (!choice(at, words, index))
            return false;
        into = meanings.at(static_cast<size_t>(index)).second;
        return true;
    };
}

} // namespace pilothouse::read
