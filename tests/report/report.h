#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What the last runs of the tests and of the bench came to, as one Markdown document. It is made
/// of what they wrote themselves; what nobody measured is said to be so, and never counts as met.
namespace pilothouse::report {

/// A file as it was found.
struct Source
{
    QString name;
    QString when;     ///< When it was written, UTC.
    QByteArray bytes; ///< As matrix_test, tests/bench/run or the soak wrote them.
};

struct Inputs
{
    QStringList rows; ///< The names of all rows of the fault matrix, in its order.
    std::vector<Source>
        matrix; ///< The oldest first: of a row that was played twice the last counts.
    QStringList unattendedRows;     ///< Of those, the ones played with nobody at the desk too.
    std::vector<Source> unattended; ///< What came of them then.
    std::optional<Source> bench;
    std::optional<Source> soak;
};

[[nodiscard]] QString reportOf(const Inputs& inputs);

} // namespace pilothouse::report
