#pragma once

#include <cstdint>

namespace pilothouse {

/// The rungs of the ladder on which an old primary is fenced; which of them prove anything is
/// orchestration's business, which of those the operators accept stands in the fleet file.
enum class Rung : std::uint8_t
{
    EndpointDisabled,
    SessionsCut,
    ReadOnlySet, ///< default_transaction_read_only: a courtesy that any session overrides.
    WriteProbeRefused,
    ConnectionsBarred,
    QuorumDetached, ///< Synchronous commit, and n - q + 1 standbys proved detached.
    NoProcess,
    HostStopped
};

} // namespace pilothouse
