#pragma once

#include "app/providers/snapshot_board.h"
#include "app/providers/watch_tools.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/support/certificates.h"

#include <QFile>
#include <QTemporaryDir>

namespace pilothouse::tests {

/// What a probe of a test needs: a fleet whose first region shows a certificate of our own, and the
/// tools.
struct ProbedWorld
{
    SimulatedClock clock;
    QTemporaryDir folder;
    Fleet fleet = simulatedFleet(3);
    TestCertificate certificate = makeCertificate(fleet.regions.front().application.host);
    SocketPoll poll;
    HttpClient http{poll};
    DnsClient dns{poll};
    SecretResolver secrets;
    SnapshotBoard board;
    WatchTools tools{fleet, clock, poll, http, dns, secrets, board};

    ProbedWorld()
    {
        QFile file(folder.filePath(QStringLiteral("ca.pem")));
        if (file.open(QIODevice::WriteOnly))
            file.write(certificate.certificate);
        fleet.certificateAuthorityFile = file.fileName();
    }
};

} // namespace pilothouse::tests
