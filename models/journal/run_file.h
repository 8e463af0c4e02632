#pragma once

#include "models/core/result.h"
#include "models/core/time.h"
#include "models/orchestration/plan.h"
#include "models/orchestration/record.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// What stands in a journal before a run's records: the plan that runs, and on what it was decided.
namespace pilothouse {

/// One line of the guard as it stood when the run was started.
struct DecisionCheck
{
    QString key;   ///< Stable identity, "possible-loss".
    QString state; ///< "pass", "fail", "unknown", "ask".
    QString value;
    QString limit;
    QString source;
    Microseconds age{0};
    QString overriddenBecause;  ///< Empty unless a person overrode it, with this reason.
    bool isGlassBroken = false; ///< With the risk typed by name, which is that reason.

    bool operator==(const DecisionCheck&) const = default;
};

/// Who decided what, why, on what they saw. Written before the first effect.
struct Decision
{
    QString operatorName;
    QString desk;
    QString incident; ///< "INC-5521".
    QString category; ///< A code: "region-outage", "database-outage", "network", "other".
    QString reason;   ///< In the operator's own words.
    QString typed;    ///< What was typed to arm.
    QString approval; ///< "single desk": the policy that stood in for a second person.
    std::vector<DecisionCheck> checks;
    std::optional<double> lossSecondsMost; ///< As shown; empty when it had no upper end.
    std::optional<double> lossBytesMost;
    std::optional<UtcTime> faultAt;        ///< T0, estimated.
    Microseconds faultUncertainty{0};      ///< The fault was this much before or after at most.
    std::optional<UtcTime> detectedAt;     ///< T1.
    std::optional<UtcTime> acknowledgedAt; ///< T2.
    std::optional<UtcTime> openedAt;       ///< T3: the guard was opened.
    UtcTime armedAt;                       ///< T4: confirmed; the machine's time runs from here.

    bool operator==(const Decision&) const = default;
};

struct RunHeader
{
    RunId id;
    QString fleetName;
    QString softwareVersion;
    Mode mode = Mode::Live;
    Plan plan;
    Decision decision;

    bool operator==(const RunHeader&) const = default;
};

/// One line without its end, as encodeRecord().
[[nodiscard]] QByteArray encodeHeader(const RunHeader& header);

/// The header of a line; an Error when it is none, or of a format that this release does not know,
/// or when its plan breaks a rule of every plan.
[[nodiscard]] Result<RunHeader> decodeHeader(const QByteArray& line);

/// A run as a journal holds it.
struct StoredRun
{
    RunHeader header;
    std::vector<Record> records;
    QByteArray result; ///< What was measured at its end, see models/review; or empty.
    /// Why what follows could not be read, or did not fit the chain. ErrorCode::Unsupported: it is
    /// sound, but a newer program wrote it.
    std::optional<Error> damage;
    QByteArray comparison; ///< What the regions held after it, see models/consistency; or empty.
    QByteArray notices;    ///< Who was told of it, see models/review; or empty.

    bool operator==(const StoredRun&) const = default;
};

} // namespace pilothouse
