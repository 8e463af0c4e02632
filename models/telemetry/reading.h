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

/// How a refusal came about where that tells of a loss: nobody has been served since then.
struct Unserved
{
    MonotonicTime since;    ///< The question was sent, or the kept connection broke.
    bool hasBroken = false; ///< And whoever came then was refused. Else it is silent, and may have
                            ///< been lost only after the question.

    bool operator==(const Unserved&) const = default;
};

/// The last thing heard from one source about one matter: the last good value, the last refusal,
/// and when each arrived. Carries no quality of its own: quality depends on when it is asked, so a
/// dead thread cannot leave a value looking live.
template <class T>
struct Reading
{
    std::optional<T> value;     ///< Last good value, kept while refusals follow.
    MonotonicTime valueAt;      ///< When it arrived here.
    MonotonicTime askedAt;      ///< When the question that it answers was sent.
    std::optional<Error> error; ///< Set when the last attempt failed.
    MonotonicTime
        attemptAt; ///< When the last attempt ended, well or badly; epoch when there was none.
    std::optional<MonotonicTime>
        failingSince;              ///< First refusal of the current unbroken row of refusals.
    Microseconds unservedFirst{0}; ///< For how long before that one nobody was served already.
    bool hasBroken = false;        ///< The kept connection broke then, and who came was refused.
    Milliseconds interval{1'000};  ///< Planned time between two looks.

    bool operator==(const Reading&) const = default;

    /// Takes a good answer. `asked` may be left out where nobody minds how long it was under way.
    void accept(T newValue, MonotonicTime at, std::optional<MonotonicTime> asked = std::nullopt)
    {
        value = std::move(newValue);
        valueAt = at;
        askedAt = asked.value_or(at);
        attemptAt = at;
        error.reset();
        failingSince.reset();
        unservedFirst = Microseconds{0};
        hasBroken = false;
    }

    /// Takes a refusal; the last good value stays, with its old age. `unserved` is given where the
    /// attempt met nothing but silence, or the kept connection had broken before it.
    void refuse(Error refusal, MonotonicTime at,
                const std::optional<Unserved>& unserved = std::nullopt)
    {
        error = std::move(refusal);
        attemptAt = at;
        if (failingSince)
            return;
        failingSince = at;
        unservedFirst = unserved ? at - unserved->since : Microseconds{0};
        hasBroken = unserved && unserved->hasBroken;
    }

    /// For how long it is proved to have refused, or kept silent, without a break: until the last
    /// attempt, not until now. Zero when the last attempt went well.
    [[nodiscard]] Microseconds failingFor() const
    {
        return failingSince ? attemptAt - *failingSince + unservedFirst : Microseconds{0};
    }

    /// By when it was lost at the latest, or nothing while the last attempt went well. A question
    /// that is not answered may have been on its way when the loss came.
    [[nodiscard]] std::optional<MonotonicTime> lostBy() const
    {
        return failingSince && hasBroken ? *failingSince - unservedFirst : failingSince;
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
