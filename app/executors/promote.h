#pragma once

#include "app/executors/errand.h"

namespace pilothouse {

/// Makes the chosen standby the primary. The server itself checks, in the statement that promotes:
/// before the deadline, still in recovery, this run's mark, no receiver, not behind what was
/// ranked. Nothing that thaws later can promote it.
class Promote : public Errand
{
public:
    using Errand::Errand;

    static constexpr Milliseconds pollPause{50};

protected:
    void begin() override;
    void beginProbe() override;

private:
    void probeByWriting();
    void onSiblings(const std::map<RegionId, StandbyReading>& readings);
    void send(std::uint64_t position);
    void onSent(const std::vector<PostgresOutcome>& outcomes);
    void poll();
    /// Whether the write got through; ends the errand if it did.
    bool takeWrite(const std::vector<PostgresOutcome>& outcomes, std::size_t first);
    [[nodiscard]] std::vector<PostgresStatement> write() const;
};

/// The statement that promotes, and waits up to a second on the server for the end of recovery.
[[nodiscard]] QByteArray promotionSql(const RunId& run, UtcTime notAfter, std::uint64_t position);

} // namespace pilothouse
