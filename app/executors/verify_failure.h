#pragma once

#include "app/executors/errand.h"
#include "app/executors/life.h"

namespace pilothouse {

/// Is the old primary dead? Looks for itself, and tries hard to write: a commit anywhere, or a
/// standby that receives, is life, and the run ends as a false alarm.
class VerifyFailure : public Errand
{
public:
    using Errand::Errand;

protected:
    void begin() override;

private:
    [[nodiscard]] std::optional<Error> missingOperator() const;
    void forceRetries();
    void tryToWrite();
    void onWritten(const std::vector<PostgresOutcome>& outcomes);
    void refreshStandbys();
    void judge();
    void giveUp();

    LifeVerdict m_verdict;
    int m_tries = 0;
    bool m_hasEnded = false;
};

} // namespace pilothouse
