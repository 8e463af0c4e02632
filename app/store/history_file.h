#pragma once

#include "models/core/result.h"
#include "models/telemetry/availability_meter.h"

#include <QString>

#include <vector>

namespace pilothouse {

/// The history of one fleet in one SQLite file: what must survive a restart and is no journal.
/// Write-ahead log, each commit on the disk. One process at a time: a second one is told so,
/// because two that add up the same month would each erase the other's half. Blocks; lives on one
/// thread.
class HistoryFile
{
public:
    /// Months kept; older ones are dropped with each save.
    static constexpr int monthsMax = 36;
    /// Of the tables; a file of a newer one is left alone.
    static constexpr int schemaVersion = 1;

    explicit HistoryFile(QString path);
    ~HistoryFile();
    HistoryFile(const HistoryFile&) = delete;
    HistoryFile& operator=(const HistoryFile&) = delete;

    /// Opens or makes the file, and checks that it is whole.
    [[nodiscard]] Done open();

    /// All months, oldest first. Only when open.
    [[nodiscard]] Result<std::vector<MonthTotals>> months();

    /// Keeps a month's totals in place of what was there. Only when open.
    [[nodiscard]] Done save(const MonthTotals& totals);

private:
    [[nodiscard]] Done prepare();
    [[nodiscard]] Done run(const QString& statement);
    [[nodiscard]] Error refusal(const QString& reason, bool isBusy) const;

    const QString m_path;
    const QString m_connection; ///< QSqlDatabase's name for it.
};

} // namespace pilothouse
