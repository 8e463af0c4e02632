#pragma once

#include "models/ports/comparer.h"
#include "models/session/run_controller.h"

#include <QObject>

#include <optional>

namespace pilothouse {

/// Has the regions compared, when somebody asks and after every run that moved the primary, and
/// keeps what came of it. A run is over before that, and its times are taken; the report is written
/// down beside its result.
class ConsistencyKeeper : public QObject
{
    Q_OBJECT

public:
    /// `comparer` is null in training: there is nothing to compare. All outlive this.
    ConsistencyKeeper(const Clock& clock, FleetStore& store, RunController& runs,
                      Comparer* comparer, QObject* parent = nullptr);

    /// Whether the regions can be compared now; the reason when not.
    [[nodiscard]] Done mayCompare() const;

    /// Compares with the region that accepts writes now, unless mayCompare() says no.
    void compare(const QString& who);

    /// Ends the comparison under way, if any; what it did not reach is not known.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] ComparisonProgress progress() const { return m_progress; }

    /// The newest report; empty before the first.
    [[nodiscard]] const std::optional<ConsistencyReport>& report() const { return m_report; }

    /// When it arrived, for its age.
    [[nodiscard]] MonotonicTime reportedAt() const { return m_reportedAt; }

Q_SIGNALS:
    void changed();

private:
    /// What is to be compared after the one under way.
    struct Wanted
    {
        RegionId primary;
        QString askedBy;
        RunId run; ///< Empty when a person asked.
    };

    void onRunEnded();
    void begin(const Wanted& wanted);
    void take(ConsistencyReport report);
    [[nodiscard]] RegionId writableRegion() const;
    [[nodiscard]] std::vector<CanaryAccount> accounts() const;

    const Clock& m_clock;
    FleetStore& m_store;
    RunController& m_runs;
    Comparer* const m_comparer;
    bool m_isRunning = false;
    RunId m_forRun; ///< Of the one under way.
    std::optional<Wanted> m_next;
    ComparisonProgress m_progress;
    std::optional<ConsistencyReport> m_report;
    MonotonicTime m_reportedAt;
};

} // namespace pilothouse
