#pragma once

#include "app/postgres/connection.h"
#include "app/providers/canary.h"

#include <map>
#include <memory>
#include <vector>

namespace pilothouse {

/// Writes its tokens straight into the database that accepts writes now, following it when the
/// primary moves. Several connections, because one that waits for an answer must not hold the
/// pace; in a run one more to each other database, because the first write after a move would be
/// late by the seven round trips of a new one. Reads back unknown tokens, its own and others', as
/// soon as a write gets through again; when another region commits than before, asks there for the
/// acknowledged ones.
class DatabaseCanary : public Canary
{
public:
    /// Connections at once. Beyond them tokens are refused unsent, which is the truth: this desk
    /// cannot write.
    static constexpr std::size_t lanesMax = 8;
    /// Above this many regions none is kept ready.
    static constexpr std::size_t reservesMax = 16;
    /// Before a database that could not be reached is tried again.
    static constexpr Milliseconds reserveInterval{1'000};
    /// Between two read-backs, and tokens in one.
    static constexpr Milliseconds readBackInterval{1'000};
    static constexpr std::size_t readBackMax = 1'000;
    /// Tokens in one question of an audit: 100 kB of text, answered within milliseconds by the
    /// primary key.
    static constexpr std::size_t auditMax = 10'000;

    DatabaseCanary(WatchTools& tools, QString writer);

    /// Also settles this canary's unknown tokens and audits it; it must outlive this.
    void readBackFor(Canary& other) { m_readBacks.push_back(&other); }

protected:
    void send(std::int64_t token) override;

private:
    struct Lane
    {
        RegionId region;
        std::unique_ptr<PostgresConnection> connection;
        bool isBusy = false;
        MonotonicTime triedAt; ///< Of a reserve.

        [[nodiscard]] bool isOpen() const { return connection && connection->isOpen(); }
    };
    using LanePtr = std::unique_ptr<Lane>;

    void keepReserves(const RegionId& written);
    void openReserve(Lane& lane, const Region& region);
    LanePtr takeReserve(const RegionId& region);
    Lane* freeLane(const RegionId& region);
    [[nodiscard]] Result<PostgresTarget> targetOf(const Region& region) const;
    void open(Lane& lane, const Region& region, std::int64_t token);
    void write(Lane& lane, std::int64_t token, Milliseconds deadline);
    void noteCommit(const RegionId& region);
    bool count(Lane& lane);
    void takeCount(const PostgresOutcome& outcome);
    bool audit(Lane& lane);
    void takeAudit(Canary& canary, const RegionId& region, const std::vector<std::int64_t>& asked,
                   const PostgresOutcome& outcome);
    void readBack(Lane& lane);
    void takeReadBack(Canary& canary, const PostgresOutcome& outcome);
    void refuse(std::int64_t token, const Error& why);

    RegionId m_region;      ///< Written to last.
    RegionId m_committedBy; ///< Acknowledged last.
    std::vector<LanePtr> m_lanes;
    std::map<RegionId, LanePtr> m_reserves; ///< Open to databases that are not written to.
    std::vector<Canary*> m_readBacks;
    std::size_t m_nextReadBack = 0;
    MonotonicTime m_readBackAt;
    std::optional<LeftBehind> m_toCount; ///< After a move, until the new primary has answered.
    bool m_isAuditing = false;
    MonotonicTime m_auditAt; ///< Not before, after an audit that failed.
};

} // namespace pilothouse
