#pragma once

#include "models/core/result.h"
#include "models/orchestration/record.h"

#include <QByteArray>

/// One record as it is written: codes and parameters in a JSON object, never translated words.
namespace pilothouse {

/// Version of the format, in every entry: later readers must go on reading this one.
constexpr int journalFormat = 1;

/// A longer entry is not one of ours.
constexpr qsizetype entryBytesMax = 1'000'000;

/// One line without its end. Fields that say nothing are left out.
[[nodiscard]] QByteArray encodeRecord(const Record& record);

/// The record of a line; an Error when it is none, or of a format that this release does not know.
[[nodiscard]] Result<Record> decodeRecord(const QByteArray& line);

} // namespace pilothouse
