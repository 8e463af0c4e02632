#pragma once

#include "app/lab/services/control/arm/arm.h"
#include "app/lab/services/https/https_server.h"

#include <QObject>

namespace pilothouse::lab {

/// Carries requests from the server's threads to ARM's own and answers back.
class ArmServer : public QObject
{
public:
    /// A request under arm-hang is dropped after this; no client waits as long.
    static constexpr Seconds patience{120};

    explicit ArmServer(arm::Arm& arm, QObject* parent = nullptr);

    [[nodiscard]] Done open(const Topology& topology);

private:
    [[nodiscard]] std::optional<Reply> onRequest(const Request& request);

    arm::Arm& m_arm;
    HttpsServer m_server;
};

} // namespace pilothouse::lab
