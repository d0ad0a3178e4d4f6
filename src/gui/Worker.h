// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace gannet {

/// Runs \a work on a thread of the global pool, then \a done with its result on the main thread,
/// unless \a context is gone by then. Call on the main thread.
template<typename Work, typename Done>
void runOnWorker(QObject *context, Work work, Done done)
{
    // The guard is only carried through the worker; it is asked on the main thread.
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work, done] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, result = work()] {
                if (guard.data() != nullptr)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace gannet
