// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"
#include "core/LinkFacts.h"
#include "core/UrlList.h"
#include "gui/FileKind.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace gannet {

/// One row of the add dialog: a link to add, one that stands above already, or a line that is none.
struct AddRow
{
    QUrl url; ///< empty: not a link
    int line = 0; ///< of the text, from 1
    QString name; ///< by the link alone; the text of a bad line
    QString host;
    DownloadId known{}; ///< the download of the list that has this link; 0: none
    int sameAsLine = 0; ///< the line where the same link stands above; 0: none
    LineProblem problem = LineProblem::NotALink; ///< of a bad line

    bool isTicked = false;
    QString chosenName; ///< by a person, and safe; empty: the server's or the link's
    QString refusedName; ///< what was typed instead of chosenName and can be no file's name
    std::optional<LinkFacts> facts;
    bool isAsked = false; ///< an answer may come
    QString savedAs; ///< the name it will get where its own is taken; empty: its own

    bool isLink() const { return !url.isEmpty(); }
    bool canBeAdded() const { return isLink() && sameAsLine == 0; }
    QString shownName() const;
    /// By the name, else by what the server calls it.
    FileKind kind() const;
};

/// Where a download that is not finished will be saved.
struct AwaitedFile
{
    QString folder;
    QString name; ///< empty: not known yet
    QUrl url;
};

/// Downloads of the list by their comparable links.
using KnownLinks = QHash<QUrl, DownloadId>;

/// The form of a link under which the same one is found again.
QUrl comparableLink(const QUrl &url);

/// Pure, for any thread: the rows that a text makes, in the order of its lines.
QList<AddRow> parseAddRows(const QString &text, const KnownLinks &known);

/// Names that a file in \a folder cannot get: of files, of those that are begun, and of those that
/// \a awaited will bring. Blocks for the disk: for a worker thread.
QSet<QString> takenNames(const QString &folder, const QList<AwaitedFile> &awaited);

/// The lines of \a text that \a rows say are bad, one below the other, as they were written where
/// nothing of them is a link.
QString badLinesOf(const QString &text, const QList<AddRow> &rows);

} // namespace gannet
