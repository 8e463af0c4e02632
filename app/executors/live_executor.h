#pragma once

#include "app/events/worker_thread.h"
#include "app/secrets/secret_resolver.h"
#include "models/core/clock.h"
#include "models/ports/effect_executor.h"

#include <QObject>

#include <memory>

namespace pilothouse {

class Workshop;

/// A run's effects in the real world, on a thread of its own. Connections are opened by start() and
/// kept, so that an effect costs a round trip and no handshakes.
class LiveExecutor : public EffectExecutor
{
public:
    /// `clock` must outlive this.
    LiveExecutor(Fleet fleet, const Clock& clock, SecretResolver secrets);
    ~LiveExecutor() override;

    void start(Sink sink) override;
    void execute(EffectOrder order) override;
    void foresee(const RegionId& oldPrimary) override;

private:
    void answer(Event event);

    const Fleet m_fleet;
    const Clock& m_clock;
    const SecretResolver m_secrets;
    Sink m_sink;
    WorkerThread m_thread;
    std::unique_ptr<QObject> m_receiver;  ///< Lives on the caller's thread.
    std::unique_ptr<Workshop> m_workshop; ///< Lives and dies on m_thread.
};

} // namespace pilothouse
