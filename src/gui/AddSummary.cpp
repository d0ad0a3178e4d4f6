// SPDX-License-Identifier: MIT
#include "gui/AddSummary.h"

#include "gui/AddLinksModel.h"
#include "text/Format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AddSummary)
};

QString filesText(const AddTotals &totals)
{
    QString files = Tr::tr("%Ln file(s)", nullptr, totals.files);
    if (totals.files == totals.unknown)
        return files;
    const QString size = formatSize(totals.bytes);
    if (totals.unknown > 0) {
        //: "12 files, 3.4 GB and 2 of unknown size"
        return Tr::tr("%1, %2 and %Ln of unknown size", nullptr, totals.unknown).arg(files, size);
    }
    //: "12 files, 3.4 GB"
    return Tr::tr("%1, %2").arg(files, size);
}

/// True where all that goes to the disk of \a folder is more than it has room for.
bool lacks(const FolderRoom &folder, const QList<FolderRoom> &folders)
{
    qint64 rest = folder.room - folder.bytes;
    for (const FolderRoom &other : folders) {
        if (&other != &folder && !other.volume.isEmpty() && other.volume == folder.volume)
            rest -= std::min(other.bytes, std::max<qint64>(rest, -1) + 1);
    }
    return folder.room >= 0 && rest < 0;
}

QString roomText(const FolderRoom &folder, bool isLacking)
{
    const QString name = QFileInfo(folder.folder).fileName();
    const QString place = name.isEmpty() ? folder.folder : name;
    const QString size = formatSize(folder.room);
    //: %1 is a size, %2 the name of a folder.
    return isLacking ? Tr::tr("not enough room: %1 free in %2").arg(size, place)
                     : Tr::tr("%1 free in %2").arg(size, place);
}

} // namespace

bool lacksRoom(const QList<FolderRoom> &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&folders](const FolderRoom &folder) { return lacks(folder, folders); });
}

QString addSummary(const AddTotals &totals, const QList<FolderRoom> &folders)
{
    if (totals.links == 0 && totals.badLines == 0)
        return {};
    QStringList parts;
    if (totals.files > 0 || (totals.links > 0 && totals.newLinks == 0))
        parts += filesText(totals);
    if (totals.newLinks > 0)
        parts += Tr::tr("%Ln new link(s) for the list", nullptr, totals.newLinks);
    if (totals.otherKinds > 0)
        parts += Tr::tr("%Ln of other kinds left out", nullptr, totals.otherKinds);
    if (totals.badLines > 0)
        parts += Tr::tr("%Ln line(s) cannot be used", nullptr, totals.badLines);
    const FolderRoom *told = folders.isEmpty() ? nullptr : &folders.constFirst();
    bool isLacking = false;
    for (const FolderRoom &folder : folders) {
        if (lacks(folder, folders) && (!isLacking || folder.bytes > told->bytes)) {
            told = &folder;
            isLacking = true;
        }
    }
    if (totals.files > 0 && told && told->room >= 0)
        parts += roomText(*told, isLacking);
    return parts.join(u" · "_s);
}

} // namespace gannet
