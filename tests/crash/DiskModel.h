// SPDX-License-Identifier: MIT
#pragma once

#include "Recording.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>

namespace gannet::test {

/// One thing that a recorded program asked of the disk, or said.
struct Operation
{
    recording::Kind kind{};
    bool isFull = false;
    quint64 inode = 0;
    qint64 offset = 0;
    QByteArray path; ///< below the recorded root
    QByteArray other;
    QByteArray data;
};

/// Of the folder \a root alone, with paths relative to it.
QList<Operation> readRecording(const QString &log, const QString &root);

/// A disk that keeps only what it must: of a file, what was written before a sync of it began that
/// has returned; of a folder, the names made before such a sync; of all else any subset, pages torn.
/// A value; any thread.
class DiskModel
{
public:
    /// How it treats what no sync has promised.
    enum class Luck { LosesAll, KeepsAll, KeepsSome, TearsSectors };

    /// The disk as it may be when the power goes after the first \a count of \a operations.
    DiskModel(const QList<Operation> &operations, qsizetype count, Luck luck,
              QRandomGenerator &random);

    /// Writes the files below \a root, whose folders are there. The inode that each path was recorded
    /// with by the one it has now.
    bool write(const QString &root, QHash<quint64, quint64> *recordedInodes) const;

private:
    struct File
    {
        quint64 inode = 0;
        QByteArray content; ///< that is safe
        qint64 modified = -1; ///< that is safe; -1: not set
        qint64 latestModified = -1;
        QList<const Operation *> pending;
        qsizetype settled = 0; ///< changes that a sync has promised so far
    };
    struct NameChange
    {
        QByteArray add; ///< empty: none
        int file = -1;
        QByteArray drop; ///< empty: none
    };

    struct Folder
    {
        QList<NameChange> pending;
        qsizetype settled = 0; ///< changes that a sync has promised so far
    };
    /// A sync that has not returned: what was pending when it began.
    struct BegunSync
    {
        int file = -1; ///< -1: of a folder
        QByteArray folder;
        qsizetype until = 0;
        qint64 modified = -1;
    };

    void take(const Operation &operation);
    void changeName(const NameChange &change);
    void endSync(const Operation &end);
    void settleFile(File &file, Luck luck, QRandomGenerator &random) const;
    void promise(const NameChange &change);
    void settleNames(Folder &folder, Luck luck, QRandomGenerator &random);

    QList<File> m_files;
    QHash<quint64, int> m_byInode;
    QMap<QByteArray, int> m_current; ///< names as the program sees them
    QMap<QByteArray, int> m_safe; ///< names that a sync has promised
    QMap<QByteArray, Folder> m_folders;
    QHash<qint64, BegunSync> m_begun; ///< by its number
};

} // namespace gannet::test
