#include "app/lab/services/control/fault_watch.h"

namespace pilothouse::lab {

void FaultWatch::take(const FaultSet& faults, const Cloud& cloud, arm::Tokens& tokens)
{
    const QString arm = QStringLiteral("arm");
    const bool wasExpired = m_faults.has(arm, FaultKind::TokenExpired);
    if (faults.has(arm, FaultKind::TokenExpired) && !wasExpired)
        tokens.expireAll();
    for (const Resolver& resolver : cloud.topology.resolvers) {
        if (!faults.has(resolver.vantage, FaultKind::DnsOld))
            m_oldAnswers.erase(resolver.vantage);
        else if (!m_oldAnswers.contains(resolver.vantage))
            m_oldAnswers[resolver.vantage] = {cloud.state.profiles, cloud.probes};
    }
    m_faults = faults;
}

const OldAnswers* FaultWatch::oldAnswers(const QString& vantage) const
{
    const auto found = m_oldAnswers.find(vantage);
    return found == m_oldAnswers.end() ? nullptr : &found->second;
}

} // namespace pilothouse::lab
