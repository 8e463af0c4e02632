#pragma once

#include "tests/integration/lab/lab_fixture.h"
#include "tests/integration/security/crash.h"
#include "tests/integration/security/secret_search.h"
#include "tests/support/tls_server.h"

#include <QTemporaryDir>

namespace pilothouse::security {

/// A whole life of the console on a lab, below a home of its own: a failover by hand with its
/// export, a webhook that repeats the secret it is given, then a watching console that crashes.
class Story
{
public:
    Story();

    /// Brings the lab up and plays; what went wrong in words, empty when all was played.
    [[nodiscard]] QString play();

    [[nodiscard]] QString home() const { return m_home.path(); }
    /// What the programs said on their standard outputs.
    [[nodiscard]] QString saidFolder() const { return m_outside.path(); }
    [[nodiscard]] const std::vector<Secret>& secrets() const { return m_secrets; }
    [[nodiscard]] const Sightings& inProcesses() const { return m_inProcesses; }
    [[nodiscard]] const QList<QByteArray>& posted() const { return m_board.requests(); }
    [[nodiscard]] const End& crash() const { return m_crash; }
    [[nodiscard]] const QString& coreLimit() const { return m_coreLimit; }

private:
    [[nodiscard]] QByteArray answer(const QByteArray& request);
    [[nodiscard]] bool plant();
    [[nodiscard]] QStringList environment() const;
    [[nodiscard]] QString drive();
    [[nodiscard]] QString crashConsole();

    lab::LabFixture m_lab{QStringLiteral("security")};
    QTemporaryDir m_home;
    QTemporaryDir m_outside;
    std::vector<Secret> m_secrets;
    TestCertificate m_certificate = makeCertificate(QStringLiteral("localhost"));
    bool m_hasRefused = false;
    TlsServer m_board;
    Sightings m_inProcesses;
    QString m_coreLimit;
    End m_crash;
};

} // namespace pilothouse::security
