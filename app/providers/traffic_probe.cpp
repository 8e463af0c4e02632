#include "app/providers/traffic_probe.h"

namespace pilothouse {

TrafficProbe::TrafficProbe(WatchTools& tools, ArmClient& arm, const TrafficProfile& profile)
    : m_tools(tools)
    , m_arm(arm)
    , m_name(profile.name)
    , m_question(trafficProfileQuestion(tools.fleet.cloud, profile))
{
    tools.board.edit().trafficProfiles[m_name].interval = interval();
}

Milliseconds TrafficProbe::interval() const
{
    return m_tools.fleet.watch.trafficInterval;
}

void TrafficProbe::look(Finished finished)
{
    m_arm.get(m_question, this,
              [this, finished = std::move(finished)](const Result<QJsonObject>& answer) {
                  take(answer);
                  finished();
              });
}

void TrafficProbe::take(const Result<QJsonObject>& answer)
{
    Reading<TrafficProfileState>& reading = m_tools.board.edit().trafficProfiles[m_name];
    const MonotonicTime now = m_tools.clock.monotonic();
    Result<TrafficProfileState> state =
        answer.ok() ? parseTrafficProfile(answer.value()) : answer.error();
    if (state.ok())
        reading.accept(std::move(state).value(), now);
    else
        m_tools.board.refuse(reading, state.error(), now);
}

} // namespace pilothouse
