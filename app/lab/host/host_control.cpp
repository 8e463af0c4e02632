#include "app/lab/host/host_control.h"

#include "app/lab/fabric/sockets.h"
#include "app/lab/system/files.h"
#include "app/lab/system/json_call.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <microhttpd.h>

#include <fcntl.h>

#include <functional>

namespace pilothouse::lab {

namespace {

constexpr unsigned connectionsMax = 32;
constexpr unsigned idleSeconds = 30;

QByteArray text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

HostControl::Answer refusal(unsigned status, const QString& what)
{
    return {status, text(toJson(Error{ErrorCode::Refused, what, {}, {}}))};
}

MHD_Result send(MHD_Connection* connection, const HostControl::Answer& answer)
{
    MHD_Response* response = MHD_create_response_from_buffer(
        answer.body.size(), const_cast<char*>(answer.body.constData()), MHD_RESPMEM_MUST_COPY);
    MHD_add_response_header(response, "Content-Type", "application/json");
    const MHD_Result result = MHD_queue_response(connection, answer.status, response);
    MHD_destroy_response(response);
    return result;
}

/// libmicrohttpd calls once for the headers, then for each piece of the body, then at its end.
MHD_Result onRequest(void* self, MHD_Connection* connection, const char* path, const char* method,
                     const char*, const char*, size_t* bodySize, void** request)
{
    static char started;
    if (*request == nullptr) {
        *request = &started;
        return MHD_YES;
    }
    if (*bodySize > 0) {
        *bodySize = 0; // No act takes parameters.
        return MHD_YES;
    }
    const char* authorization =
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Authorization");
    return send(connection, static_cast<HostControl*>(self)->answer(method, path, authorization));
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

HostControl::HostControl(Lab& lab, QString region) : m_lab(lab), m_region(std::move(region)) {}

HostControl::~HostControl()
{
    if (m_daemon)
        MHD_stop_daemon(m_daemon);
}

Done HostControl::open()
{
    const Topology& topology = m_lab.topology();
    const QString owner = hostOwner(m_region);
    const std::pair<QString, QByteArray*> files[] = {
        {topology.secretFile(QString::fromLatin1(hostControlSecret)), &m_token},
        {topology.keyFile(owner), &m_key},
        {topology.certificateFile(owner), &m_certificate}};
    for (const auto& [path, bytes] : files) {
        const Result<QByteArray> content = readFile(path);
        if (!content)
            return content.error();
        *bytes = content.value();
    }
    FileHandle socket = sockets::listenUnix(topology.socketOf(m_region, Service::Host));
    m_daemon = MHD_start_daemon(
        MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_TLS, 0, nullptr,
        nullptr, onRequest, this, MHD_OPTION_LISTEN_SOCKET, socket.get(), MHD_OPTION_HTTPS_MEM_KEY,
        m_key.constData(), MHD_OPTION_HTTPS_MEM_CERT, m_certificate.constData(),
        MHD_OPTION_CONNECTION_LIMIT, connectionsMax, MHD_OPTION_CONNECTION_TIMEOUT, idleSeconds,
        MHD_OPTION_END);
    if (!m_daemon)
        return Error{ErrorCode::Refused,
                     QStringLiteral("Host control of %1 cannot start").arg(m_region),
                     topology.socketOf(m_region, Service::Host),
                     {}};
    static_cast<void>(socket.release()); // The daemon closes it.
    return Done(std::monostate{});
}

HostControl::Answer HostControl::answer(const QByteArray& method, const QByteArray& path,
                                        const QByteArray& authorization)
{
    if (!isSame(authorization, "Bearer " + m_token))
        return refusal(401, QStringLiteral("The bearer token is missing or wrong"));
    if (method == "GET" && path == "/state")
        return state();
    using Act = Done (Lab::*)(const QString&);
    const std::pair<const char*, Act> acts[] = {{"/application/restart", &Lab::restartApplication},
                                                {"/database/stop", &Lab::stopDatabase},
                                                {"/database/start", &Lab::startDatabase},
                                                {"/database/promote", &Lab::promoteDatabase}};
    for (const auto& [actPath, act] : acts) {
        if (path != actPath)
            continue;
        if (method != "POST")
            return refusal(405, QStringLiteral("%1 takes POST").arg(QLatin1String(actPath)));
        const Done outcome = std::invoke(act, m_lab, m_region);
        return outcome ? state() : Answer{409, text(toJson(outcome.error()))};
    }
    return refusal(404, QStringLiteral("There is no %1 here").arg(QString::fromUtf8(path)));
}

HostControl::Answer HostControl::state() const
{
    const HostState state = m_lab.hostState(m_region);
    QJsonArray pids;
    for (const pid_t process : state.databaseProcesses)
        pids.append(process);
    const bool applicationRuns = state.application > 0;
    return {200, text({{"region", m_region},
                       {"running", state.isDatabaseRunning},
                       {"databaseProcesses", static_cast<int>(state.databaseProcesses.size())},
                       {"pids", pids},
                       {"application",
                        QJsonObject{{"running", applicationRuns}, {"pid", state.application}}}})};
}

} // namespace pilothouse::lab
