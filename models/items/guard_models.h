#pragma once

#include "models/guard/guard.h"
#include "models/items/cell_table.h"

namespace pilothouse {

/// The checks of a guard, not passed first. Those that passed are folded into a count on demand.
class ChecksModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        StateColumn,
        WhatColumn,
        ValueColumn,
        LimitColumn,
        AgeColumn,
        SourceColumn
    };

    /// At most so many lines are shown before those that passed fold.
    static constexpr int shownMost = 7;

    explicit ChecksModel(QObject* parent = nullptr);

    void setChecks(const std::vector<GuardCheck>& checks, bool isFolded);

    /// How many passed and are not among the rows.
    [[nodiscard]] int foldedCount() const { return m_foldedCount; }

private:
    int m_foldedCount = 0;
};

} // namespace pilothouse
