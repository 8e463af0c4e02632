#pragma once

/// A disk that fails at will: stands before fsync, fdatasync and pwrite64 of the whole process,
/// SQLite's included. Linked into the test program itself, because only a program's own functions
/// come before the system's.
namespace pilothouse::tests::disk {

/// Syncs wait from now on, whoever calls them.
void holdSyncs();
void releaseSyncs();
/// Whether somebody waits for a sync now.
[[nodiscard]] bool isSyncHeld();

/// Each write, or sync, fails with that errno from now on; 0 mends it.
void failWrites(int error);
void failSyncs(int error);

/// The process dies at the `operation`-th write or sync from now, before it is done.
void dieAt(int operation);

} // namespace pilothouse::tests::disk
