// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/PartFile.h"

#include <QFile>
#include <QTest>

namespace gannet {

// A part file of known content, and its checkpoint, as the tests of PartFile use them.

constexpr DownloadId me{1};
inline const QByteArray content = "the bytes of the file";

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

inline Checkpoint checkpointOf(quint64 inode, qint64 done)
{
    Checkpoint checkpoint;
    checkpoint.url = QUrl(QStringLiteral("http://h/a.bin"));
    checkpoint.generation.effectiveUrl = checkpoint.url;
    checkpoint.generation.totalBytes = content.size();
    checkpoint.generation.etag = "\"v1\"";
    checkpoint.generation.acceptsRanges = true;
    checkpoint.inode = inode;
    checkpoint.done = RangeSet::fromRanges({{0, done}});
    return checkpoint;
}

} // namespace gannet
