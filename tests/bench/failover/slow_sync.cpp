#include <dlfcn.h>
#include <poll.h>

/// Preloaded into a program: each sync to the disk takes half a second longer.
namespace {

constexpr int delayMs = 500;

int synced(const char* name, int file)
{
    ::poll(nullptr, 0, delayMs);
    const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, name));
    return real(file);
}

} // namespace

extern "C" int fsync(int file)
{
    return synced("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return synced("fdatasync", file);
}
