#include "app/ctl/exit_code.h"

namespace pilothouse::ctl {

QString exitCodeTable()
{
    return QStringLiteral(R"(Exit codes:
  0  done; status: nothing calls for a person
  1  refused or failed; the words on standard error say what was not done
  2  the command line is not understood; nothing was asked
  3  no process runs the engine here
  4  asked, and no answer in time: it may have been done
  5  status: somebody must act (a critical or high alarm, a run that is held or needs an operator,
     or this machine does not know the primary or how a region is)
  6  verify: a journal is not as it was written
)");
}

} // namespace pilothouse::ctl
