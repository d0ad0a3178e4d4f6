// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

namespace gannet::test {

/// Has \a process made by fork() where the thread sanitizer looks: vfork()'s child shares the memory of
/// its parent, and what it does is taken for the parent's own, so that all locks seem to be lost.
inline void forkPlainly([[maybe_unused]] QProcess &process)
{
#ifdef __SANITIZE_THREAD__
    // Qt 6.4 forks where something is to be run in the child.
    process.setChildProcessModifier([] {});
#endif
}

} // namespace gannet::test
