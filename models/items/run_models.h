#pragma once

#include "models/items/cell_table.h"
#include "models/review/run_assessment.h"

/// What stands beside the steps of a run. Each is given whole values.
namespace pilothouse {

/// Everything that a refusal found in the way.
class WhyNotModel : public CellTable
{
    Q_OBJECT

public:
    explicit WhyNotModel(QObject* parent = nullptr);
    void setLines(const std::vector<WhyNot>& lines);
};

/// The log, newest first, at most `most` lines.
class RunLogModel : public CellTable
{
    Q_OBJECT

public:
    static constexpr int most = 300;

    enum Column
    {
        TimeColumn,
        ActorColumn,
        WordsColumn
    };

    explicit RunLogModel(QObject* parent = nullptr);
    void setLines(const std::vector<LogLine>& lines);
};

/// Runs by their id: what they were, how they ended.
class RunsModel : public CellTable
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        TitleColumn,
        EndColumn,
        RtoColumn,
        IdColumn
    };

    explicit RunsModel(QObject* parent = nullptr);
    /// In the order given: newest first.
    void setRuns(const std::vector<RunAssessment>& runs);
};

/// T0 to T9: when, how long after T0 and after T4. What is not known says so.
class RunClockModel : public CellTable
{
    Q_OBJECT

public:
    explicit RunClockModel(QObject* parent = nullptr);
    void setClock(const RunClock& clock);
};

/// Each measured time and loss beside its limit.
class VerdictsModel : public CellTable
{
    Q_OBJECT

public:
    explicit VerdictsModel(QObject* parent = nullptr);
    void setResult(const RunResult& result);
};

} // namespace pilothouse
