// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace gannet {

/// The 255 bytes of UTF-8 that file systems allow, less the room for ".part.json.new".
inline constexpr qsizetype maxFileNameBytes = 241;

/// Makes one safe path component of any text from outside. The result is never empty, never
/// "." or "..", holds no separator, control, bidi or zero-width character, does not begin with a
/// dot or dash nor end with a dot or space, is no reserved Windows name, is in NFC, and has at
/// most maxFileNameBytes of UTF-8 with the extension kept. Of a path, the last component counts;
/// characters that other file systems refuse become '_'. \a text is decoded already.
QString sanitizedFileName(const QString &text);

/// The safe basename of a link's path, percent-decoded; "download" where it has none.
QString fileNameFromUrl(const QUrl &url);

/// "name (1).ext" for n = 1; keeps double extensions such as .tar.gz whole, and the limit of
/// maxFileNameBytes. \a name is safe already.
QString numberedFileName(const QString &name, int n);

/// Where the bytes of a file are until it is whole.
QString partPath(const QString &filePath);

} // namespace gannet
