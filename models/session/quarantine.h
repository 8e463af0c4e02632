#pragma once

#include "models/session/run_controller.h"

#include <QObject>

#include <map>

namespace pilothouse {

/// Watches the old primaries of finished failovers. One that comes back - a process of its data
/// directory, or a database that takes writes - is fenced again at once, by a run of its own: two
/// primaries are worse than a start without a person.
class Quarantine : public QObject
{
    Q_OBJECT

public:
    /// Between two attempts at one region.
    static constexpr Milliseconds againAfter{15'000};

    /// All outlive this.
    Quarantine(const Clock& clock, FleetStore& store, RunController& runs,
               QObject* parent = nullptr);

    /// Regions that stay out: the old primary of a failover that switched, until it is the new
    /// primary of a later one.
    [[nodiscard]] std::vector<RegionId> regions() const;

Q_SIGNALS:
    /// A region in quarantine came back, and is being fenced again.
    void returned(const pilothouse::RegionId& region, const QString& how);

private:
    void look();
    [[nodiscard]] QString signOfLife(const RegionId& region) const;
    void isolate(const RegionId& region, const QString& how);

    const Clock& m_clock;
    FleetStore& m_store;
    RunController& m_runs;
    std::map<RegionId, MonotonicTime> m_triedAt;
};

} // namespace pilothouse
