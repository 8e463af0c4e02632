#pragma once

namespace pilothouse {

/// Ends the program with the place and the broken promise. Stays on in Release: a console that goes
/// on after a broken invariant shows things that are not true.
[[noreturn]] void assertionFailed(const char* expression, const char* file, int line);

} // namespace pilothouse

/// States a promise of our own code (never of the network, a file or a person: those are Results).
#define PH_ASSERT(expression)                                                                      \
    ((expression) ? static_cast<void>(0)                                                           \
                  : ::pilothouse::assertionFailed(#expression, __FILE__, __LINE__))
