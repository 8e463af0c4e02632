#include "app/process/process_privacy.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace pilothouse {

Done keepProcessPrivate()
{
    constexpr mode_t othersRights = 0077;
    ::umask(othersRights);
    // Both: a system that pipes cores to a program heeds no limit.
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) == 0 && ::prctl(PR_SET_DUMPABLE, 0) == 0)
        return std::monostate{};
    return Error{ErrorCode::Internal,
                 QStringLiteral("This machine would write the console's passwords into a core."),
                 QString::fromLocal8Bit(std::strerror(errno)),
                 QStringLiteral("Look for what keeps this process from changing its own limits.")};
}

} // namespace pilothouse
