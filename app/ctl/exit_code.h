#pragma once

#include <QString>

namespace pilothouse::ctl {

/// What a script is told. The numbers never change; the table of them stands in --help and in the
/// man page.
enum class Exit
{
    Done = 0,      ///< What was asked is done; "status": nothing calls for a person.
    Refused = 1,   ///< Refused or failed; the words on standard error say what was not done.
    Usage = 2,     ///< The command line is not understood; nothing was asked.
    Nobody = 3,    ///< No process runs the engine here.
    Unknown = 4,   ///< Asked, and no answer in time: it may have been done.
    Attention = 5, ///< "status": somebody must act.
    Changed = 6,   ///< "verify": a journal is not as it was written.
};

/// The table, one line each.
[[nodiscard]] QString exitCodeTable();

} // namespace pilothouse::ctl
