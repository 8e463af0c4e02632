#pragma once

#include "app/azure/arm_client.h"
#include "models/fleet/fleet.h"
#include "models/telemetry/observations.h"

namespace pilothouse {

/// Asks for a region's PostgreSQL flexible server (api-version 2024-08-01).
[[nodiscard]] ArmQuestion serverQuestion(const CloudAccount& account, const Region& region);

/// Stops it, or starts it again: a long-running operation (202), so the answer says only that it
/// was taken. What became of it stands in the server's own state.
[[nodiscard]] ArmOrder serverStopOrder(const CloudAccount& account, const Region& region);
[[nodiscard]] ArmOrder serverStartOrder(const CloudAccount& account, const Region& region);

/// Reads the answer to the question. Malformed when it names no state.
[[nodiscard]] Result<PlatformServer> parseServer(const QJsonObject& answer);

/// Whether the platform says that it runs no server there.
[[nodiscard]] bool isStopped(const PlatformServer& server);

/// The fleet file names an Azure server for the region, and an account to ask.
[[nodiscard]] bool hasServer(const CloudAccount& account, const Region& region);

} // namespace pilothouse
