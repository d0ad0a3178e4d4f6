// SPDX-License-Identifier: MIT
#pragma once

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace gannet {

// QThreadPool orders what happened before start() before run(). ThreadSanitizer cannot see that in a
// Qt that was not built for it, and is told here; elsewhere these do nothing.

/// Before QThreadPool::start(\a runnable).
inline void handOver([[maybe_unused]] void *runnable)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(runnable);
#endif
}

/// First thing in \a runnable's run().
inline void takeOver([[maybe_unused]] void *runnable)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(runnable);
#endif
}

} // namespace gannet
