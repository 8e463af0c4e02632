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
    /// What the process around it gives.
    struct Means
    {
        std::function<FaultSet()> faults; ///< What is broken now.
        /// Calls back once, after so long.
        std::function<void(Milliseconds, std::function<void()>)> later;
        QString url; ///< ARM's own, "https://host:port".
    };

    /// How late an answer is under arm-slow.
    static constexpr Milliseconds slowness{4'000};

    Arm(Cloud& cloud, Tokens& tokens, Means means);

    /// Answers, at once or when a region has; never under arm-hang.
    void answer(const Request& request, const Respond& respond);

private:
    [[nodiscard]] std::optional<Answer> refuse(const Request& request) const;
    /// Whether the request goes on to its provider; else it was answered, or never will be.
    [[nodiscard]] bool admit(const QString& region, const Request& request, HeaderLines& headers,
                             const Respond& respond);
    /// Whether an order goes on to its provider, and who gets its answer.
    [[nodiscard]] bool admitOrder(const QString& region, const Call& call, Respond& respond) const;
    [[nodiscard]] bool isBroken(const QString& region, FaultKind kind) const;
    void route(const Call& call, const Respond& respond);
    [[nodiscard]] Answer answerOperation(const Call& call);

    Cloud& m_cloud;
    Tokens& m_tokens;
    Means m_means;
    FaultSet m_faults; ///< As of the request at hand.
    Throttle m_throttle;
};

} // namespace pilothouse::lab::arm
