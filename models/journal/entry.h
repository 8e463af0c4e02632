#pragma once

#include "models/core/result.h"
#include "models/orchestration/record.h"

#include <QByteArray>

/// One record as it is written: codes and parameters in a JSON object, never translated words.
namespace pilothouse {

/// The newest format of an entry that this release reads; it stands in every entry, and later
/// readers must go on reading each. An entry is written in the oldest that can say it, so that an
/// earlier release reads whatever it understands. 2: evidence of what a run learned, see learned.h.
constexpr int journalFormat = 2;
constexpr int oldestFormat = 1;

/// A longer entry is not one of ours.
constexpr qsizetype entryBytesMax = 1'000'000;

/// The format in which that record is written.
[[nodiscard]] int formatOf(const Record& record);

/// One line without its end. Fields that say nothing are left out.
[[nodiscard]] QByteArray encodeRecord(const Record& record);

/// The record of a line; an Error when it is none, or of a format that this release does not know.
[[nodiscard]] Result<Record> decodeRecord(const QByteArray& line);

} // namespace pilothouse
