#pragma once

#include "app/lab/topology.h"

/// Which regions, vantages, links and addresses a lab has: the story's three regions and everybody
/// who looks at them.
namespace pilothouse::lab {

/// The whole topology of a lab below `folder`, on addresses 127.`network`.x.y (network 1 to 254).
[[nodiscard]] Topology planTopology(const QString& name, const QString& folder, int network);

/// Where a lab lies when the operator names no folder: $XDG_RUNTIME_DIR or /tmp, then
/// "pilothouse-lab-<uid>-<name>". Root never uses the runtime folder: the user to whom it drops
/// privileges cannot enter it.
[[nodiscard]] QString defaultFolder(const QString& name, unsigned userId,
                                    const QString& runtimeFolder);

} // namespace pilothouse::lab
