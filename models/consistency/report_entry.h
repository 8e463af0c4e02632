#pragma once

#include "models/consistency/report.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace pilothouse {

/// A report as a line of the journal and as a part of an export: codes and numbers, times in
/// microseconds of UTC; what has its default is left out.
[[nodiscard]] QJsonObject consistencyEntry(const ConsistencyReport& report);
[[nodiscard]] QByteArray encodeConsistency(const ConsistencyReport& report);

/// The report of a line; an Error when it is none, or of a format that this release does not know.
[[nodiscard]] Result<ConsistencyReport> decodeConsistency(const QByteArray& text);

} // namespace pilothouse
