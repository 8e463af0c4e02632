#include "app/lab/system/json_call.h"

#include "app/lab/system/file_handle.h"

#include <QJsonDocument>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace pilothouse::lab {

namespace {

Error refusal(const QString& path, const QString& why)
{
    return {ErrorCode::Unreachable, QStringLiteral("No answer from %1").arg(path), why, {}};
}

FileHandle connectTo(const QString& path)
{
    FileHandle socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const QByteArray bytes = path.toLocal8Bit();
    std::memcpy(name.sun_path, bytes.constData(),
                std::min<std::size_t>(bytes.size(), sizeof(name.sun_path) - 1));
    const auto* generic = reinterpret_cast<const sockaddr*>(&name);
    return ::connect(socket.get(), generic, sizeof(name)) == 0 ? std::move(socket) : FileHandle();
}

Result<QByteArray> readLine(int socket, const QString& path, std::chrono::milliseconds budget)
{
    const auto deadline = std::chrono::steady_clock::now() + budget;
    QByteArray reply;
    std::array<char, 65536> buffer;
    while (!reply.endsWith('\n')) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        pollfd waiting{socket, POLLIN, 0};
        if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) == 0)
            return refusal(path, QStringLiteral("Nothing within %1 ms").arg(budget.count()));
        const ssize_t count = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            return refusal(path, QStringLiteral("The connection was closed"));
        reply.append(buffer.data(), count);
    }
    return reply;
}

} // namespace

Result<QJsonObject> callJson(const QString& socketPath, const QJsonObject& request,
                             std::chrono::milliseconds budget)
{
    const FileHandle socket = connectTo(socketPath);
    if (!socket.isOpen())
        return refusal(socketPath, QString::fromLocal8Bit(std::strerror(errno)));
    const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    if (::send(socket.get(), line.constData(), line.size(), MSG_NOSIGNAL) != line.size())
        return refusal(socketPath, QString::fromLocal8Bit(std::strerror(errno)));
    const Result<QByteArray> reply = readLine(socket.get(), socketPath, budget);
    if (!reply)
        return reply.error();
    return QJsonDocument::fromJson(reply.value()).object();
}

QJsonObject toJson(const Error& error)
{
    return {{"ok", false},
            {"code", static_cast<int>(error.code)},
            {"what", error.what},
            {"why", error.why},
            {"nextStep", error.nextStep}};
}

Error errorFromJson(const QJsonObject& object)
{
    return {static_cast<ErrorCode>(object["code"].toInt()), object["what"].toString(),
            object["why"].toString(), object["nextStep"].toString()};
}

} // namespace pilothouse::lab
