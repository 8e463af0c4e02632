#include "models/telemetry/evidence.h"

#include "models/core/text.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/words.h"

namespace pilothouse {

namespace {

QString desk()
{
    return TelemetryWords::tr("this desk");
}

/// Only silence, refusal and a lost way can mean death; a wrong certificate cannot.
bool canMeanDeath(const Error& error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::Unreachable ||
           (error.code == ErrorCode::Refused && !isLivingRefusal(error));
}

template <class T>
QString refusalWords(const Reading<T>& reading)
{
    const QString cause = shortCause(*reading.error);
    const Microseconds lasting = reading.failingFor();
    return lasting >= deathWindow
               ? TelemetryWords::tr("%1 for %2").arg(cause, text::duration(lasting))
               : cause;
}

/// A line about one reading: how believable it is, and what a refusal means. The caller adds what
/// a value means.
template <class T>
Testimony lineOf(const Reading<T>& reading, EvidenceKind kind, MonotonicTime now, bool isWorded)
{
    Testimony line;
    line.isOwnLook = kind == EvidenceKind::Database || kind == EvidenceKind::Service;
    line.evidence.kind = kind;
    line.evidence.quality = reading.qualityAt(now);
    line.evidence.age = reading.ageAt(now);
    if (isWorded)
        line.evidence.seenFrom = desk();
    if (line.evidence.quality == Quality::Error) {
        // A fresh refusal is itself something heard.
        line.evidence.quality = qualityByAge(now - reading.attemptAt, reading.interval);
        line.evidence.age = now - reading.attemptAt;
        const bool isDeadly = canMeanDeath(*reading.error);
        line.evidence.speaksForDeath = isDeadly && reading.failingFor() >= deathWindow;
        line.isDoubt = isDeadly && !line.evidence.speaksForDeath;
        line.isTrouble = !isDeadly;
        if (isWorded)
            line.evidence.says = refusalWords(reading);
    } else if (line.evidence.quality == Quality::Unknown && isWorded) {
        line.evidence.says = reasonFor(Quality::Unknown, line.evidence.age, reading.error);
    }
    return line;
}

template <class T>
bool isAnswered(const Reading<T>& reading, MonotonicTime now)
{
    return reading.value && isShowable(reading.qualityAt(now));
}

void addHealth(std::vector<Testimony>& all, const FleetView& view, std::size_t index,
               bool isCritical, bool isWorded)
{
    const RegionView& region = view.regions[index];
    const Reading<HttpHealth>& reading =
        isCritical ? region.readings->criticalHealth : region.readings->health;
    const bool isWatched = region.region->application.port != 0 &&
                           (!isCritical || !view.input.fleet.criticalHealth.path.isEmpty());
    if (!isWatched && !reading.value && !reading.error)
        return;
    Testimony line = lineOf(reading, EvidenceKind::Service, view.input.now, isWorded);
    if (isAnswered(reading, view.input.now)) {
        const HttpHealth& health = *reading.value;
        const bool isFresh = isProof(line.evidence.quality);
        line.evidence.speaksForDeath = isFresh && !health.isExpectedStatus;
        // The critical page commits a row. Only beside the primary is it known into which database.
        const bool isCommit = isCritical && health.isExpectedStatus && view.isReference(index);
        const std::optional<MonotonicTime> refused = region.readings->database.failingSince;
        line.evidence.speaksForLife =
            isFresh && isCommit && (!refused || reading.valueAt >= *refused);
        if (isWorded)
            line.evidence.says =
                TelemetryWords::tr("%1 in %2").arg(health.status).arg(text::latency(health.total));
    }
    if (isWorded && isCritical)
        line.evidence.says = TelemetryWords::tr("write page: %1").arg(line.evidence.says);
    all.push_back(std::move(line));
}

void addMonitors(std::vector<Testimony>& all, const RegionView& region, bool isWorded)
{
    for (const MonitorView& monitor : region.monitors) {
        Testimony line;
        line.vantage.place = Vantage::Place::TrafficManager;
        line.evidence.quality = monitor.quality;
        line.evidence.age = monitor.age;
        line.evidence.speaksForDeath = isProof(monitor.quality) &&
                                       monitor.endpoint->monitorStatus == QLatin1String("Degraded");
        if (isWorded) {
            line.evidence.seenFrom = TelemetryWords::tr("Traffic Manager");
            const QString says =
                isShowable(monitor.quality) ? monitor.endpoint->monitorStatus : notShown();
            line.evidence.says =
                region.monitors.size() == 1
                    ? says
                    : TelemetryWords::tr("%1 in %2").arg(says, monitor.profile->name);
        }
        all.push_back(std::move(line));
    }
}

void addDatabase(std::vector<Testimony>& all, const FleetView& view, const RegionView& region,
                 bool isWorded)
{
    const Reading<DatabaseState>& reading = region.readings->database;
    if (region.region->database.at.port == 0 && !reading.value && !reading.error)
        return;
    Testimony line = lineOf(reading, EvidenceKind::Database, view.input.now, isWorded);
    line.isAboutDatabase = true;
    if (region.database != nullptr)
        line.evidence.speaksForLife = true;
    else if (reading.error && reading.qualityAt(view.input.now) == Quality::Error)
        line.evidence.speaksForLife = isLivingRefusal(*reading.error);
    if (isWorded && isAnswered(reading, view.input.now))
        line.evidence.says =
            TelemetryWords::tr("answers in %1").arg(text::latency(reading.value->roundTrip));
    if (isWorded && region.readings->goingDownSaidAt)
        line.evidence.says =
            TelemetryWords::tr("%1; it said that it stops serving").arg(line.evidence.says);
    all.push_back(std::move(line));
}

/// A commit is a proof of life as of its own time: one from before the refusals began contradicts
/// nothing.
void addCanary(std::vector<Testimony>& all, const FleetView& view, std::size_t index,
               const Reading<CanaryBooks>& canary, const QString& seenFrom)
{
    const MonotonicTime now = view.input.now;
    if (!canary.value || !canary.value->lastAcknowledgedAt)
        return;
    const CanaryBooks& books = *canary.value;
    const bool isHere = books.answeredBy == view.regions[index].region->id.text();
    const bool isSilent = books.answeredBy.isEmpty() && view.isReference(index);
    if (!isHere && !isSilent)
        return;
    const Microseconds age = now - *books.lastAcknowledgedAt;
    const Quality quality = qualityByAge(age, canary.interval);
    Testimony line;
    line.isAboutDatabase = true;
    line.evidence.kind = EvidenceKind::Database;
    line.evidence.seenFrom = seenFrom;
    if (isProof(quality)) {
        const std::optional<MonotonicTime> refused =
            view.regions[index].readings->database.failingSince;
        line.evidence.quality = quality;
        line.evidence.age = age;
        line.evidence.speaksForLife = isHere && (!refused || *books.lastAcknowledgedAt >= *refused);
        line.evidence.says = TelemetryWords::tr("commit %1").arg(text::latency(books.lastLatency));
    } else {
        line.evidence.quality = canary.qualityAt(now);
        line.evidence.age = canary.ageAt(now);
        line.isTrouble = isProof(line.evidence.quality);
        line.evidence.says = TelemetryWords::tr("no commit for %1").arg(text::duration(age));
    }
    all.push_back(std::move(line));
}

void addPlatform(std::vector<Testimony>& all, const FleetView& view, const RegionView& region,
                 bool isWorded)
{
    const Reading<HostState>& reading = region.readings->host;
    if (region.region->hostControl.port == 0 && !reading.value && !reading.error)
        return;
    Testimony line = lineOf(reading, EvidenceKind::Platform, view.input.now, isWorded);
    line.vantage.place = Vantage::Place::HostControl;
    // Host control that does not answer says nothing about the host.
    line.evidence.speaksForDeath = line.isDoubt = line.isTrouble = false;
    if (isWorded)
        line.evidence.seenFrom = TelemetryWords::tr("host control");
    if (isAnswered(reading, view.input.now)) {
        const HostState& host = *reading.value;
        line.evidence.speaksForDeath = isGone(host) && isProof(line.evidence.quality);
        line.isAboutDatabase = true;
        if (isWorded && isGone(host))
            line.evidence.says = host.isRunning
                                     ? TelemetryWords::tr("no process of the data directory")
                                     : TelemetryWords::tr("host stopped");
        else if (isWorded) // A hung server has its processes too: they prove no life.
            line.evidence.says =
                TelemetryWords::tr("running, %1")
                    .arg(text::counted(host.databaseProcesses, TelemetryWords::tr("process"),
                                       TelemetryWords::tr("processes")));
    }
    all.push_back(std::move(line));
}

} // namespace

std::vector<Testimony> testimonyAbout(const FleetView& view, std::size_t index,
                                      const AssessmentMemory& memory, bool isWorded)
{
    std::vector<Testimony> all;
    const RegionView& region = view.regions[index];
    addDatabase(all, view, region, isWorded);
    if (view.input.snapshot != nullptr) {
        addCanary(all, view, index, view.input.snapshot->databaseCanary, desk());
        addCanary(all, view, index, view.input.snapshot->publicCanary,
                  TelemetryWords::tr("public path"));
    }
    addHealth(all, view, index, false, isWorded);
    addHealth(all, view, index, true, isWorded);
    addMonitors(all, region, isWorded);
    addPeers(all, view, index, memory, isWorded);
    addPlatform(all, view, region, isWorded);
    return all;
}

} // namespace pilothouse
