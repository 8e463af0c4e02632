#include "app/providers/host_probe.h"

#include "app/providers/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pilothouse {

namespace {

Error statusError(const HttpReply& reply, const QString& peer)
{
    if (reply.status == 401 || reply.status == 403)
        return {ErrorCode::Refused,
                ProviderWords::tr("Host control of %1 did not accept the token").arg(peer),
                ProviderWords::tr("HTTP %1").arg(reply.status),
                ProviderWords::tr("Check the token that the fleet file names")};
    return {ErrorCode::Refused,
            ProviderWords::tr("Host control of %1 refused to tell the state").arg(peer),
            ProviderWords::tr("HTTP %1").arg(reply.status),
            {}};
}

} // namespace

HostProbe::HostProbe(WatchTools& tools, const Region& region)
    : m_tools(tools)
    , m_region(region.id)
    , m_peer(region.name)
    , m_token(region.hostControlToken)
{
    m_request.url = QStringLiteral("https://%1:%2/state")
                        .arg(region.hostControl.host)
                        .arg(region.hostControl.port);
    m_request.address = region.hostControl.address;
    m_request.authorityFile = tools.fleet.certificateAuthorityFile;
    m_request.deadline = tools.fleet.watch.healthDeadline;
    tools.board.edit().regions[m_region].host.interval = interval();
}

Milliseconds HostProbe::interval() const
{
    return m_tools.fleet.watch.platformInterval;
}

void HostProbe::look(Finished finished)
{
    HttpRequest request = m_request;
    if (m_token.scheme != SecretReference::Scheme::None) {
        const Result<QString> token = m_tools.secrets(m_token);
        if (!token.ok()) {
            m_tools.board.refuse(m_tools.board.edit().regions[m_region].host, token.error(),
                                 m_tools.clock.monotonic());
            finished();
            return;
        }
        request.headers.push_back(
            {QStringLiteral("Authorization"), QStringLiteral("Bearer ") + token.value()});
    }
    m_askedAt = m_tools.clock.monotonic();
    m_tools.http.send(std::move(request), this,
                      [this, finished = std::move(finished)](const HttpOutcome& outcome) {
                          take(outcome);
                          finished();
                      });
}

void HostProbe::take(const HttpOutcome& outcome)
{
    Reading<HostState>& reading = m_tools.board.edit().regions[m_region].host;
    const MonotonicTime now = m_tools.clock.monotonic();
    if (!outcome.reply.ok()) {
        m_tools.board.refuse(reading, outcome.reply.error(), now);
        return;
    }
    const HttpReply& reply = outcome.reply.value();
    if (reply.status != 200) {
        m_tools.board.refuse(reading, statusError(reply, m_peer), now);
        return;
    }
    Result<HostState> state = parseHostState(reply.body, m_peer);
    if (state.ok())
        reading.accept(std::move(state).value(), now, m_askedAt);
    else
        m_tools.board.refuse(reading, state.error(), now);
}

Result<HostState> parseHostState(const QByteArray& json, const QString& peer)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue running = object.value(QLatin1String("running"));
    const QJsonValue processes = object.value(QLatin1String("databaseProcesses"));
    const int count = processes.toInt(-1);
    if (!running.isBool() || count < 0)
        return Error{
            ErrorCode::Malformed,
            ProviderWords::tr("Host control of %1 answered something that is not understood")
                .arg(peer),
            ProviderWords::tr("\"running\" or \"databaseProcesses\" is missing"),
            ProviderWords::tr("Check what serves that address")};
    return HostState{running.toBool(), count, object.value(QLatin1String("detail")).toString(),
                     object.value(QLatin1String("restartBarred")).toBool()};
}

} // namespace pilothouse
