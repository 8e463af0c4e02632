#pragma once

#include "models/core/clock.h"
#include "models/telemetry/assess.h"
#include "models/telemetry/series.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace pilothouse {

/// Keeps the newest snapshot and says, each second or more often by the console's own clock, what
/// it means now. Because the meaning is taken anew each time, values grow old on screen even when
/// the watcher's thread is dead.
class FleetStore : public QObject
{
    Q_OBJECT

public:
    /// After how long without any new snapshot the meaning is taken anew. A living watcher
    /// publishes a little more often.
    static constexpr Milliseconds assessmentInterval{1'200};

    FleetStore(Fleet fleet, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const Fleet& fleet() const { return m_fleet; }
    [[nodiscard]] const FleetAssessment& assessment() const { return m_assessment; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// The newest snapshot, or nullptr before the first.
    [[nodiscard]] const FleetSnapshotPtr& snapshot() const { return m_snapshot; }

    /// The last hour of one metric, or nullptr when nothing was ever recorded.
    [[nodiscard]] const Series* series(const SeriesKey& key) const;

    /// How many samples were recorded so far: changes exactly when a curve can have changed.
    [[nodiscard]] std::uint64_t recordings() const { return m_recordings; }

    /// Names the region whose facts are wanted; only matters in fleets above
    /// AssessmentInput::detailLimit regions.
    void setDetailed(const std::optional<RegionId>& region);

    /// Takes a new snapshot (on this object's thread) and assesses at once. Older revisions are
    /// ignored.
    void accept(FleetSnapshotPtr snapshot);

    /// Assesses the newest snapshot at the clock's present time.
    void assessNow();

    /// How far apart shown() is at least; 0 at first. While something breaks a snapshot comes each
    /// 20 ms: a screen that is drawn as often is read no better, and its keys wait.
    void setShownGap(Milliseconds gap) { m_shownGap = gap; }

Q_SIGNALS:
    void assessed(const FleetAssessment& assessment); ///< Each one, for those who judge.
    void shown(const FleetAssessment& assessment); ///< For those who draw; never without the last.

private:
    void show();
    void record();
    void recordRegions(UtcTime at);
    void recordLinks(UtcTime at);
    void append(const SeriesKey& key, const Figure& figure, UtcTime at);

    Fleet m_fleet;
    const Clock& m_clock;
    FleetSnapshotPtr m_snapshot;
    FleetAssessment m_assessment;
    AssessmentMemory m_memory;
    std::optional<RegionId> m_detailed;
    std::map<SeriesKey, Series> m_series;
    std::optional<MonotonicTime> m_recordedAt;
    std::uint64_t m_recordings = 0;
    QTimer m_ticker;
    Milliseconds m_shownGap{0};
    std::optional<MonotonicTime> m_shownAt;
    QTimer m_untilShown;
};

} // namespace pilothouse
