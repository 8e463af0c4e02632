#pragma once

#include "models/review/run_assessment.h"

#include <QByteArray>

namespace pilothouse {

/// A whole run as one JSON document, for other programs and for the archive:
/// `header`, `records` and `result` are the journal's lines; `steps` is the table of planned and
/// actual; `planHash` is what was approved; `journalHash` is the chain over header and records
/// (each as compact JSON with its keys in order, see lineHash()); `consistency` is what the regions
/// held after it; `damage` says what the journal
/// could not yield, and `missing` names what nobody measured. Times are microseconds of UTC.
[[nodiscard]] QByteArray exportRun(const RunView& view);

} // namespace pilothouse
