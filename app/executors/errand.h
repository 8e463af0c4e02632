#pragma once

#include "app/azure/arm_client.h"
#include "app/dns/dns_client.h"
#include "app/executors/host_line.h"
#include "app/executors/outlook.h"
#include "app/executors/standbys.h"
#include "models/ports/effect_executor.h"

#include <memory>

namespace pilothouse {

/// What every errand works with. All outlive the errands.
struct ExecutorTools
{
    const Fleet& fleet;
    const Clock& clock;
    HttpClient& http;
    DnsClient& dns;
    const SecretResolver& secrets;
    ArmClient& arm;
    OperatorLines& lines;
    Standbys& standbys;
    HostLines& hosts;
    Outlook& outlook;
};

/// How an effect ended.
struct Ended
{
    Outcome outcome = Outcome::Unknown;
    std::vector<StepEvidence> evidence;
};

/// One order being carried out. Everything it waits for is bound to it: when its time is over it is
/// deleted, and nothing more goes out.
class Errand : public QObject
{
public:
    using EndedCallback = std::function<void(Ended)>;
    using TruthCallback = std::function<void(Truth)>;

    /// Kept back from the step's time-out, for the way to whoever waits.
    static constexpr Milliseconds margin{50};

    Errand(ExecutorTools& tools, EffectOrder order);

    /// Called once, of these three one. The callback comes once, later.
    void act(EndedCallback callback);
    void undo(EndedCallback callback);
    void already(TruthCallback callback);

    /// What was found out so far and must not be lost, however this ends: see learned.h. After a
    /// probe, what proves that the goal is there.
    [[nodiscard]] const std::vector<StepEvidence>& leftBehind() const { return m_left; }

    [[nodiscard]] const EffectOrder& order() const { return m_order; }
    [[nodiscard]] ExecutorTools& tools() const { return m_tools; }

protected:
    virtual void begin() = 0;
    /// Takes the effect back. Steps without an undo never come here.
    virtual void beginUndo();
    /// Ends with know(). Whether the goal is there, read only. Unless told otherwise nobody can
    /// tell.
    virtual void beginProbe();

    /// Evidence for whatever end follows.
    void leave(StepEvidence evidence);
    void succeed(std::vector<StepEvidence> evidence);
    void succeed(EvidenceCode code, const QString& value);
    /// Certainly not done.
    void fail(const Error& why);
    /// Perhaps done, perhaps yet to be.
    void doubt(const Error& why);
    void endWith(const Error& why, bool mayHaveHappened);
    void know(Truth truth);

    /// What is left of the step's time; at least 1 ms.
    [[nodiscard]] Milliseconds left() const;
    /// The shorter of what is left and a patience of our own.
    [[nodiscard]] Milliseconds within(Milliseconds patience) const;
    [[nodiscard]] bool isLate() const;

    /// Calls back later, if this errand still runs.
    void later(Milliseconds wait, std::function<void()> call);

    [[nodiscard]] const Fleet& fleet() const { return m_tools.fleet; }
    [[nodiscard]] const Region& region(const RegionId& id) const;
    /// The region that the command is about.
    [[nodiscard]] const Region& place() const { return region(m_order.command.target); }
    /// Every region but the old primary.
    [[nodiscard]] std::vector<RegionId> standbyIds() const;

private:
    void end(Outcome outcome, std::vector<StepEvidence> evidence);

    ExecutorTools& m_tools;
    const EffectOrder m_order;
    const MonotonicTime m_until;
    std::vector<StepEvidence> m_left;
    EndedCallback m_ended;
    TruthCallback m_known;
};

/// The errand for an order.
[[nodiscard]] std::unique_ptr<Errand> makeErrand(ExecutorTools& tools, EffectOrder order);

/// An error as one line of evidence.
[[nodiscard]] QString lineOf(const Error& error);

} // namespace pilothouse
