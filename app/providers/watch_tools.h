#pragma once

#include "app/dns/dns_client.h"
#include "app/http/http_client.h"
#include "app/providers/snapshot_board.h"
#include "app/secrets/secret_resolver.h"
#include "models/core/clock.h"

namespace pilothouse {

/// What every probe on the watcher's thread works with. All outlive the probes.
struct WatchTools
{
    const Fleet& fleet;
    const Clock& clock;
    SocketPoll& poll;
    HttpClient& http;
    DnsClient& dns;
    const SecretResolver& secrets;
    SnapshotBoard& board;
};

} // namespace pilothouse
