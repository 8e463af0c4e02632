#include "app/executors/fence_rung.h"

#include "app/azure/database_server.h"
#include "app/executors/conninfo.h"
#include "app/executors/fence_look.h"
#include "app/executors/words.h"
#include "models/core/assert.h"
#include "models/orchestration/quorum.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// Out-of-band host control: it stops and bars the database, and counts processes.
class HostRung : public FenceRung
{
public:
    HostRung(ExecutorTools& tools, const Region& old)
        : FenceRung(Rung::NoProcess)
        , m_tools(tools)
        , m_old(old)
    {
    }

    [[nodiscard]] bool takesOrders() const override { return true; }
    [[nodiscard]] bool hasJustAnswered() const override
    {
        return m_tools.hosts.hasJustAnswered(m_old.id);
    }
    [[nodiscard]] bool isSilent() const override
    {
        return m_tools.outlook.hostSilentFor(m_old.id) >= FenceLook::headStart;
    }

    void look(Seen seen) override
    {
        const auto take = [this, seen = std::move(seen)](const HostReading& reading) {
            seen(reading.state ? Result<RungSight>(sightOf(reading.state.value(), reading.age))
                               : reading.state.error());
        };
        // Whoever waits for an order's effect wants to know how it is now.
        m_tools.hosts.read(m_old.id, m_hasOrdered ? Milliseconds{0} : Standbys::guardAge, this,
                           take);
    }

    void order(Milliseconds deadline, Ordered ordered) override
    {
        send(QStringLiteral("/database/stop"), deadline, std::move(ordered));
    }

    void release(Milliseconds deadline, Ordered ordered) override
    {
        send(QStringLiteral("/database/start"), deadline, std::move(ordered));
    }

private:
    void send(const QString& path, Milliseconds deadline, Ordered ordered)
    {
        m_hasOrdered = true;
        m_tools.hosts.order(m_old.id, path, deadline, this,
                            [ordered = std::move(ordered)](const HostOutcome& outcome) {
                                ordered(outcome.state ? std::nullopt
                                                      : std::optional(outcome.state.error()),
                                        outcome.mayHaveHappened);
                            });
    }

    [[nodiscard]] RungSight sightOf(const HostState& state, Microseconds age) const
    {
        const QString bar =
            state.isRestartBarred ? ExecutorWords::tr("barred") : ExecutorWords::tr("not barred");
        return {fenceReadings(state, age, ExecutorWords::tr("host control")),
                ExecutorWords::tr("%1 processes of the data directory, restart %2, by host control "
                                  "of %3")
                    .arg(state.databaseProcesses)
                    .arg(bar, m_old.name),
                state.isRestartBarred};
    }

    ExecutorTools& m_tools;
    const Region& m_old;
    bool m_hasOrdered = false;
};

/// The platform: it acts by a path of its own, which may be there when the desk's is not.
class PlatformRung : public FenceRung
{
public:
    PlatformRung(ExecutorTools& tools, const Region& old)
        : FenceRung(Rung::HostStopped)
        , m_tools(tools)
        , m_old(old)
    {
    }

    [[nodiscard]] bool takesOrders() const override { return true; }

    /// As long as the resource manager wants to be left alone.
    [[nodiscard]] Milliseconds lookPause() const override
    {
        constexpr Milliseconds shortest{500};
        return std::max(shortest, std::chrono::ceil<Milliseconds>(m_tools.arm.pause()));
    }

    void look(Seen seen) override
    {
        if (!hasServer(m_tools.fleet.cloud, m_old))
            return later([seen = std::move(seen), error = noServer()] { seen(error); });
        m_tools.arm.get(serverQuestion(m_tools.fleet.cloud, m_old), this,
                        [this, seen = std::move(seen)](const Result<QJsonObject>& answer) {
                            const Result<PlatformServer> server =
                                answer ? parseServer(answer.value()) : answer.error();
                            seen(server ? Result<RungSight>(sightOf(server.value()))
                                        : server.error());
                        });
    }

    void order(Milliseconds, Ordered ordered) override
    {
        send(serverStopOrder(m_tools.fleet.cloud, m_old), std::move(ordered));
    }

    void release(Milliseconds, Ordered ordered) override
    {
        send(serverStartOrder(m_tools.fleet.cloud, m_old), std::move(ordered));
    }

private:
    void later(std::function<void()> call) { QTimer::singleShot(0, this, std::move(call)); }

    void send(const ArmOrder& order, Ordered ordered)
    {
        m_tools.arm.order(order, this, [ordered = std::move(ordered)](const ArmOutcome& outcome) {
            ordered(outcome.body ? std::nullopt : std::optional(outcome.body.error()),
                    outcome.mayHaveHappened);
        });
    }

