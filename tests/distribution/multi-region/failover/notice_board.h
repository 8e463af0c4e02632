#pragma once

#include "models/fleet/fleet.h"
#include "tests/support/tls_server.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace pilothouse {

/// A service that is told about failovers: a webhook of its own with a certificate of its own,
/// which a fleet trusts beside its authority.
class NoticeBoard
{
public:
    NoticeBoard();

    /// Adds this board to those whom the fleet tells. The fleet must have an authority file.
    void joinFleet(Fleet& fleet);

    /// The bodies that were posted with the right Authorization, in their order.
    [[nodiscard]] std::vector<QJsonObject> notices() const;

private:
    QTemporaryDir m_folder;
    TestCertificate m_certificate = makeCertificate(QStringLiteral("localhost"));
    TlsServer m_server;
};

} // namespace pilothouse
