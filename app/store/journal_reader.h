#pragma once

#include "models/journal/run_file.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace pilothouse {

/// The newest runs of an open journal, newest first, at most `count`. What cannot be read, does not
/// fit its chain or is missing says so in its place. An Error when not even the list can be read.
[[nodiscard]] Result<std::vector<StoredRun>> newestRuns(const QSqlDatabase& database, int count);

/// Executes one statement with its values; when it fails, the query's error is that of the step
/// that failed (executing after a failed preparation would hide it).
[[nodiscard]] bool execute(QSqlQuery& query, const QString& statement,
                           const QVariantList& values = {});

} // namespace pilothouse
