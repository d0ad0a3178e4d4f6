// SPDX-License-Identifier: MIT
#include "gui/AddSummary.h"

#include "gui/AddLinksModel.h"
#include "text/Format.h"

#include <QCoreApplication>
#include <QFileInfo>

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

QString roomText(const AddTotals &totals, qint64 room, const QString &folder)
{
    const QString name = QFileInfo(folder).fileName();
    const QString place = name.isEmpty() ? folder : name;
    const QString size = formatSize(room);
    //: %1 is a size, %2 the name of a folder.
    return lacksRoom(totals, room) ? Tr::tr("not enough room: %1 free in %2").arg(size, place)
                                   : Tr::tr("%1 free in %2").arg(size, place);
}

} // namespace

bool lacksRoom(const AddTotals &totals, qint64 room) { return room >= 0 && totals.bytes > room; }

QString addSummary(const AddTotals &totals, qint64 room, const QString &folder)
{
    if (totals.links == 0 && totals.badLines == 0)
        return {};
    QStringList parts;
    if (totals.links > 0)
        parts += filesText(totals);
    if (totals.otherKinds > 0)
        parts += Tr::tr("%Ln of other kinds left out", nullptr, totals.otherKinds);
    if (totals.badLines > 0)
        parts += Tr::tr("%Ln line(s) cannot be used", nullptr, totals.badLines);
    if (totals.files > 0 && room >= 0)
        parts += roomText(totals, room, folder);
    return parts.join(u" · "_s);
}

} // namespace gannet
