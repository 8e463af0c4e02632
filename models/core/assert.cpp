#include "models/core/assert.h"

#include <cstdio>
#include <cstdlib>

void pilothouse::assertionFailed(const char* expression, const char* file, int line)
{
    std::fprintf(stderr, "pilothouse: assertion failed: %s (%s:%d)\n", expression, file, line);
    std::fflush(stderr);
    std::abort();
}
