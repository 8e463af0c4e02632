#include "app/providers/server_probe.h"

#include "app/azure/database_server.h"

namespace pilothouse {

ServerProbe::ServerProbe(WatchTools& tools, ArmClient& arm, const Region& region)
    : m_tools(tools)
    , m_arm(arm)
    , m_region(region.id)
    , m_question(serverQuestion(tools.fleet.cloud, region))
{
    tools.board.edit().regions[m_region].server.interval = interval();
}

Milliseconds ServerProbe::interval() const
{
    return m_tools.fleet.watch.trafficInterval;
}

void ServerProbe::look(Finished finished)
{
    m_askedAt = m_tools.clock.monotonic();
    m_arm.get(m_question, this,
              [this, finished = std::move(finished)](const Result<QJsonObject>& answer) {
                  take(answer);
                  finished();
              });
}

void ServerProbe::take(const Result<QJsonObject>& answer)
{
    Reading<PlatformServer>& reading = m_tools.board.edit().regions[m_region].server;
    const MonotonicTime now = m_tools.clock.monotonic();
    Result<PlatformServer> server = answer ? parseServer(answer.value()) : answer.error();
    if (server)
        reading.accept(std::move(server).value(), now, m_askedAt);
    else
        m_tools.board.refuse(reading, server.error(), now);
}

} // namespace pilothouse
