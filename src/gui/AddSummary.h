// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace gannet {

struct AddTotals;

/// A folder that something would be saved in.
struct FolderRoom
{
    QString folder;
    QString volume; ///< its disk, which others may share; empty: not known
    qint64 room = -1; ///< -1: not known
    qint64 bytes = 0; ///< that are known to go there
};

/// True where what would be saved in one of them is known to be more than it has room for.
bool lacksRoom(const QList<FolderRoom> &folders);
/// "12 files, 3.4 GB · 120 GB free in Downloads": of the first folder, or of that which most goes to where
/// there is not enough room. Empty: nothing to say.
QString addSummary(const AddTotals &totals, const QList<FolderRoom> &folders);

} // namespace gannet
