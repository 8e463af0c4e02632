#include "app/lab/host/host_control.h"

#include "app/lab/system/files.h"
#include "app/lab/system/json_call.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace pilothouse::lab {

namespace {

const QString settingsPath = QStringLiteral("/application/settings");

Reply json(unsigned status, const QJsonObject& object)
{
    return {status,
            {{QStringLiteral("Content-Type"), QStringLiteral("application/json")}},
            QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

Reply refusal(unsigned status, const QString& what)
{
    return json(status, toJson(Error{ErrorCode::Refused, what, {}, {}}));
}

bool isSettings(const QJsonDocument& body)
{
    const QJsonObject settings = body.object();
    return body.isObject() && std::all_of(settings.begin(), settings.end(),
                                          [](const QJsonValue& value) { return value.isString(); });
}

/// Compares in constant time, so that the token cannot be guessed byte by byte.
bool isSame(const QByteArray& left, const QByteArray& right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype index = 0; index < left.size(); ++index)
        difference |= left[index] ^ right[index];
    return difference == 0;
}

} // namespace

HostControl::HostControl(Lab& lab, QString region)
    : m_lab(lab)
    , m_region(std::move(region))
    , m_server([this](const Request& request) { return answer(request); })
{
}

Done HostControl::open()
{
    const Topology& topology = m_lab.topology();
    const Result<QByteArray> token =
        readFile(topology.secretFile(QString::fromLatin1(hostControlSecret)));
    if (!token)
        return token.error();
    m_token = token.value();
    const QString owner = hostOwner(m_region);
    return m_server.open({topology.socketOf(m_region, Service::Host),
                          topology.certificateFile(owner), topology.keyFile(owner)});
}

Reply HostControl::answer(const Request& request)
{
    const QByteArray authorization = request.header(QStringLiteral("Authorization")).toUtf8();
    if (!isSame(authorization, "Bearer " + m_token))
        return refusal(401, QStringLiteral("The bearer token is missing or wrong"));
    if (request.method == "GET" && request.path == QStringLiteral("/state"))
        return state();
    return act(request);
}

Reply HostControl::act(const Request& request)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    using Act = std::function<Done()>;
    const std::pair<QString, Act> acts[] = {
        {settingsPath, [&] { return m_lab.changeSettings(m_region, body.toJson()); }},
        {QStringLiteral("/application/restart"),
         [&] { return m_lab.restartApplication(m_region); }},
        {QStringLiteral("/database/stop"), [&] { return m_lab.stopDatabase(m_region); }},
        {QStringLiteral("/database/start"), [&] { return m_lab.startDatabase(m_region); }},
        {QStringLiteral("/database/promote"), [&] { return m_lab.promoteDatabase(m_region); }}};
    for (const auto& [path, perform] : acts) {
        if (request.path != path)
            continue;
        if (request.method != "POST")
            return refusal(405, QStringLiteral("%1 takes POST").arg(path));
        if (path == settingsPath && !isSettings(body))
            return refusal(400, QStringLiteral("Settings are a JSON object of strings"));
        const Done outcome = perform();
        return outcome ? state() : json(409, toJson(outcome.error()));
    }
    return refusal(404, QStringLiteral("There is no %1 here").arg(request.path));
}

Reply HostControl::state() const
{
    const HostState state = m_lab.hostState(m_region);
    QJsonArray pids;
    for (const pid_t process : state.databaseProcesses)
        pids.append(process);
    const bool applicationRuns = state.application > 0;
    return json(200, {{"region", m_region},
                      {"running", state.isDatabaseRunning},
                      {"databaseProcesses", static_cast<int>(state.databaseProcesses.size())},
                      {"pids", pids},
                      {"restartBarred", state.isBarred},
                      {"application",
                       QJsonObject{{"running", applicationRuns}, {"pid", state.application}}}});
}

} // namespace pilothouse::lab
