// SPDX-License-Identifier: MIT
#include "gui/FileKind.h"

#include <QHash>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

QHash<QString, QString> makeTable()
{
    struct Kind
    {
        QLatin1StringView icon;
        QLatin1StringView suffixes;
    };
    constexpr Kind kinds[] = {
        {"archive"_L1, "zip gz tgz bz2 xz zst lz lzma 7z rar tar cpio cab"_L1},
        {"disc"_L1, "iso img dmg vhd vhdx vmdk qcow2 vdi"_L1},
        {"document"_L1,
         "pdf epub odt ods odp doc docx xls xlsx ppt pptx txt md rtf csv html htm ps djvu"_L1},
        {"image"_L1,
         "png jpg jpeg gif webp svg tif tiff bmp nef cr2 cr3 arw dng heic avif jxl raw"_L1},
        {"video"_L1, "mp4 mkv webm avi mov m4v mpg mpeg ts ogv wmv flv"_L1},
        {"audio"_L1, "mp3 ogg oga opus flac wav m4a aac wma mid"_L1},
        {"program"_L1, "deb rpm appimage exe msi apk run sh jar flatpak snap pkg"_L1},
    };
    QHash<QString, QString> table;
    for (const Kind &kind : kinds) {
        const QStringList suffixes = QString(kind.suffixes).split(u' ');
        for (const QString &suffix : suffixes)
            table.insert(suffix, kind.icon);
    }
    return table;
}

} // namespace

QString fileKindIcon(const QString &fileName)
{
    static const QHash<QString, QString> table = makeTable();
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? u"file"_s : table.value(fileName.mid(dot + 1).toLower(), u"file"_s);
}

} // namespace gannet
