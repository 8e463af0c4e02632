#pragma once

#include "app/azure/traffic_manager.h"
#include "app/providers/probe.h"
#include "app/providers/watch_tools.h"

namespace pilothouse {

/// Asks the Azure Resource Manager for one Traffic Manager profile.
class TrafficProbe : public Probe
{
public:
    TrafficProbe(WatchTools& tools, ArmClient& arm, const TrafficProfile& profile);

    [[nodiscard]] Milliseconds interval() const override;
    void look(Finished finished) override;

private:
    void take(const Result<QJsonObject>& answer);

    WatchTools& m_tools;
    ArmClient& m_arm;
    QString m_name;
    ArmQuestion m_question;
};

} // namespace pilothouse
