#pragma once

#include "app/postgres/connection.h"
#include "app/postgres/rate_meter.h"
#include "app/postgres/watch_target.h"
#include "app/providers/probe.h"
#include "app/providers/watch_tools.h"

namespace pilothouse {

/// The connection data of a region's database, with its password resolved now.
[[nodiscard]] Result<PostgresTarget> postgresTargetOf(const WatchTools& tools,
                                                      const Region& region);

/// Looks into one region's PostgreSQL over a connection that is kept open. After a lost connection
/// each look tries to connect again, within the look's own deadline: a dropped connection is a
/// reason to look, not a verdict.
class DatabaseProbe : public Probe
{
public:
    /// Each n-th look also asks for the size of the database.
    static constexpr int sizeEvery = 60;
    /// After a kept connection dropped it looks this often, counted from look to look, until it is
    /// clear: a fast restart is over within 150 ms, and what refuses for longer than deathWindow is
    /// no restart.
    static constexpr Milliseconds hurryInterval{20};
    static constexpr Milliseconds hurrySpan{400};

    /// `patience` is what an answer may take at most, unless the link is so long that three round
    /// trips take more.
    DatabaseProbe(WatchTools& tools, const Region& region, Milliseconds patience);

    [[nodiscard]] Milliseconds interval() const override;
    void look(Finished finished) override;
    [[nodiscard]] std::optional<Milliseconds> wantsLookIn() const override;

private:
    void connectFirst();
    void onOpened(const PostgresOutcome& outcome);
    void onLost(const PostgresOutcome& outcome);
    void noteFarewell(const PostgresOutcome& outcome);
    void noteBreak();
    void ask();
    [[nodiscard]] Milliseconds patience() const;
    [[nodiscard]] Milliseconds connectPatience() const;
    void take(const PostgresOutcome& outcome);
    void takeFailure(const PostgresOutcome& outcome);
    void refuse(const Error& error);
    void finish();

    WatchTools& m_tools;
    const Region& m_region;
    Milliseconds m_patience;
    std::unique_ptr<PostgresConnection> m_connection;
    RateMeter m_rates;
    MonotonicTime m_begunAt;                 ///< The last look.
    MonotonicTime m_waitingSince;            ///< For an answer, or for a connection.
    std::optional<MonotonicTime> m_brokenAt; ///< A kept connection, and none was opened since.
    Microseconds m_roundTrip{0};             ///< Of the last answer.
    MonotonicTime m_hurryUntil;
    bool m_isKept = false; ///< The look that is under way asks on a connection from before.
    int m_round = 0;
    std::int64_t m_databaseBytes = 0;
    Finished m_finished;
};

} // namespace pilothouse
