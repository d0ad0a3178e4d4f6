// SPDX-License-Identifier: MIT
#include "threads/Allocator.h"

#include <cstdlib> // where the library says that it is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace gannet {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int mebibyte = 1024 * 1024;
    // Above the largest read buffer, and above what all connections hold together: see mallopt(3). With 8 MiB
    // for the second the page faults are nearly as many as without.
    mallopt(M_MMAP_THRESHOLD, 4 * mebibyte);
    mallopt(M_TRIM_THRESHOLD, 32 * mebibyte);
    // A hundred threads would have eight heaps a processor, each with what it keeps.
    mallopt(M_ARENA_MAX, 4);
#endif
}

} // namespace gannet
