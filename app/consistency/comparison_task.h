#pragma once

#include "app/consistency/compare_sql.h"
#include "app/consistency/region_line.h"
#include "models/ports/comparer.h"

#include <QTimer>

#include <map>

namespace pilothouse {

/// One comparison: reads what its course wants to be read, and hands back what came. Every wait has
/// an end; when the task is deleted its sessions are closed and nothing more is asked.
class ComparisonTask : public QObject
{
public:
    /// Between two looks, so that what others do has the disks in between.
    static constexpr Milliseconds lookPause{100};
    /// Before a range that differed is looked at again.
    static constexpr Milliseconds repeatPause{500};
    /// How long a standby may take to replay what the primary had written. A transaction that is
    /// never committed may leave the primary's last position unsent until its background writer
    /// logs a snapshot, which it does every 15 s.
    static constexpr Milliseconds positionPatience{20'000};
    static constexpr Milliseconds positionPause{100};
    static constexpr Milliseconds stateDeadline{5'000};
    static constexpr Milliseconds readDeadline{20'000};
    /// Of the whole comparison.
    static constexpr Milliseconds timeLimit{300'000};

    using Told = Comparer::Told;
    using Ended = Comparer::Sink;

    ComparisonTask(ComparisonTools& tools, ComparisonRequest request, Told told, Ended ended);

    /// Begins. `ended` is called once, later.
    void begin();

    /// What is open is not known; `ended` is called later.
    void stop();

private:
    void askTables();
    void onTables(const std::vector<PostgresOutcome>& outcomes);
    void fail(HoldingDoubt doubt, const QString& said);
    void nextLook();
    void onFirst(const std::vector<PostgresOutcome>& outcomes);
    void askState(const RegionId& region);
    void onState(const RegionId& region, const PostgresOutcome& outcome);
    void waitFor(const RegionId& region, const ServerState& state);
    void readThere(const RegionId& region);
    void onThere(const RegionId& region, const std::vector<PostgresOutcome>& outcomes);
    void leaveOut(const RegionId& region, HoldingDoubt doubt, const QString& said,
                  std::optional<UtcTime> stoodStillSince = {});
    void regionDone();
    void askAfter();
    void onAfter(const std::vector<PostgresOutcome>& outcomes);
    void takeLook();
    void finish(HoldingDoubt whyOpen);
    void hand(ConsistencyReport report);

    [[nodiscard]] RegionLine& primary() { return *m_lines.at(m_request.primary); }
    [[nodiscard]] std::vector<PostgresStatement> rangeStatements() const;

    ComparisonTools& m_tools;
    const ComparisonRequest m_request;
    const Told m_told;
    Ended m_ended;
    const UtcTime m_beganAt;
    std::map<RegionId, std::unique_ptr<RegionLine>> m_lines;
    ServerState m_primaryState;
    std::optional<ComparisonCourse> m_course;
    Look m_look;
    LookAnswers m_answers;
    std::vector<QByteArray> m_snapshots; ///< Of the primary, by the look's ranges.
    WritersMeasure m_writersMeasure;
    MonotonicTime m_waitUntil; ///< For the standbys' positions in this look.
    std::size_t m_openRegions = 0;
    QTimer m_limit;
};

} // namespace pilothouse
