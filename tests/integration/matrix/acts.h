#pragma once

#include "tests/integration/failover/failover_day.h"

/// What the matrix does to a lab, by words.
///
///     fault WHERE WHAT, heal WHERE [WHAT]    an order to pilothouse-lab
///     sql REGION STATEMENT                   as the server's owner, past all links
///     until REGION CONDITION                 waits until that SQL condition is true there
///     looked REGION                          waits until the desk has looked at it anew
///     stop|thaw|kill REGION PROCESS          a signal to the database's processes of that name:
///                                            postmaster, startup, walreceiver, ..., or all
///     standby REGION                         its machine goes down and comes back as a standby
///     hold, resume, abort                    a person at the desk; waits for what comes of it
namespace pilothouse::matrix {

/// Does it and waits until it is done. The Error names the act.
[[nodiscard]] Done perform(FailoverDay& day, const QString& act);

/// Does these one after the other while the run goes on; `done` is called once, from the event
/// loop, with what could not be done.
void performBeside(FailoverDay& day, const QStringList& acts,
                   const std::function<void(const Done&)>& done);

/// Waits until the run has ended or is held; false when the budget is over first.
[[nodiscard]] bool hasComeToRest(const FailoverDay& day);

} // namespace pilothouse::matrix
