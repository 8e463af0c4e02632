#pragma once

#include "app/lab/services/control/arm/message.h"
#include "app/lab/services/control/cloud.h"

/// Long-running operations as ARM's contract for asynchronous calls has them.
namespace pilothouse::lab::arm {

/// Seconds that a client is asked to wait between two looks at an operation.
constexpr int pollSeconds = 1;

/// Starts an operation on a region and remembers it.
[[nodiscard]] QString begin(Cloud& cloud, const QString& kind, const QString& provider,
                            const QString& region, Operation::Step step);

/// Ends an operation; one that is over already stays as it ended.
void end(Cloud& cloud, const QString& operationId, const Done& outcome);

/// 202 with Azure-AsyncOperation, Location and Retry-After. `armUrl` is "https://host:port".
[[nodiscard]] Answer accepted(const Operation& operation, const QString& armUrl,
                              const QString& apiVersion);

/// GET .../locations/{region}/azureAsyncOperation/{id}: always 200, the state is in the body.
[[nodiscard]] Answer statusAnswer(const Operation& operation, const QString& path);

/// GET .../locations/{region}/operationResults/{id}: 202 while it runs, its error when it failed,
/// `result` when it succeeded (an empty one means 204).
[[nodiscard]] Answer resultAnswer(const Operation& operation, const QJsonObject& result);

} // namespace pilothouse::lab::arm
