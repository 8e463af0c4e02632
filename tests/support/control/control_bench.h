#pragma once

#include "app/control/control_client.h"
#include "app/control/control_server.h"
#include "models/orchestration/plans/failover.h"
#include "models/simulation/simulated_clock.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/orchestration/memory_journal.h"
#include "tests/support/orchestration/scripted_executor.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <unistd.h>

namespace pilothouse::tests {

/// A process that runs the engine, as far as its local socket is concerned: the test answers for
/// the world and for the disk.
struct ControlBench
{
    explicit ControlBench(ControlServer::Rule rule =
                              [](const Peer& peer) { return mayControl(peer, ::geteuid()); })
        : server(desk, std::move(rule))
    {
    }

    [[nodiscard]] Done listen() { return server.listen(folder.path(), store.fleet().name); }
    [[nodiscard]] QString path() const
    {
        return controlFolder(folder.path()) + QLatin1Char('/') +
               controlSocketName(store.fleet().name);
    }

    /// A run that waits at its first question to the world.
    void begin()
    {
        RunHeader header;
        header.id = RunId(QStringLiteral("FO-1"));
        header.plan = failoverPlan(store.fleet(), RegionId(QStringLiteral("eastus")),
                                   RegionId(QStringLiteral("westeurope")));
        QVERIFY(runs.start(header, {QStringLiteral("ada")}).ok());
        journal.deliver();
    }

    /// Lets what is under way end and be on disk.
    void settle()
    {
        journal.deliver();
        while (executor.oldest() != nullptr) {
            executor.answerWell();
            journal.deliver();
        }
    }

    QTemporaryDir folder;
    SimulatedClock clock;
    FleetStore store{smallFleet(), clock};
    AlarmLog alarms{clock};
    ScriptedExecutor executor;
    MemoryJournal journal;
    RunController runs{{clock, store, &executor, &journal, nullptr, QStringLiteral("desk-1")}};
    Autopilot autopilot{clock, store, alarms, runs};
    ControlDesk desk{
        {store, alarms, runs, journal, autopilot, QStringLiteral("test 1"), clock.utc()}};
    ControlServer server;
};

/// Somebody at the socket, who remembers what he was told.
struct Caller
{
    Caller()
    {
        QObject::connect(&client, &ControlClient::greeted, &client,
                         [this](const ControlGreeting& said) { greeting = said; });
        QObject::connect(&client, &ControlClient::replied, &client,
                         [this](const ControlReply& said) { replies.push_back(said); });
        QObject::connect(&client, &ControlClient::happened, &client,
                         [this](const ControlEvent& said) { events.push_back(said); });
        QObject::connect(&client, &ControlClient::lost, &client,
                         [this](const Error& why) { lost = why; });
    }

    /// The reply to one request; with a Timeout refusal when none comes.
    ControlReply ask(ControlVerb verb, const QString& run = {}, const QString& reason = {})
    {
        ControlRequest request;
        request.verb = verb;
        request.person = QStringLiteral("grace");
        request.run = run;
        request.reason = reason;
        const std::size_t before = replies.size();
        client.ask(request);
        if (QTest::qWaitFor([&] { return replies.size() > before || lost; }) && !lost)
            return replies.back();
        return {0, {}, Error{ErrorCode::Timeout, QStringLiteral("no reply"), {}, {}}, {}};
    }

    ControlClient client;
    std::optional<ControlGreeting> greeting;
    std::optional<Error> lost;
    std::vector<ControlReply> replies;
    std::vector<ControlEvent> events;
};

} // namespace pilothouse::tests
