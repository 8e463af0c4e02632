#pragma once

#include "app/events/worker_thread.h"
#include "app/secrets/secret_resolver.h"
#include "models/consistency/sampling.h"
#include "models/core/clock.h"
#include "models/fleet/fleet.h"
#include "models/ports/comparer.h"

#include <QObject>

#include <memory>

namespace pilothouse {

/// Comparisons in the real world, on a thread of their own, with the role that watches.
class LiveComparer : public Comparer
{
public:
    /// `clock` must outlive this.
    LiveComparer(Fleet fleet, const Clock& clock, SecretResolver secrets,
                 ComparisonBudget budget = {});
    ~LiveComparer() override;

    void start(Told told, Sink sink) override;
    void compare(ComparisonRequest request) override;
    void stop() override;

private:
    class Worker;

    void post(std::function<void()> act);

    const Fleet m_fleet;
    const Clock& m_clock;
    const SecretResolver m_secrets;
    const ComparisonBudget m_budget;
    Told m_told;
    Sink m_sink;
    WorkerThread m_thread;
    std::unique_ptr<QObject> m_receiver; ///< Lives on the caller's thread.
    std::unique_ptr<Worker> m_worker;    ///< Lives and dies on m_thread.
};

} // namespace pilothouse
