#pragma once

#include "models/core/error.h"
#include "models/telemetry/quality.h"

#include <QString>

#include <optional>

namespace pilothouse {

/// The kinds of evidence about a region. Two of one kind never count twice.
enum class EvidenceKind
{
    Service,  ///< Endpoint symptoms, from wherever seen.
    Database, ///< Connection, role, write probe.
    Peers,    ///< What the other regions' receivers say.
    Platform, ///< Host control, resource health.
};

/// The last thing heard from one source about one matter: the last good value, the last refusal,
/// and when each arrived. Carries no quality of its own: quality depends on when it is asked, so a
/// dead thread cannot leave a value looking live.
template <class T>
struct Reading
{
    std::optional<T> value;     ///< Last good value, kept while refusals follow.
    MonotonicTime valueAt;      ///< When it arrived here.
    std::optional<Error> error; ///< Set when the last attempt failed.
    MonotonicTime
        attemptAt; ///< When the last attempt ended, well or badly; epoch when there was none.
    std::optional<MonotonicTime>
        failingSince;              ///< First refusal of the current unbroken row of refusals.
    Microseconds unservedFirst{0}; ///< For how long before that one nobody was served already.
    Milliseconds interval{1'000};  ///< Planned time between two looks.

    bool operator==(const Reading&) const = default;

    /// Takes a good answer.
    void accept(T newValue, MonotonicTime at)
    {
        value = std::move(newValue);
        valueAt = at;
        attemptAt = at;
        error.reset();
        failingSince.reset();
        unservedFirst = Microseconds{0};
    }

    /// Takes a refusal; the last good value stays, with its old age. `unserved` is for how long
    /// nobody had been served already: the attempt met nothing but silence, or the kept connection
    /// had broken before it.
    void refuse(Error refusal, MonotonicTime at, Microseconds unserved = Microseconds{0})
    {
        error = std::move(refusal);
        attemptAt = at;
        if (failingSince)
            return;
        failingSince = at;
        unservedFirst = unserved;
    }

    /// For how long it is proved to have refused, or kept silent, without a break: until the last
    /// attempt, not until now. Zero when the last attempt went well.
    [[nodiscard]] Microseconds failingFor() const
    {
        return failingSince ? attemptAt - *failingSince + unservedFirst : Microseconds{0};
    }

    /// Since when nobody was served, or nothing while the last attempt went well.
    [[nodiscard]] std::optional<MonotonicTime> unservedSince() const
    {
        return failingSince ? std::optional(*failingSince - unservedFirst) : std::nullopt;
    }

    /// Age of the value at `now`, or nothing when there never was one.
    [[nodiscard]] std::optional<Microseconds> ageAt(MonotonicTime now) const
    {
        return value ? std::optional<Microseconds>(now - valueAt) : std::nullopt;
    }

    /// Error while the last attempt failed and is itself fresh, else by the age of the value.
    [[nodiscard]] Quality qualityAt(MonotonicTime now) const
    {
        if (error && isProof(qualityByAge(now - attemptAt, interval)))
            return Quality::Error;
        return value ? qualityByAge(now - valueAt, interval) : Quality::Unknown;
    }
};

} // namespace pilothouse
