#include "app/lab/services/control/arm_server.h"

#include <future>

namespace pilothouse::lab {

ArmServer::ArmServer(arm::Arm& arm, QObject* parent)
    : QObject(parent)
    , m_arm(arm)
    , m_server([this](const Request& request) { return onRequest(request); })
{
}

Done ArmServer::open(const Topology& topology)
{
    const QString owner = QString::fromLatin1(armOwner);
    return m_server.open(
        {topology.armSocket, topology.certificateFile(owner), topology.keyFile(owner)});
}

/// On a thread of the server. The promise is shared, because an answer may come after it was given
/// up.
std::optional<Reply> ArmServer::onRequest(const Request& request)
{
    const auto promise = std::make_shared<std::promise<Reply>>();
    std::future<Reply> future = promise->get_future();
    const auto respond = [promise](Reply reply) { promise->set_value(std::move(reply)); };
    QMetaObject::invokeMethod(
        this, [this, request, respond] { m_arm.answer(request, respond); }, Qt::QueuedConnection);
    if (future.wait_for(patience) != std::future_status::ready)
        return std::nullopt;
    return future.get();
}

} // namespace pilothouse::lab
