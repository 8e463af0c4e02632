#pragma once

#include "models/core/result.h"
#include "models/core/time.h"
#include "models/orchestration/run.h"
#include "models/telemetry/observations.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// What a run came to, by rulers that do not trust the engine's own account.
namespace pilothouse {

/// The moments of a run. Empty is "not known", never zero.
struct RunClock
{
    std::optional<UtcTime> faultAt; ///< T0, estimated.
    Microseconds faultUncertainty{0};
    std::optional<UtcTime> detectedAt;     ///< T1.
    std::optional<UtcTime> acknowledgedAt; ///< T2.
    std::optional<UtcTime> decidedAt;      ///< T3.
    std::optional<UtcTime> armedAt;        ///< T4.
    std::optional<UtcTime> firstEffectAt;  ///< T5.
    std::optional<UtcTime> writableAt;     ///< T6.
    std::optional<UtcTime> namesMovedAt;   ///< T7.
    /// T8, computed: by then 90 % and 99 % of the clients have asked for the name again, if each
    /// keeps an answer for its TTL and no longer, and they asked at moments spread evenly over it.
    std::optional<UtcTime> mostClientsMovedAt;
    std::optional<UtcTime> clientsMovedAt;
    std::optional<UtcTime> verifiedAt; ///< T9.

    bool operator==(const RunClock&) const = default;
};

/// What one write canary felt of the move.
struct RulerAccount
{
    std::optional<AcknowledgementGap> gap; ///< The one that the move lies in.
    std::optional<TokenAudit> audit;
    std::int64_t unknown = 0; ///< Tokens whose fate is still not known.

    bool operator==(const RulerAccount&) const = default;
};

/// A measured duration beside what it must not exceed.
struct Measured
{
    Microseconds value{0};
    Microseconds limit{0};

    [[nodiscard]] bool isMet() const { return value <= limit; }

    bool operator==(const Measured&) const = default;
};

struct RunResult
{
    Phase end = Phase::Switched;
    RunClock clock;
    std::optional<Measured> machineRto;   ///< T4 to the first accepted write by the public path.
    std::optional<Measured> databaseRto;  ///< The same by the libpq path.
    std::optional<Measured> decisionTime; ///< T1 to T4.
    std::optional<Measured> felt;         ///< T0 to the first accepted write; limit is machine RTO.
    RulerAccount database;
    RulerAccount publicPath;
    std::optional<Measured> lossSeconds; ///< Oldest lost acknowledged token to the last one; limit
                                         ///< is the RPO.
    QStringList lostByMoving; ///< What the move cost besides rows: sessions, slots, sequences.
    QStringList findings; ///< Steps that failed without stopping the run, and what was not seen.

    bool operator==(const RunResult&) const = default;
};

[[nodiscard]] QByteArray encodeResult(const RunResult& result);
[[nodiscard]] Result<RunResult> decodeResult(const QByteArray& text);

} // namespace pilothouse
