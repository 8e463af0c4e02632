#pragma once

#include "models/journal/run_file.h"
#include "models/review/run_result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What other services are told about a run, as JSON that machines read: names and numbers, never
/// translated words.
namespace pilothouse {

struct Notice
{
    QString id; ///< The same each time that it is sent: whoever gets it twice can tell.
    QByteArray payload;

    bool operator==(const Notice&) const = default;
};

/// Services have a new primary: the story's notifyFailover, with `newPrimary`, `oldPrimary` and
/// `timestamp` (ISO 8601, UTC).
[[nodiscard]] Notice failoverNotice(const RunHeader& header, const RegionId& newPrimary,
                                    UtcTime at);

/// The run took longer than the machine RTO: the story's notifyRTOExceeded, with `elapsed` in
/// milliseconds. Nothing when it was met, or when nobody measured it: what is not known is not
/// exceeded.
[[nodiscard]] std::optional<Notice>
rtoExceededNotice(const RunHeader& header, const std::optional<Measured>& machineRto, UtcTime at);

/// Glass was broken: the run was started over a check that only a named risk clears. `risks` holds
/// each such check with what was seen, its limit, and what was typed. Nothing when none was.
[[nodiscard]] std::optional<Notice> brokenGlassNotice(const RunHeader& header, UtcTime at);

} // namespace pilothouse
