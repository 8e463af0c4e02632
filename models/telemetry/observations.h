#pragma once

#include "models/core/error.h"
#include "models/core/ids.h"
#include "models/core/time.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

/// What one look at one thing yields, as plain values.
namespace pilothouse {

/// One HTTPS probe. Phases are durations of each phase, not offsets; 0 on a kept-alive connection
/// where the phase did not happen.
struct HttpHealth
{
    int status = 0;
    bool isExpectedStatus = false;
    Microseconds nameLookup{0};
    Microseconds connect{0};
    Microseconds tlsHandshake{0};
    Microseconds firstByte{0};
    Microseconds total{0};
    bool isFreshConnection = false;
    QString tlsVersion;                          ///< "TLSv1.3".
    std::optional<UtcTime> certificateExpiresAt; ///< From the last fresh handshake.

    bool operator==(const HttpHealth&) const = default;
};

/// One row of pg_stat_replication, as the sender sees a standby.
struct ReplicationSender
{
    QString applicationName; ///< The standby's region id, by convention of the fleet.
    QString state;           ///< "streaming", "catchup", ...
    QString syncState;       ///< "async", "sync", "quorum", "potential".
    std::uint64_t sentLsn = 0;
    std::uint64_t writeLsn = 0;
    std::uint64_t flushLsn = 0;
    std::uint64_t replayLsn = 0;
    std::optional<Microseconds> writeLag; ///< Null in PostgreSQL after a while without writes.
    std::optional<Microseconds> flushLag;
    std::optional<Microseconds> replayLag;

    bool operator==(const ReplicationSender&) const = default;
};

/// The row of pg_stat_wal_receiver. No row is a value too: then the optional that holds this is
/// empty.
struct ReplicationReceiver
{
    QString status; ///< "streaming"; "waiting" is not streaming.
    QString senderHost;
    int timeline = 0;
    Microseconds lastMessageAge{0}; ///< Taken on the standby with clock_timestamp().
    std::uint64_t latestEndLsn = 0;

    bool operator==(const ReplicationReceiver&) const = default;
};

struct ReplicationSlot
{
    QString name;
    bool isActive = false;
    std::int64_t retainedBytes = 0;
    QString walStatus; ///< "reserved", "extended", "unreserved", "lost".
    bool isLogical = false;

    bool operator==(const ReplicationSlot&) const = default;
};

/// One look into one PostgreSQL server.
struct DatabaseState
{
    bool isInRecovery = false;
    QString systemIdentifier;
    QString serverVersion;
    int timeline = 0;             ///< Of the WAL written (primary) or received (standby).
    std::uint64_t writeLsn = 0;   ///< Primary: end of its WAL. 0 on a standby.
    std::uint64_t receiveLsn = 0; ///< Standby; 0 means never streamed.
    std::uint64_t replayLsn = 0;  ///< Standby.
    std::optional<Microseconds>
        replayDelay; ///< clock_timestamp() - pg_last_xact_replay_timestamp(); never proof of lag
                     ///< alone.
    bool isReplayPaused = false;
    bool isReadOnly = false; ///< default_transaction_read_only: a courtesy, not a fence.
    std::optional<ReplicationReceiver> receiver;
    std::vector<ReplicationSender> senders;
    std::vector<ReplicationSlot> slots;
    QString synchronousStandbyNames;
    /// Roles and databases for which synchronous_commit is set so that nobody waits, "role in
    /// database"; what a session sets for itself is seen by nobody.
    QStringList synchronousOverrides;
    std::int64_t transactionsCommitted = 0; ///< Since the statistics were reset: difference it.
    std::int64_t sessions = 0;
    std::int64_t databaseBytes = 0;
    std::map<QString, QString>
        settings; ///< Those that detection and promotion depend on, as the server reports them.
    std::optional<double> walBytesPerSecond;     ///< Differenced by the watcher between two looks.
    std::optional<double> transactionsPerSecond; ///< Differenced by the watcher between two looks.
    Microseconds roundTrip{0};
    std::optional<UtcTime> serverClock; ///< Its time of day when it answered.

    bool operator==(const DatabaseState&) const = default;
};

/// What host control says about a region's database host.
struct HostState
{
    bool isRunning = false;
    int databaseProcesses = 0; ///< Of that data directory, orphans included.
    QString detail;
    bool isRestartBarred = false; ///< Nothing but an order to host control starts it again.

