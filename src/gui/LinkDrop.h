// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace gannet {

/// What a drop or the clipboard brings, ready for the add dialog. A value.
struct LinkDrop
{
    QString lines; ///< one link a line; a list that has bad lines is kept as it was written
    qsizetype links = 0; ///< how many are in lines
    QStringList files; ///< local files that may be lists: to be read by readLinkFiles()

    bool isEmpty() const { return links == 0 && files.isEmpty(); }

    static LinkDrop fromMimeData(const QMimeData &data);
    static LinkDrop fromText(const QString &text);
    static LinkDrop fromHtml(const QString &html);
    /// By the names of the formats alone: cheap, for drag enter.
    static bool mayHoldLinks(const QMimeData &data);
};

/// What a set of files held.
struct LinkFiles
{
    QString lines;
    qsizetype links = 0;
    QStringList notLists; ///< names of the files without a link
    QStringList unreadable; ///< names of those that cannot be read
    QStringList tooLarge;
};

inline constexpr qint64 maxLinkFileSize = 16 * 1024 * 1024;

/// Reads lists (.txt), Internet shortcuts (.url), Link entries (.desktop) and web pages. Blocks:
/// for a worker thread.
LinkFiles readLinkFiles(const QStringList &files);

} // namespace gannet
