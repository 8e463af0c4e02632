#pragma once

#include "models/session/run_controller.h"

#include <QObject>

#include <optional>

namespace pilothouse {

/// Tells a run what its rulers see of it, measures it once it has ended and they have said all that
/// they will, and has that written down.
class ResultKeeper : public QObject
{
    Q_OBJECT

public:
    /// The rulers read back what was acknowledged before the move; longer is not waited for, and
    /// what is missing then is named in the result.
    static constexpr Milliseconds patience{20'000};

    /// All outlive this.
    ResultKeeper(const Clock& clock, FleetStore& store, RunController& runs,
                 QObject* parent = nullptr);

Q_SIGNALS:
    void measured(const pilothouse::RunHeader& header, const pilothouse::RunResult& result);

private:
    /// A run whose result is still to come.
    struct Ended
    {
        RunHeader header;
        std::vector<Record> records;
        bool isSwitched = false;
        MonotonicTime until;
    };

    void onEnded();
    void look();
    void followRun(const FleetSnapshot& snapshot);
    [[nodiscard]] bool haveRulersSpoken() const;

    const Clock& m_clock;
    FleetStore& m_store;
    RunController& m_runs;
    std::optional<Ended> m_ended;
};

} // namespace pilothouse
