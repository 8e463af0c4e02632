#pragma once

#include "app/executors/operator_line.h"
#include "app/executors/standby_look.h"
#include "models/core/clock.h"

#include <functional>
#include <map>

namespace pilothouse {

/// A look at one database, or why there is none, and how old that is.
struct StandbyReading
{
    Result<StandbyFacts> facts;
    Microseconds age{0};
};

/// What the operator's role knows of each database. A guard takes what was read a moment ago; what
/// an act reads back replaces it at once.
class Standbys : public QObject
{
public:
    /// Our own patience with one look; a far region's round trip takes a quarter of a second.
    static constexpr Milliseconds lookDeadline{1'500};
    /// As old as a guard's fact may be when it is used: a second look would cost a far region's
    /// round trip without being any younger at the moment of acting.
    static constexpr Milliseconds guardAge{1'000};

    using Callback = std::function<void(StandbyReading)>;
    using AllCallback = std::function<void(std::map<RegionId, StandbyReading>)>;

    Standbys(OperatorLines& lines, const Clock& clock);

    /// The reading, from memory when it is young enough. The callback comes once, later, unless
    /// `context` is gone by then.
    void read(const RegionId& region, Milliseconds ageMax, QObject* context, Callback callback);

    /// All of these, side by side.
    void readAll(const std::vector<RegionId>& regions, Milliseconds ageMax, QObject* context,
                 const AllCallback& callback);

    /// An order goes out: a look that began before says nothing of the time after, whatever its
    /// age.
    void forget(const RegionId& region);

    /// An act has just committed a row there.
    void noteCommit(const RegionId& region);
    /// What went there since has failed: that row proves nothing any more.
    void forgetCommit(const RegionId& region) { m_committedAt.erase(region); }
    /// How long ago the last such row was committed; nothing when none was.
    [[nodiscard]] std::optional<Microseconds> sinceCommit(const RegionId& region) const;

    /// Takes what an act read back. Of two looks the newer one by the server's clock stays.
    void take(const RegionId& region, Result<StandbyFacts> facts);

private:
    struct Known
    {
        Result<StandbyFacts> facts;
        MonotonicTime begunAt;
        MonotonicTime at;
    };

    /// Who waits for a look, and how early it may have begun.
    struct Waiting
    {
        QPointer<QObject> asker;
        Callback callback;
        MonotonicTime notBefore;
    };

    struct Looking
    {
        MonotonicTime begunAt;   ///< Of the newest look.
        MonotonicTime notBefore; ///< What began earlier is forgotten.
        bool isUnderWay = false;
        std::vector<Waiting> waiting;
    };

    void keep(const RegionId& region, Result<StandbyFacts> facts, MonotonicTime begunAt);
    void look(const RegionId& region);
    void answer(const RegionId& region, MonotonicTime begunAt);
    [[nodiscard]] StandbyReading known(const RegionId& region) const;

    OperatorLines& m_lines;
    const Clock& m_clock;
    std::map<RegionId, Known> m_known;
    std::map<RegionId, Looking> m_looking;
    std::map<RegionId, MonotonicTime> m_committedAt;
};

} // namespace pilothouse
