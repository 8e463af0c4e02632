#include "app/lab/services/control/host_line.h"

#include "app/lab/system/json_call.h"

#include <QJsonDocument>

#include <algorithm>

namespace pilothouse::lab {

namespace {

Result<QByteArray> bodyOf(const HttpOutcome& outcome, const QString& region)
{
    if (!outcome.reply)
        return outcome.reply.error();
    const HttpReply& reply = outcome.reply.value();
    if (reply.status == 200)
        return reply.body;
    const Error told = errorFromJson(QJsonDocument::fromJson(reply.body).object());
    return Error{
        ErrorCode::Refused,
        told.what.isEmpty()
            ? QStringLiteral("Host control of %1 answered HTTP %2").arg(region).arg(reply.status)
            : told.what,
        told.why, told.nextStep};
}

} // namespace

HostLine::HostLine(const Topology& topology, QString token, HttpClient& http, QObject* parent)
    : QObject(parent)
    , m_topology(topology)
    , m_token(std::move(token))
    , m_http(http)
{
}

void HostLine::perform(const RegionAct& act, std::function<void(Done)> callback)
{
    ask(act, [callback = std::move(callback)](const Result<QByteArray>& body) {
        callback(body ? Done(std::monostate{}) : Done(body.error()));
    });
}

void HostLine::ask(const RegionAct& act, std::function<void(Result<QByteArray>)> callback)
{
    const Link* link = m_topology.find(QStringLiteral("control"), act.region, Service::Host);
    PH_ASSERT(link != nullptr);
    const auto place =
        std::find_if(m_topology.regions.begin(), m_topology.regions.end(),
                     [&](const RegionPlace& region) { return region.id == act.region; });
    PH_ASSERT(place != m_topology.regions.end());
    HttpRequest request;
    request.url =
        QStringLiteral("https://%1:%2%3").arg(place->hostControlHost).arg(link->port).arg(act.path);
    request.address = link->address;
    request.method = act.method;
    request.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + m_token},
                       {QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
    request.body = act.body;
    request.authorityFile = m_topology.authorityFile();
    request.deadline = act.deadline;
    m_http.send(request, this,
                [callback = std::move(callback), region = act.region](const HttpOutcome& outcome) {
                    callback(bodyOf(outcome, region));
                });
}

} // namespace pilothouse::lab
