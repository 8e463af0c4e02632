#pragma once

#include "models/telemetry/assessment.h"
#include "models/telemetry/reading.h"

#include <QString>

#include <optional>

/// How a number becomes a figure: the only place where it is decided what may be shown of a
/// reading. A number of unknown quality never leaves here.
namespace pilothouse {

/// Shown where there is nothing to show.
[[nodiscard]] QString notShown();

/// What a figure stands on, at one moment.
struct Provenance
{
    Quality quality = Quality::Unknown;
    std::optional<Microseconds> age; ///< Empty when never seen.
    QString source;
    QString why; ///< Why it is not plainly live, or empty.

    bool operator==(const Provenance&) const = default;
};

/// What a refusal comes to in a few words: "no answer", "refused", "recovering".
[[nodiscard]] QString shortCause(const Error& error);

/// Whether a database's refusal is the answer of a living server: it names an SQLSTATE other than
/// those with which a server takes its leave.
[[nodiscard]] bool isLivingRefusal(const Error& error);

/// Whether the server says that it starts up or recovers (57P03).
[[nodiscard]] bool isRecovering(const Error& error);

/// "last heard 12 s ago", "never heard", the cause of a failing source, or nothing when live.
[[nodiscard]] QString reasonFor(Quality quality, std::optional<Microseconds> age,
                                const std::optional<Error>& error);

/// What a reading is worth at `now`.
template <class T>
[[nodiscard]] Provenance provenanceOf(const Reading<T>& reading, MonotonicTime now,
                                      const QString& source)
{
    const Quality quality = reading.qualityAt(now);
    const std::optional<Microseconds> age = reading.ageAt(now);
    return {quality, age, source, reasonFor(quality, age, reading.error)};
}

/// What stands on both: the worse quality, the greater age, both sources.
[[nodiscard]] Provenance bothOf(const Provenance& a, const Provenance& b);

/// "≥ 4.2 s", "≤ 4.2 s", "est. $1.09"; an exact value as it is.
[[nodiscard]] QString boundedText(Bound bound, const QString& text);

/// A figure with that number and text (without its bound), as far as its provenance lets it be
/// shown: else it has no number and reads "—".
[[nodiscard]] Figure figureOf(double number, const QString& text, const Provenance& from,
                              Bound bound = Bound::Exact);

/// A figure that is words only, such as a state or a version.
[[nodiscard]] Figure wordFigure(const QString& text, const Provenance& from);

/// "—" because it is not known.
[[nodiscard]] Figure unknownFigure(const QString& why, const QString& source = {});

/// "—" because the question does not arise there; as believable as what tells so.
[[nodiscard]] Figure inapplicableFigure(const QString& why, const Provenance& from);

/// A duration, in seconds.
[[nodiscard]] Figure durationFigure(Microseconds duration, const Provenance& from,
                                    Bound bound = Bound::Exact);

/// A latency, in milliseconds.
[[nodiscard]] Figure latencyFigure(Microseconds duration, const Provenance& from);

/// A size, in bytes.
[[nodiscard]] Figure bytesFigure(std::int64_t bytes, const Provenance& from,
                                 Bound bound = Bound::Exact);

/// Bytes each second.
[[nodiscard]] Figure byteRateFigure(std::optional<double> bytesPerSecond, const Provenance& from);

/// Events each second.
[[nodiscard]] Figure rateFigure(std::optional<double> perSecond, const Provenance& from);

/// A position in the WAL; 0 is no position.
[[nodiscard]] Figure lsnFigure(std::uint64_t position, const Provenance& from);

/// A plain count.
[[nodiscard]] Figure countFigure(std::int64_t count, const Provenance& from);

} // namespace pilothouse
