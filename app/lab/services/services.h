#pragma once

#include "app/lab/topology.h"

/// The lab's services: each runs in a process of its own until it is ended, and returns the exit
/// code of that process.
namespace pilothouse::lab {

/// Azure's side: ARM, Traffic Manager's probes, and the name servers.
int runControl(const Topology& topology);

} // namespace pilothouse::lab
