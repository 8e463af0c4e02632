#pragma once

#include "app/lab/faults/faults.h"
#include "app/lab/services/control/arm/tokens.h"
#include "app/lab/services/control/cloud.h"

namespace pilothouse::lab {

/// What a resolver under dns-old goes on telling.
struct OldAnswers
{
    std::vector<ManagedProfile> profiles;
    dns::ProbeBook probes;
};

/// Notices when a fault begins of which the beginning matters, and keeps what was so then.
class FaultWatch
{
public:
    /// Takes what is broken now. Called at least before each answer and several times a second.
    void take(const FaultSet& faults, const Cloud& cloud, arm::Tokens& tokens);

    /// Null where the resolver of that vantage tells what is so now.
    [[nodiscard]] const OldAnswers* oldAnswers(const QString& vantage) const;

private:
    FaultSet m_faults;
    std::map<QString, OldAnswers> m_oldAnswers; ///< By vantage.
};

} // namespace pilothouse::lab
