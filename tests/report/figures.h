#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

/// Figures that have a floor, and where they stand in what was measured.
namespace pilothouse::report {

enum class Rule
{
    AtMost,
    AtLeast
};

struct Figure
{
    QString name;
    QString unit;
    Rule rule = Rule::AtMost;
    std::optional<double> value; ///< Empty: not measured.
    std::optional<double> floor; ///< Empty: what measured it names none.

    /// Empty when either is.
    [[nodiscard]] std::optional<bool> isMet() const;
};

/// Of the document that tests/bench/run writes; all of them, also from an empty one.
[[nodiscard]] std::vector<Figure> benchFigures(const QJsonValue& bench);

/// Of the document that the soak writes: {"figures": [{"name", "unit", "value", "floor"}]}, each of
/// which is at most its floor. From anything else what it must hold, as not measured.
[[nodiscard]] std::vector<Figure> soakFigures(const QJsonValue& soak);

/// What stands at "a/b", or at "results/[prober=x;targets=3]/c": the first item of a list that has
/// those members. Undefined when there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonValue& root, const QString& path);

} // namespace pilothouse::report
