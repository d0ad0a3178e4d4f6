// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"
#include "core/FileName.h"
#include "transfer/DiskFile.h"

#include <QHash>

#include <optional>

namespace gannet {

/// The durable statement of which bytes of a part file are right: NAME.part.json. A value.
struct Checkpoint
{
    QUrl url; ///< as asked for, without userinfo
    Generation generation;
    RangeSet done;
    quint64 inode = 0; ///< of the part file it speaks of
    bool complete = false; ///< the part file is whole and verified; only its rename is left

    QByteArray toJson() const;
    /// Nothing for anything but what toJson() makes, or where the ranges leave the file.
    static std::optional<Checkpoint> fromJson(const QByteArray &json);

    /// Durable when it returns; blocks: for the disk pool.
    DiskResult<void> save(const QString &path) const;
    /// Nothing where there is none; an error where there is one that the disk does not give.
    static DiskResult<std::optional<Checkpoint>> tryLoad(const QString &path);
    static std::optional<Checkpoint> load(const QString &path);

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

QString checkpointPath(const QString &filePath);

/// What earlier runs left in a folder. A value.
struct LeftBehind
{
    QList<Download> resumable; ///< ready for DownloadManager::addKnown()
    /// By the path of the finished file: checkpoints that are there and that the disk does not give.
    QHash<QString, DownloadError> unreadable;
};

/// By the checkpoints in \a folder; an error where it cannot be listed. Blocks for the disk.
DiskResult<LeftBehind> findResumable(const QString &folder);

} // namespace gannet
