#include "tests/support/disk/disk_faults.h"

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <mutex>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> writeError = 0;
std::atomic<int> syncError = 0;
std::atomic<int> operationsLeft = 0; ///< 0: nobody dies.

std::mutex mutex;
std::condition_variable released;
bool isHolding = false;
int waiting = 0;

void dieWhenDue()
{
    if (operationsLeft > 0 && --operationsLeft == 0)
        ::kill(::getpid(), SIGKILL);
}

int synced(long call, int file)
{
    dieWhenDue();
    std::unique_lock lock(mutex);
    ++waiting;
    released.wait(lock, [] { return !isHolding; });
    --waiting;
    lock.unlock();
    if (syncError != 0) {
        errno = syncError;
        return -1;
    }
    return static_cast<int>(::syscall(call, file));
}

} // namespace

extern "C" {

int fsync(int file)
{
    return synced(SYS_fsync, file);
}

int fdatasync(int file)
{
    return synced(SYS_fdatasync, file);
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    dieWhenDue();
    if (writeError != 0) {
        errno = writeError;
        return -1;
    }
    return ::syscall(SYS_pwrite64, file, bytes, count, at);
}
}

namespace pilothouse::tests::disk {

void holdSyncs()
{
    const std::lock_guard lock(mutex);
    isHolding = true;
}

void releaseSyncs()
{
    const std::lock_guard lock(mutex);
    isHolding = false;
    released.notify_all();
}

bool isSyncHeld()
{
    const std::lock_guard lock(mutex);
    return isHolding && waiting > 0;
}

void failWrites(int error)
{
    writeError = error;
}

void failSyncs(int error)
{
    syncError = error;
}

void dieAt(int operation)
{
    operationsLeft = operation;
}

} // namespace pilothouse::tests::disk
