#include "models/orchestration/fence.h"

#include "models/orchestration/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

bool isYes(const std::vector<FenceReading>& readings, FenceFact fact)
{
    // Two sources that disagree prove nothing.
    const auto isAbout = [&](const FenceReading& reading) { return reading.fact == fact; };
    const auto isNotYes = [&](const FenceReading& reading) {
        return reading.fact == fact && reading.truth != Truth::Yes;
    };
    return std::any_of(readings.begin(), readings.end(), isAbout) &&
           std::none_of(readings.begin(), readings.end(), isNotYes);
}

RungStanding standing(const RungRow& row, const std::vector<Rung>& accepted,
                      const std::vector<FenceReading>& readings)
{
    RungStanding standing;
    standing.rung = row.rung;
    standing.isProof = row.isProof;
    standing.isAccepted = std::find(accepted.begin(), accepted.end(), row.rung) != accepted.end();
    std::copy_if(row.wants.begin(), row.wants.end(), std::back_inserter(standing.missing),
                 [&](FenceFact fact) { return !isYes(readings, fact); });
    standing.isHeld = standing.missing.empty();
    return standing;
}

} // namespace

const Ladder& postgresLadder()
{
    using F = FenceFact;
    static const Ladder ladder{
        {Rung::EndpointDisabled, {F::TrafficDisabled}, false},
        {Rung::SessionsCut, {F::NoSessions}, false},
        {Rung::ReadOnlySet, {F::DefaultReadOnly}, false},
        {Rung::WriteProbeRefused, {F::HardProbeRefused}, false},
        {Rung::ConnectionsBarred, {F::LoginsBarred, F::NoSessions, F::HardProbeRefused}, true},
        {Rung::QuorumDetached, {F::QuorumCommit, F::StandbysDetached}, true},
        {Rung::NoProcess, {F::NoPostmaster, F::NoOrphans, F::RestartBarred}, true},
        {Rung::HostStopped, {F::HostOff}, true},
    };
    return ladder;
}

QString rungWords(Rung rung)
{
    switch (rung) {
    case Rung::EndpointDisabled:
        return OrchestrationWords::tr("endpoint disabled");
    case Rung::SessionsCut:
        return OrchestrationWords::tr("sessions cut");
    case Rung::ReadOnlySet:
        return OrchestrationWords::tr("set to read only");
    case Rung::WriteProbeRefused:
        return OrchestrationWords::tr("write probe refused");
    case Rung::ConnectionsBarred:
        return OrchestrationWords::tr("connections barred");
    case Rung::QuorumDetached:
        return OrchestrationWords::tr("quorum detached");
    case Rung::NoProcess:
        return OrchestrationWords::tr("no process of its data directory");
    case Rung::HostStopped:
        return OrchestrationWords::tr("host stopped");
    }
    return {};
}

Milliseconds climbPatience(Rung rung)
{
    switch (rung) {
    case Rung::NoProcess:
        return Milliseconds{8'000};
    case Rung::HostStopped:
        return Milliseconds{90'000};
    case Rung::QuorumDetached:
        return Milliseconds{2'000};
    case Rung::EndpointDisabled:
    case Rung::SessionsCut:
    case Rung::ReadOnlySet:
    case Rung::WriteProbeRefused:
    case Rung::ConnectionsBarred:
        return Milliseconds{0};
    }
    return Milliseconds{0};
}

FenceStanding assessFence(const Ladder& ladder, const std::vector<Rung>& accepted,
                          const std::vector<FenceReading>& readings)
{
    FenceStanding fence;
    for (const RungRow& row : ladder) {
        fence.rungs.push_back(standing(row, accepted, readings));
        const RungStanding& rung = fence.rungs.back();
        if (!fence.provedBy && rung.isHeld && rung.isProof && rung.isAccepted)
            fence.provedBy = rung.rung;
    }
    return fence;
}

} // namespace pilothouse
