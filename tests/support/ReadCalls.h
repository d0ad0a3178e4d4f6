// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>

namespace gannet::test {

/// How often this process has called the system to read; -1 where the system does not say. Any thread.
inline qint64 readCalls()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("syscr: "))
            return line.sliced(7).toLongLong();
    }
    return -1;
}

} // namespace gannet::test
