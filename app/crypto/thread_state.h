#pragma once

namespace pilothouse::tls {

/// Gives back what OpenSSL keeps for the calling thread, which uses it no more. It does so by
/// itself when a thread is gone; but QThread::wait() returns a moment before that, and in a process
/// that ends in this moment it is left undone.
void releaseThreadState();

} // namespace pilothouse::tls
