#include "app/wiring/fleet_session.h"

#include "app/wiring/feeds.h"
#include "app/wiring/runs.h"

namespace pilothouse {

FleetSession::FleetSession(Fleet fleet, const Clock& clock, const SecretStore& secrets,
                           const QString& program, std::optional<Scenario> simulated,
                           const std::optional<TakenOver>& takenOver)
    : store(std::move(fleet), clock)
    , alarms(clock)
    , feed(simulated ? makeSimulatedFeed(store.fleet(), clock, *simulated)
                     : makeWatchFeed(store.fleet(), clock, secrets))
    , executor(simulated ? nullptr : makeLiveExecutor(store.fleet(), clock, secrets))
    , journal(simulated ? nullptr : makeRunJournal(store.fleet(), deskName(), clock))
    , elsewhere(journal && !journal->lease() ? makeEngineElsewhere(store.fleet()) : nullptr)
    , comparer(simulated ? nullptr : makeLiveComparer(store.fleet(), clock, secrets))
    , runs({clock, store, executor.get(), journal.get(), feed.get(), deskName(), elsewhere.get()})
    , quarantine(clock, store, runs)
    , autopilot(clock, store, alarms, runs, elsewhere.get())
    , engineWatch(store, alarms, runs)
    , results(clock, store, runs)
    , consistency(clock, store, runs, comparer.get())
    , notices(makeRunNotices(store.fleet(), clock, secrets))
{
    QObject::connect(&store, &FleetStore::assessed, &alarms, &AlarmLog::accept);
    connectNotices(clock);
    QObject::connect(&autopilot, &Autopilot::suspected, &runs, [this](const RegionId& primary) {
        if (executor)
            executor->foresee(primary);
    });
    if (journal && journal->lease())
        control = std::make_unique<LocalControl>(store, alarms, runs, *journal, autopilot, program);
    runs.load(takenOver);
}

void FleetSession::start()
{
    feed->start([this](FleetSnapshotPtr snapshot) { store.accept(std::move(snapshot)); });
}

void FleetSession::connectNotices(const Clock& clock)
{
    QObject::connect(&results, &ResultKeeper::measured, notices.get(),
                     [this, &clock](const RunHeader& header, const RunResult& result) {
                         notices->tellMeasured(header, result, clock.utc());
                     });
    QObject::connect(&runs, &RunController::accepted, notices.get(),
                     [this, &clock] { notices->tellStarted(runs.current()->header, clock.utc()); });
    QObject::connect(notices.get(), &RunNotices::accounted, &runs, &RunController::noteNotice);
    QObject::connect(notices.get(), &RunNotices::failed, notices.get(),
                     [](const QString& webhook, const Error& error) {
                         qWarning("%s was not told about a run: %s (%s)", qUtf8Printable(webhook),
                                  qUtf8Printable(error.what), qUtf8Printable(error.why));
                     });
}

} // namespace pilothouse
