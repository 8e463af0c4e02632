#include "models/guard/parts.h"
#include "models/guard/words.h"
#include "models/orchestration/quorum.h"
#include "models/telemetry/quality.h"

#include <algorithm>

namespace pilothouse::guard {

namespace {

FencePath unreachable(Rung rung, const QString& why)
{
    return {rung, false, false, why, {}, {}};
}

FencePath reachable(Rung rung, const QString& by, const QString& source,
                    std::optional<Microseconds> age)
{
    return {rung, true, false, by, source, age};
}

/// Whoever falls silent may have taken along who could stop it: an answer from before says nothing
/// of the way there now, nor does one that was under way, or that is read from a record up to
/// `recordAge` old. It is asked again, and waited for as long as an answer may take. Nothing where
/// it has answered since, or where nothing was lost.
template <class T>
std::optional<FencePath> fromBeforeTheLoss(const GuardInput& input, const RegionReadings& seen,
                                           const Reading<T>& reading, Milliseconds recordAge,
                                           FencePath path)
{
    const std::optional<MonotonicTime> lost = seen.database.lostBy();
    if (!lost || reading.askedAt >= *lost + recordAge)
        return std::nullopt;
    const Microseconds patience = recordAge + reading.interval + input.fleet.watch.healthDeadline;
    path.isAwaited = input.now - *lost < patience;
    return path;
}

FencePath byHost(const GuardInput& input, const Region& old)
{
    constexpr Rung rung = Rung::NoProcess;
    if (old.hostControl.port == 0)
        return unreachable(
            rung, GuardWords::tr("the fleet file names no host control for %1").arg(old.name));
    const RegionReadings* seen = readingsOf(input.snapshot, old.id);
    if (seen == nullptr)
        return unreachable(rung,
                           GuardWords::tr("host control of %1 was not asked yet").arg(old.name));
    if (!isProof(seen->host.qualityAt(input.now)))
        return unreachable(rung,
                           GuardWords::tr("host control of %1 does not answer").arg(old.name));
    const QString why =
        GuardWords::tr("host control of %1 has not answered since the database was lost")
            .arg(old.name);
    if (const auto path =
            fromBeforeTheLoss(input, *seen, seen->host, Milliseconds{0}, unreachable(rung, why)))
        return *path;
    return reachable(rung, GuardWords::tr("host control of %1, which answers").arg(old.name),
                     GuardWords::tr("host control"), seen->host.ageAt(input.now));
}

FencePath byPlatform(const GuardInput& input, const Region& old)
{
    constexpr Rung rung = Rung::HostStopped;
    const QString server = old.azure.postgresServer;
    if (input.fleet.cloud.armUrl.isEmpty() || server.isEmpty())
        return unreachable(
            rung, GuardWords::tr("the fleet file names no Azure server for %1").arg(old.name));
    const RegionReadings* seen = readingsOf(input.snapshot, old.id);
    if (seen == nullptr || (!seen->server.value && !seen->server.error))
        return unreachable(rung, GuardWords::tr("Azure was not asked for %1 yet").arg(server));
    if (!isProof(seen->server.qualityAt(input.now)) || !seen->server.value)
        return unreachable(rung, GuardWords::tr("Azure does not answer for %1").arg(server));
    const QString why =
        GuardWords::tr("what Azure says of %1 may be from before the database was lost")
            .arg(server);
    if (const auto path = fromBeforeTheLoss(input, *seen, seen->server,
                                            PlatformServer::recordAgeMost, unreachable(rung, why)))
        return *path;
    return reachable(
        rung,
        GuardWords::tr("Azure, which reads %1 as \"%2\"").arg(server, seen->server.value->state),
        GuardWords::tr("Azure"), seen->server.ageAt(input.now));
}

/// Only differences count: the old primary's own clock is not asked.
UtcTime asUtc(MonotonicTime time)
{
    return UtcTime(time.time_since_epoch());
}

/// As it would stand once the run has detached every standby that answers.
QuorumQuestion quorumAfterDetaching(const GuardInput& input, const Region& old)
{
    QuorumQuestion question{{}, {}, asUtc(input.now)};
    const RegionReadings* seen = readingsOf(input.snapshot, old.id);
    if (seen != nullptr && seen->database.value && !seen->database.value->isInRecovery) {
        const DatabaseState& primary = *seen->database.value;
        const auto commit = primary.settings.find(QStringLiteral("synchronous_commit"));
        if (commit != primary.settings.end())
            question.seen = QuorumSeen{asUtc(seen->database.valueAt), commit->second,
                                       primary.synchronousStandbyNames};
    }
    for (const Region& each : input.fleet.regions) {
        const DatabaseState* standby = each.id != old.id ? freshDatabase(input, each.id) : nullptr;
        if (standby != nullptr)
            question.standbys[each.id] = {standby->isInRecovery ? Truth::Yes : Truth::No,
                                          standby->synchronousOverrides};
    }
    return question;
}

FencePath byQuorum(const GuardInput& input, const Region& old)
{
    constexpr Rung rung = Rung::QuorumDetached;
    const QuorumQuestion question = quorumAfterDetaching(input, old);
    const QuorumStanding standing = judgeQuorum(question);
    if (standing.isCommit != Truth::Yes)
        return unreachable(rung, standing.words);
    const SynchronousNames names =
        parseSynchronousNames(question.seen->names).value_or(SynchronousNames());
    if (standing.areDetached != Truth::Yes)
        return unreachable(rung, GuardWords::tr("too few standbys answer: %1 must be detached")
                                     .arg(names.detachedNeeded()));
    return reachable(
        rung,
        GuardWords::tr("%1 standbys, once detached: it is not stopped, but acknowledges "
                       "nothing without them")
            .arg(names.detachedNeeded()),
        GuardWords::tr("the old primary's settings as last read, standbys"),
        Microseconds(question.now - question.seen->at));
}

FencePath pathOf(const GuardInput& input, const Region& old, Rung rung)
{
    switch (rung) {
    case Rung::NoProcess:
        return byHost(input, old);
    case Rung::HostStopped:
        return byPlatform(input, old);
    case Rung::QuorumDetached:
        return byQuorum(input, old);
    case Rung::EndpointDisabled:
    case Rung::SessionsCut:
    case Rung::ReadOnlySet:
    case Rung::WriteProbeRefused:
    case Rung::ConnectionsBarred:
        break;
    }
    return unreachable(rung, GuardWords::tr("this console has no means for it"));
}

} // namespace

std::vector<FencePath> fencePathsOf(const GuardInput& input)
{
    std::vector<FencePath> paths;
    const Region* old = input.fleet.find(input.from);
    if (old == nullptr)
        return paths;
    for (const Rung rung : input.fleet.failover.acceptedFenceRungs)
        paths.push_back(pathOf(input, *old, rung));
    return paths;
}

const FencePath* firstReachable(const std::vector<FencePath>& paths)
{
    const auto found = std::find_if(paths.begin(), paths.end(),
                                    [](const FencePath& path) { return path.isReachable; });
    return found != paths.end() ? &*found : nullptr;
}

bool isAwaited(const std::vector<FencePath>& paths)
{
    return firstReachable(paths) == nullptr &&
           std::any_of(paths.begin(), paths.end(),
                       [](const FencePath& path) { return path.isAwaited; });
}

QString inWords(const std::vector<FencePath>& paths)
{
    const FencePath* first = firstReachable(paths);
    QStringList words;
    const auto add = [&](const FencePath& path) {
        words << GuardWords::tr("%1 by %2").arg(rungWords(path.rung), path.text);
    };
    if (first != nullptr)
        add(*first);
    for (const FencePath& path : paths) {
        if (&path == first)
            continue;
        if (path.isReachable)
            add(path);
        else
            words << GuardWords::tr("%1 (not reachable: %2)").arg(rungWords(path.rung), path.text);
    }
    return words.join(QStringLiteral("; "));
}

} // namespace pilothouse::guard
