#include "app/lab/services/https/https_server.h"

#include "app/lab/fabric/sockets.h"
#include "app/lab/system/files.h"

#include <microhttpd.h>

namespace pilothouse::lab {

namespace {

/// A request while its pieces arrive.
struct Incoming
{
    Request request;
    bool isTooLong = false;
};

MHD_Result takeHeader(void* self, MHD_ValueKind, const char* name, const char* value)
{
    static_cast<Incoming*>(self)->request.headers[QString::fromUtf8(name).toLower()] =
        QString::fromUtf8(value ? value : "");
    return MHD_YES;
}

MHD_Result takeArgument(void* self, MHD_ValueKind, const char* name, const char* value)
{
    static_cast<Incoming*>(self)->request.query[QString::fromUtf8(name)] =
        QString::fromUtf8(value ? value : "");
    return MHD_YES;
}

MHD_Result send(MHD_Connection* connection, const Reply& reply)
{
    MHD_Response* response = MHD_create_response_from_buffer(
        reply.body.size(), const_cast<char*>(reply.body.constData()), MHD_RESPMEM_MUST_COPY);
    for (const auto& [name, value] : reply.headers)
        MHD_add_response_header(response, name.toUtf8().constData(), value.toUtf8().constData());
    const MHD_Result result = MHD_queue_response(connection, reply.status, response);
    MHD_destroy_response(response);
    return result;
}

/// libmicrohttpd calls once for the headers, then for each piece of the body, then at its end.
MHD_Result onRequest(void* self, MHD_Connection* connection, const char* path, const char* method,
                     const char*, const char* piece, size_t* pieceSize, void** state)
{
    auto* incoming = static_cast<Incoming*>(*state);
    if (!incoming) {
        incoming = new Incoming; // onCompleted() deletes it.
        incoming->request.method = method;
        incoming->request.path = QString::fromUtf8(path);
        MHD_get_connection_values(connection, MHD_HEADER_KIND, takeHeader, incoming);
        MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, takeArgument, incoming);
        *state = incoming;
        return MHD_YES;
    }
    if (*pieceSize > 0) {
        const std::size_t known = incoming->request.body.size();
        incoming->isTooLong = incoming->isTooLong || known + *pieceSize > HttpsServer::bodyBytesMax;
        if (!incoming->isTooLong)
            incoming->request.body.append(piece, static_cast<qsizetype>(*pieceSize));
        *pieceSize = 0;
        return MHD_YES;
    }
    if (incoming->isTooLong)
        return send(connection, {413, {}, {}});
    const auto reply = static_cast<HttpsServer*>(self)->handle(incoming->request);
    return reply ? send(connection, *reply) : MHD_NO;
}

void onCompleted(void*, MHD_Connection*, void** state, MHD_RequestTerminationCode)
{
    delete static_cast<Incoming*>(*state);
    *state = nullptr;
}

} // namespace

HttpsServer::HttpsServer(Handler handler) : m_handler(std::move(handler)) {}

HttpsServer::~HttpsServer()
{
    if (m_daemon)
        MHD_stop_daemon(m_daemon);
}

Done HttpsServer::open(const HttpsPlace& place)
{
    for (const auto& [path, bytes] :
         {std::pair{place.keyFile, &m_key}, std::pair{place.certificateFile, &m_certificate}}) {
        const Result<QByteArray> content = readFile(path);
        if (!content)
            return content.error();
        *bytes = content.value();
    }
    FileHandle socket = sockets::listenUnix(place.socket);
    m_daemon = MHD_start_daemon(
        MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_TLS, 0, nullptr,
        nullptr, onRequest, this, MHD_OPTION_LISTEN_SOCKET, socket.get(), MHD_OPTION_HTTPS_MEM_KEY,
        m_key.constData(), MHD_OPTION_HTTPS_MEM_CERT, m_certificate.constData(),
        MHD_OPTION_HTTPS_PRIORITIES, "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2",
        MHD_OPTION_NOTIFY_COMPLETED, onCompleted, nullptr, MHD_OPTION_CONNECTION_LIMIT,
        connectionsMax, MHD_OPTION_CONNECTION_TIMEOUT, idleSeconds, MHD_OPTION_END);
    if (!m_daemon)
        return Error{
            ErrorCode::Refused, QStringLiteral("No HTTPS server on %1").arg(place.socket), {}, {}};
    static_cast<void>(socket.release()); // The daemon closes it.
    return Done(std::monostate{});
}

std::optional<Reply> HttpsServer::handle(const Request& request) const
{
    return m_handler(request);
}

} // namespace pilothouse::lab