    /// Its answer to an order says only that it was taken; the server's own state counts.
    [[nodiscard]] RungSight sightOf(const PlatformServer& server) const
    {
        const bool isOff = isStopped(server);
        return {
            {{FenceFact::HostOff, isOff ? Truth::Yes : Truth::No, ExecutorWords::tr("Azure"), {}}},
            ExecutorWords::tr("%1 is \"%2\", by Azure")
                .arg(m_old.azure.postgresServer, server.state),
            isOff || server.state == QLatin1String("Stopping")};
    }

    [[nodiscard]] Error noServer() const
    {
        return {ErrorCode::Configuration,
                ExecutorWords::tr("The fleet file names no Azure server for %1").arg(m_old.name),
                {},
                ExecutorWords::tr("Add azure.postgresServer to the region, and cloud")};
    }

    ExecutorTools& m_tools;
    const Region& m_old;
};

/// Synchronous quorum commit, with too few standbys left to the old side. Brought about by the
/// run's own detaching of receivers, so there is nothing more to order.
class QuorumRung : public FenceRung
{
public:
    QuorumRung(ExecutorTools& tools, const EffectOrder& order)
        : FenceRung(Rung::QuorumDetached)
        , m_tools(tools)
        , m_run(order.run)
        , m_newPrimary(order.newPrimary)
        , m_seen(order.learned.quorum)
    {
        for (const Region& each : tools.fleet.regions)
            if (each.id != order.oldPrimary)
                m_standbys.push_back(each.id);
    }

    void look(Seen seen) override
    {
        m_tools.standbys.readAll(
            m_standbys, Standbys::guardAge, this,
            [this, seen = std::move(seen)](const std::map<RegionId, StandbyReading>& readings) {
                seen(sightOf(readings));
            });
    }

private:
    [[nodiscard]] RungSight sightOf(const std::map<RegionId, StandbyReading>& readings) const
    {
        QuorumQuestion question{m_seen, {}, m_tools.clock.utc()};
        for (const auto& [id, reading] : readings)
            if (reading.facts)
                question.standbys[id] = {detachment(id, reading.facts.value()),
                                         reading.facts.value().synchronousOverrides};
        const QuorumStanding standing = judgeQuorum(question);
        return {standing.readings(ExecutorWords::tr("standbys")), standing.words, false};
    }

    /// Held by this run, promoted by it, or sent to the new primary: in each case the old one hears
    /// nothing more of it.
    [[nodiscard]] Truth detachment(const RegionId& id, const StandbyFacts& facts) const
    {
        const bool isHeld = facts.mark() == m_run && !facts.hasReceiver;
        const bool isPromoted = !facts.isInRecovery && id == m_newPrimary;
        const Region* next = m_tools.fleet.find(m_newPrimary);
        const bool isSentOn = facts.mark().isEmpty() && next != nullptr &&
                              wordOf(facts.conninfo, "host") == next->database.at.host.toUtf8();
        return isHeld || isPromoted || isSentOn ? Truth::Yes : Truth::No;
    }

    ExecutorTools& m_tools;
    const RunId m_run;
    const RegionId m_newPrimary;
    const std::optional<QuorumSeen> m_seen;
    std::vector<RegionId> m_standbys;
};

/// A rung that a policy may accept and that is climbed by hand alone.
class HandRung : public FenceRung
{
public:
    using FenceRung::FenceRung;

    void look(Seen seen) override
    {
        const Error none{
            ErrorCode::Unsupported,
            ExecutorWords::tr("This console has no means for \"%1\"").arg(rungWords(rung())),
            {},
            {}};
        QTimer::singleShot(0, this, [seen = std::move(seen), none] { seen(none); });
    }
};

std::unique_ptr<FenceRung> makeRung(Rung rung, ExecutorTools& tools, const EffectOrder& order)
{
    const Region* old = tools.fleet.find(order.oldPrimary);
    PH_ASSERT(old != nullptr);
    if (rung == Rung::NoProcess)
        return std::make_unique<HostRung>(tools, *old);
    if (rung == Rung::HostStopped)
        return std::make_unique<PlatformRung>(tools, *old);
    if (rung == Rung::QuorumDetached)
        return std::make_unique<QuorumRung>(tools, order);
    return std::make_unique<HandRung>(rung);
}

} // namespace

void FenceRung::order(Milliseconds, Ordered)
{
    PH_ASSERT(takesOrders());
}

void FenceRung::release(Milliseconds, Ordered)
{
    PH_ASSERT(takesOrders());
}

FenceRungs acceptedRungs(ExecutorTools& tools, const EffectOrder& order)
{
    FenceRungs rungs;
    for (const Rung rung : tools.fleet.failover.acceptedFenceRungs)
        rungs.push_back(makeRung(rung, tools, order));
    return rungs;
}

bool isProved(const Fleet& fleet, Rung rung, const RungSight& sight)
{
    return assessFence(postgresLadder(), fleet.failover.acceptedFenceRungs, sight.readings)
               .provedBy == rung;
}

} // namespace pilothouse
