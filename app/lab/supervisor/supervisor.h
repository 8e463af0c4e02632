#pragma once

#include "app/lab/supervisor/lab.h"

/// The lab's background process: owns all others, takes orders from the command line through
/// supervisor.sock in the lab's folder.
namespace pilothouse::lab {

[[nodiscard]] QString supervisorSocket(const Topology& topology);

/// Entry point of `pilothouse-lab supervise`: brings the lab up, telling each step as a JSON line
/// on `progressDescriptor` ({"step": ...}, at last {"ready": true} or an Error), then serves until
/// `down`, or until the process `owner` (0: none) has ended, however it ended: a test that is
/// killed must not leave servers behind. On failure it has ended all it started. The exit code.
int runSupervisor(const Topology& topology, int progressDescriptor, pid_t owner);

/// What the supervisor answers: {"command": "fault"|"heal"|"fault-pair"|"heal-pair"|"heal-all"|
/// "status"|"down", "region", "fault", "from", "to"}; "region" is any place, see faults.h.
[[nodiscard]] QJsonObject answerOrder(Lab& lab, const QJsonObject& order);

} // namespace pilothouse::lab
