// SPDX-License-Identifier: MIT
#include "gui/FileKind.h"

#include <QCoreApplication>
#include <QHash>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

QHash<QString, FileKind> makeTable()
{
    struct Row
    {
        FileKind kind;
        QLatin1StringView suffixes;
    };
    constexpr Row rows[] = {
        {FileKind::Archive, "zip gz tgz bz2 xz zst lz lzma 7z rar tar cpio cab"_L1},
        {FileKind::DiskImage, "iso img dmg vhd vhdx vmdk qcow2 vdi"_L1},
        {FileKind::Document,
         "pdf epub odt ods odp doc docx xls xlsx ppt pptx txt md rtf csv html htm ps djvu"_L1},
        {FileKind::Picture,
         "png jpg jpeg gif webp svg tif tiff bmp nef cr2 cr3 arw dng heic avif jxl raw"_L1},
        {FileKind::Video, "mp4 mkv webm avi mov m4v mpg mpeg ts ogv wmv flv"_L1},
        {FileKind::Audio, "mp3 ogg oga opus flac wav m4a aac wma mid"_L1},
        {FileKind::Program, "deb rpm appimage exe msi apk run sh jar flatpak snap pkg"_L1},
    };
    QHash<QString, FileKind> table;
    for (const Row &row : rows) {
        const QStringList suffixes = QString(row.suffixes).split(u' ');
        for (const QString &suffix : suffixes)
            table.insert(suffix, row.kind);
    }
    return table;
}

} // namespace

FileKind fileKind(const QString &fileName)
{
    static const QHash<QString, FileKind> table = makeTable();
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? FileKind::Other
                   : table.value(fileName.mid(dot + 1).toLower(), FileKind::Other);
}

FileKind fileKindOfType(const QByteArray &contentType)
{
    struct Row
    {
        const char *type;
        FileKind kind;
    };
    static constexpr Row rows[] = {
        {"application/zip", FileKind::Archive},
        {"application/gzip", FileKind::Archive},
        {"application/x-7z-compressed", FileKind::Archive},
        {"application/x-tar", FileKind::Archive},
        {"application/x-iso9660-image", FileKind::DiskImage},
        {"application/pdf", FileKind::Document},
        {"application/epub+zip", FileKind::Document},
        {"application/vnd.debian.binary-package", FileKind::Program},
        {"text/", FileKind::Document},
        {"image/", FileKind::Picture},
        {"video/", FileKind::Video},
        {"audio/", FileKind::Audio},
    };
    for (const Row &row : rows) {
        if (contentType.startsWith(row.type))
            return row.kind;
    }
    return FileKind::Other;
}

QString fileKindIcon(FileKind kind)
{
    switch (kind) {
    case FileKind::Archive: return u"archive"_s;
    case FileKind::DiskImage: return u"disc"_s;
    case FileKind::Document: return u"document"_s;
    case FileKind::Picture: return u"image"_s;
    case FileKind::Video: return u"video"_s;
    case FileKind::Audio: return u"audio"_s;
    case FileKind::Program: return u"program"_s;
    case FileKind::Other: return u"file"_s;
    }
    return u"file"_s;
}

QString fileKindText(FileKind kind)
{
    switch (kind) {
    case FileKind::Archive: return Tr::tr("Archives");
    case FileKind::DiskImage: return Tr::tr("Disk images");
    case FileKind::Document: return Tr::tr("Documents");
    case FileKind::Picture: return Tr::tr("Pictures");
    case FileKind::Video: return Tr::tr("Video");
    case FileKind::Audio: return Tr::tr("Audio");
    case FileKind::Program: return Tr::tr("Programs");
    //: Files of any other kind.
    case FileKind::Other: return Tr::tr("Other");
    }
    return {};
}

} // namespace gannet
