#pragma once

#include "app/http/http_client.h"
#include "app/providers/secret_resolver.h"
#include "app/providers/snapshot_board.h"
#include "models/core/clock.h"

namespace pilothouse {

/// What every probe on the watcher's thread works with. All outlive the probes.
struct WatchTools
{
    const Fleet& fleet;
    const Clock& clock;
    SocketPoll& poll;
    HttpClient& http;
    const SecretResolver& secrets;
    SnapshotBoard& board;
};

} // namespace pilothouse
