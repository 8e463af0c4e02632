#pragma once

#include "models/core/money.h"
#include "models/core/time.h"

#include <QString>

#include <cstdint>

/// How numbers, times and sizes read, everywhere: on screen, in reports, in logs. Always with their
/// unit.
namespace pilothouse::text {

/// "03:12:07Z".
[[nodiscard]] QString utcTime(UtcTime time);

/// "2026-11-24 03:12:07Z".
[[nodiscard]] QString utcDateTime(UtcTime time);

/// An age or a lag: "0.04 s", "4.2 s", "42 s", "3 min 20 s", "2 h 05 min", "3 d 4 h". Two decimals
/// below 1 s, one below 10 s.
[[nodiscard]] QString duration(Microseconds duration);

/// A running clock: "00:12", "07:41", "1:02:03".
[[nodiscard]] QString stopwatch(Microseconds duration);

/// A latency: "0.3 ms", "41 ms", "1.2 s".
[[nodiscard]] QString latency(Microseconds duration);

/// "0 B", "412 kB", "1.9 MB", "12 GB"; decimal units.
[[nodiscard]] QString bytes(std::int64_t count);

/// "1.9 MB/s".
[[nodiscard]] QString byteRate(double bytesPerSecond);

/// "214 /s", "0.4 /s".
[[nodiscard]] QString rate(double perSecond);

/// "$1.09", "€412", "CHF 3.20"; two decimals below 100, none above, four below 0.10: traffic by the
/// hour costs little. What is less than can be shown reads "< $0.0001", never zero.
[[nodiscard]] QString money(const Money& amount);

/// "99.996 %", with the given number of decimals.
[[nodiscard]] QString percent(double fraction, int decimals);

/// A WAL position as PostgreSQL writes it: "0/4A31F88".
[[nodiscard]] QString lsn(std::uint64_t position);

/// "1 region", "3 regions": the count and the right form of the noun.
[[nodiscard]] QString counted(int count, const QString& singular, const QString& plural);

} // namespace pilothouse::text
