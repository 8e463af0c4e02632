#pragma once

#include "app/control/control_desk.h"
#include "app/control/control_server.h"
#include "models/ports/engine_elsewhere.h"

#include <memory>
#include <optional>

namespace pilothouse {

/// The local socket of the process that holds the lease, in this user's data folder.
class LocalControl
{
public:
    /// All outlive it. A socket that cannot be had is told to the log: nobody can act from outside,
    /// and the run goes on.
    LocalControl(FleetStore& store, const AlarmLog& alarms, RunController& runs,
                 RunJournal& journal, Autopilot& autopilot, const QString& program);

    /// Why nobody is let in; empty when it listens.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

private:
    ControlDesk m_desk;
    ControlServer m_server;
    std::optional<Error> m_trouble;
};

/// The process that runs this fleet's engine on this machine, asked over its local socket.
[[nodiscard]] std::unique_ptr<EngineElsewhere> makeEngineElsewhere(const Fleet& fleet);

} // namespace pilothouse
