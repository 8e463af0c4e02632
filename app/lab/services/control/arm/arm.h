#pragma once

#include "app/lab/faults/faults.h"
#include "app/lab/services/control/arm/throttle.h"
#include "app/lab/services/control/arm/tokens.h"
#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab::arm {

/// The lab's Azure Resource Manager: what every request must pass, then the resource providers.
class Arm
{
public:
    /// `faults` tells what is broken now; `url` is ARM's own, "https://host:port".
    Arm(Cloud& cloud, Tokens& tokens, std::function<FaultSet()> faults, QString url);

    /// Answers, at once or when a region has; never under arm-hang.
    void answer(const Request& request, const Respond& respond);

private:
    [[nodiscard]] std::optional<Answer> refuse(const Request& request) const;
    /// Whether the request goes on to its provider; else it was answered, or never will be.
    [[nodiscard]] bool admit(const QString& region, const Request& request, HeaderLines& headers,
                             const Respond& respond);
    void route(const Call& call, const Respond& respond);
    [[nodiscard]] Answer answerOperation(const Call& call);

    Cloud& m_cloud;
    Tokens& m_tokens;
    std::function<FaultSet()> m_faults;
    QString m_url;
    Throttle m_throttle;
};

} // namespace pilothouse::lab::arm
