#pragma once

#include "models/orchestration/run.h"
#include "tests/integration/matrix/account.h"

#include <optional>

namespace pilothouse::matrix {

/// What came of one row.
struct Played
{
    QString name;
    QStringList failures;     ///< One sentence for each thing that is not as the row says.
    std::optional<Phase> end; ///< Empty: no run was begun.
    Milliseconds took{0};     ///< From the start to the end or the last hold.
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

/// How the run ended, as a code; "none" without one.
[[nodiscard]] QString endOf(const Played& played);

/// One line for a person.
[[nodiscard]] QString lineOf(const Played& played);

[[nodiscard]] QJsonObject toJson(const Played& played);

} // namespace pilothouse::matrix
