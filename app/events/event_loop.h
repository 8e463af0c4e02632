#pragma once

namespace pilothouse {

/// Has Qt's threads wait for events by themselves. Through GLib, which Debian's Qt uses unless told
/// otherwise, each timer costs two calls to the kernel, and an idle console a tenth more CPU
/// (measured). Before the application object; ends with the process.
void waitWithoutGlib();

} // namespace pilothouse
