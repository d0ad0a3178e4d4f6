// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"
#include "core/LinkFacts.h"
#include "core/UrlList.h"
#include "gui/FileKind.h"

#include <QSet>

#include <optional>

namespace gannet {

/// What a download of the list has in common with a link that is being added.
enum class Likeness : quint8 {
    None,
    Link, ///< the same link
    OldLink, ///< another link, for what seems to be its file: see KnownDownloads::withOldLink()
    File, ///< another link, but the file would be the same one: its folder and its name
};

/// What becomes of a link that is like a download of the list.
enum class LikeChoice : quint8 {
    LeaveOut,
    Copy, ///< a new download beside the old one
    Replace, ///< the old one goes on with this link
};

/// One row of the add dialog: a link to add, one that stands above already, or a line that is none.
struct AddRow
{
    QUrl url; ///< empty: not a link
    QUrl comparable; ///< comparableLink() of it
    int line = 0; ///< of the text, from 1
    QString name; ///< by the link alone; the text of a bad line
    QString host;
    DownloadId known{}; ///< the download of the list that it is like; 0: none
    Likeness likeness = Likeness::None;
    bool isKnownFinished = false;
    bool mayReplace = false; ///< the link may be given to the known download
    int sameAsLine = 0; ///< the line where the same link stands above; 0: none
    LineProblem problem = LineProblem::NotALink; ///< of a bad line

    bool isTicked = false;
    bool replaces = false; ///< where ticked: its link goes to the known download
    QString chosenName; ///< by a person, and safe; empty: the server's or the link's
    QString folder; ///< chosen by a person, absolute; empty: that of the dialog
    QString refusedName; ///< what was typed instead of chosenName and can be no file's name
    std::optional<LinkFacts> facts;
    bool isAsked = false; ///< an answer may come
    QString savedAs; ///< the name it will get where its own is taken; empty: its own

    bool isLink() const { return !url.isEmpty(); }
    bool canBeAdded() const { return isLink() && sameAsLine == 0; }
    bool isKnown() const { return likeness != Likeness::None; }
    LikeChoice choice() const
    {
        return !isTicked ? LikeChoice::LeaveOut : replaces ? LikeChoice::Replace : LikeChoice::Copy;
    }
    QString shownName() const;
    /// By the name, else by what the server calls it.
    FileKind kind() const;
};

/// A link that is to take the place of a download's first one.
struct NewLink
{
    DownloadId id{};
    QUrl url;
    friend bool operator==(const NewLink &, const NewLink &) = default;
};

/// The form of a link under which the same one is found again.
QUrl comparableLink(const QUrl &url);

/// Pure, for any thread: the rows that a text makes, in the order of its lines. Of the list they know nothing.
QList<AddRow> parseAddRows(const QString &text);

/// Names that the disk has in \a folder: of files, and of those that are begun. Blocks for the disk: for
/// a worker thread.
QSet<QString> takenNames(const QString &folder);

/// The lines of \a text that \a rows say are bad, one below the other, as they were written where
/// nothing of them is a link.
QString badLinesOf(const QString &text, const QList<AddRow> &rows);

} // namespace gannet
