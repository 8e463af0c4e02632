#pragma once

#include "app/lab/topology.h"

/// The lab's services: each runs in a process of its own until it is ended, and returns the exit
/// code of that process.
namespace pilothouse::lab {

/// Azure's side: ARM, Traffic Manager's probes, and the name servers.
int runControl(const Topology& topology);

/// A region's application: HTTPS over the region's Unix socket.
int runApplication(const Topology& topology, const QString& region);

/// People on three continents who use the application by its public names.
int runUsers(const Topology& topology);

} // namespace pilothouse::lab
