#pragma once

#include "models/orchestration/run.h"
#include "tests/integration/matrix/account.h"

namespace pilothouse::matrix {

/// What came of one row.
struct Played
{
    QString name;
    QStringList failures; ///< One sentence for each thing that is not as the row says.
    Phase end = Phase::Prepared;
    Milliseconds took{0}; ///< From the start to the end or the last hold.
    QStringList waits;
    QStringList doubts;
    QStringList unfinished;
    QStringList writable;
    QString headline;
    QString next;
    Account account;
    QJsonObject tally;  ///< Of the one writable region, see app/ruler/tally.h; else empty.
    QString story;      ///< All records, with times.
    QString automation; ///< Unattended: how it stood at the end, and why.
};

/// One line for a person.
[[nodiscard]] QString lineOf(const Played& played);

[[nodiscard]] QJsonObject toJson(const Played& played);

} // namespace pilothouse::matrix
