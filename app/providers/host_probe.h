#pragma once

#include "app/providers/probe.h"
#include "app/providers/watch_tools.h"

namespace pilothouse {

/// Asks a region's out-of-band host control whether its database host runs, and how many processes
/// of the data directory live.
class HostProbe : public Probe
{
public:
    HostProbe(WatchTools& tools, const Region& region);

    [[nodiscard]] Milliseconds interval() const override;
    void look(Finished finished) override;

private:
    void take(const HttpOutcome& outcome);

    WatchTools& m_tools;
    RegionId m_region;
    QString m_peer;
    SecretReference m_token;
    HttpRequest m_request;
    MonotonicTime m_askedAt;
};

/// Reads {"running": bool, "databaseProcesses": n, "detail": text?, "restartBarred": bool?}.
[[nodiscard]] Result<HostState> parseHostState(const QByteArray& json, const QString& peer);

} // namespace pilothouse
