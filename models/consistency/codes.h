#pragma once

#include "models/consistency/report.h"
#include "models/orchestration/codes.h"

/// The words by which a report's enumerators stand in the journal; see orchestration/codes.h.
namespace pilothouse {

template <>
const QStringList& codeList<Holding>();
template <>
const QStringList& codeList<HoldingDoubt>();
template <>
const QStringList& codeList<History>();

} // namespace pilothouse
