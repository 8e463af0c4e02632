#pragma once

#include "models/items/cell_table.h"
#include "models/review/run_assessment.h"

#include <set>

namespace pilothouse {

/// The steps of a run in their order, all of them; groups that the view folded are one row each.
class StepsModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        StateColumn,
        NumberColumn,
        SentenceColumn,
        WordColumn,
        TimeColumn,
        LateColumn,
        KindColumn,
        SeenColumn
    };

    explicit StepsModel(QObject* parent = nullptr);

    /// `folded` are the groups, counted from 0, that take one row.
    void setSteps(const std::vector<StepLine>& steps, const std::set<int>& folded);

    /// The id of the row in which a step stands: its own, or that of its folded group.
    [[nodiscard]] QString rowKeyOf(const StepLine& step) const;

private:
    std::set<int> m_folded;
};

/// Which groups must be folded so that the steps take at most `rows` rows: those that are over
/// first, then those farthest ahead. Never the group of a current step, nor `kept`.
[[nodiscard]] std::set<int> foldsFor(const std::vector<StepLine>& steps, int rows, int kept);

} // namespace pilothouse
