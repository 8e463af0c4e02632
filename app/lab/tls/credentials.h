#pragma once

#include "app/lab/topology.h"

namespace pilothouse::lab {

/// Makes the lab's authority, a certificate for each server and all secrets, below the lab's
/// folder.
[[nodiscard]] Done makeCredentials(const Topology& topology);

/// A PostgreSQL password file beside the secret of that role, for psql and for standbys.
[[nodiscard]] QString passwordFile(const Topology& topology, const QString& role);

} // namespace pilothouse::lab