    bool operator==(const HostState&) const = default;
};

/// What the cloud's own record says of a region's database server.
struct PlatformServer
{
    /// A record is read, and not the server. Azure documents no bound; in the lab it ages so far
    /// before the server's silence shows in it.
    static constexpr Milliseconds recordAgeMost{5'000};

    QString state; ///< "Ready", "Stopping", "Stopped", ...: not all of them are known beforehand.

    bool operator==(const PlatformServer&) const = default;
};

struct TrafficEndpointState
{
    QString name;
    QString target;
    QString status;        ///< "Enabled", "Disabled".
    QString monitorStatus; ///< "Online", "Degraded", ...
    int priority = 0;
    int weight = 0;

    bool operator==(const TrafficEndpointState&) const = default;
};

/// A Traffic Manager profile, as ARM tells it.
struct TrafficProfileState
{
    QString name;
    QString method;
    QString status;
    QString monitorStatus;
    int ttlSeconds = 0;
    std::vector<TrafficEndpointState> endpoints;

    bool operator==(const TrafficProfileState&) const = default;
};

/// What one name server answered to one name.
struct DnsAnswer
{
    QStringList addresses;
    QString canonicalName; ///< Last CNAME, or empty.
    int ttlSeconds = 0;
    Microseconds roundTrip{0};

    bool operator==(const DnsAnswer&) const = default;
};

/// A time without any acknowledgement, longer than the canary's pace explains: an outage as a
/// writer felt it, from its last acknowledgement to the first one after.
struct AcknowledgementGap
{
    MonotonicTime from;
    MonotonicTime to;
    UtcTime fromUtc;
    UtcTime toUtc;
    QString before; ///< Region that committed the last token before it.
    QString after;  ///< Region that committed the first one after it.

    bool operator==(const AcknowledgementGap&) const = default;
};

/// After the primary moved: which acknowledged tokens the new one holds, by primary key.
struct TokenAudit
{
    QString region;         ///< Where was looked.
    UtcTime at;             ///< When.
    std::int64_t asked = 0; ///< Acknowledged tokens that were looked for.
    std::int64_t found = 0;
    std::vector<std::int64_t> lost;    ///< The first of them, at most lostListed.
    std::optional<UtcTime> oldestLost; ///< When the oldest lost token was acknowledged.
    std::optional<UtcTime> newestLost;

    static constexpr std::size_t lostListed = 100;

    [[nodiscard]] std::int64_t lostCount() const { return asked - found; }

    bool operator==(const TokenAudit&) const = default;
};

/// What a move costs besides rows, as it was counted. Empty is "not checked", never none.
struct LeftBehind
{
    std::optional<std::int64_t> unloggedTables;       ///< They come back empty.
    std::optional<std::int64_t> logicalSlots;         ///< They do not survive in PostgreSQL 15.
    std::optional<std::int64_t> preparedTransactions; ///< They survive and hold their locks.
    std::optional<std::int64_t> sequences;            ///< Each jumps by up to 32.

    bool operator==(const LeftBehind&) const = default;
};

/// The books of one write canary. Tokens are numbered by the client, so every sum can be checked.
/// sent = acknowledged + unknown + locallyCommitted + refused + in flight. `locallyCommitted` came
/// back with a warning and are not acknowledged. An unknown one that is later read back on the
/// primary counts as acknowledged from then on.
struct CanaryBooks
{
    QString writer;                       ///< As its tokens name it.
    std::int64_t highestAcknowledged = 0; ///< Token; 0 when none was.
    std::int64_t sent = 0;
    std::int64_t acknowledged = 0;
    std::int64_t unknown = 0;
    std::int64_t locallyCommitted = 0;
    std::int64_t refused = 0;
    std::optional<MonotonicTime> lastAcknowledgedAt;
    std::optional<UtcTime> lastAcknowledgedUtc;
    Microseconds lastLatency{0};
    Microseconds medianLatency{0}; ///< Over the last minute.
    QString answeredBy;            ///< Region that committed the last token, as it says itself.
    double ratePerSecond = 1.0;    ///< At which tokens are sent now.
    std::optional<Error>
        lastFailure; ///< Why the last token was not acknowledged; empty when it was.
    std::vector<AcknowledgementGap> gaps; ///< Oldest first, the last gapsKept of them.
    std::optional<TokenAudit> audit;      ///< Of the last move; empty when none was seen.
    std::optional<LeftBehind> leftBehind; ///< Of the last move, by whoever reads the new primary.

    static constexpr std::size_t gapsKept = 8;

    bool operator==(const CanaryBooks&) const = default;
};

} // namespace pilothouse
