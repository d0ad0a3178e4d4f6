// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace gannet {

/// What a file is, told by its suffix.
enum class FileKind : quint8 {
    Archive,
    DiskImage,
    Document,
    Picture,
    Video,
    Audio,
    Program,
    Other,
};
inline constexpr int fileKindCount = 8;

FileKind fileKind(const QString &fileName);
/// Of what a server calls \a contentType: "video/mp4". Other where that says nothing.
FileKind fileKindOfType(const QByteArray &contentType);
/// Name of the icon: "archive", "disc", "document", "image", "video", "audio", "program", "file".
QString fileKindIcon(FileKind kind);
/// Many of the kind, for people: "Archives", "Video".
QString fileKindText(FileKind kind);

} // namespace gannet
