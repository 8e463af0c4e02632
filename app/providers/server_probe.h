#pragma once

#include "app/azure/arm_client.h"
#include "app/providers/probe.h"
#include "app/providers/watch_tools.h"

namespace pilothouse {

/// Asks the Azure Resource Manager for a region's database server: whether the platform, by a path
/// that is not this desk's, could stop it.
class ServerProbe : public Probe
{
public:
    ServerProbe(WatchTools& tools, ArmClient& arm, const Region& region);

    [[nodiscard]] Milliseconds interval() const override;
    void look(Finished finished) override;

private:
    void take(const Result<QJsonObject>& answer);

    WatchTools& m_tools;
    ArmClient& m_arm;
    RegionId m_region;
    ArmQuestion m_question;
    MonotonicTime m_askedAt;
};

} // namespace pilothouse
