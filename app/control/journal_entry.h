#pragma once

#include "models/journal/run_file.h"
#include "models/review/run_assessment.h"

#include <QJsonObject>

/// Runs as a journal holds them, as objects for other programs: the same whether the process that
/// runs the engine is asked, or the file is read without it.
namespace pilothouse {

/// One line of the list of runs: what the journal says, no matter who reads it.
[[nodiscard]] QJsonObject journalEntry(const RunView& view);

/// One run whole: `export` is exportRun()'s document, `text` its records as a person reads them.
[[nodiscard]] QJsonObject wholeRunEntry(const RunView& view);

/// Whether a stored run's lines are as they were written.
[[nodiscard]] QJsonObject soundnessEntry(const StoredRun& stored);

} // namespace pilothouse
