// SPDX-License-Identifier: MIT
#include "gui/AddRowText.h"

#include "gui/AddLinksModel.h"
#include "text/ErrorText.h"
#include "text/Format.h"

#include <QDir>
#include <QFileInfo>

namespace gannet::AddRowText {

namespace {

using namespace Qt::StringLiterals;

bool isAnswered(const AddRow &row) { return row.facts && !row.facts->error.isError(); }

QString likenessText(const AddRow &row)
{
    if (row.choice() == LikeChoice::Replace)
        return AddLinksModel::tr("new link for the one in the list");
    if (row.likeness == Likeness::OldLink)
        return AddLinksModel::tr("in the list by another link");
    if (row.likeness == Likeness::File)
        return AddLinksModel::tr("name in the list");
    if (row.isTicked) {
        return row.isKnownFinished ? AddLinksModel::tr("already downloaded: a new copy")
                                   : AddLinksModel::tr("already in the list: a new copy");
    }
    return row.isKnownFinished ? AddLinksModel::tr("already downloaded")
                               : AddLinksModel::tr("already in the list");
}

} // namespace

QString size(const AddRow &row)
{
    if (!row.canBeAdded())
        return {};
    if (isAnswered(row)) {
        //: The size of a file that its server does not tell.
        return row.facts->totalBytes < 0 ? AddLinksModel::tr("not told")
                                         : formatSize(row.facts->totalBytes);
    }
    //: A server is being asked how large a file is.
    return row.isAsked && !row.facts ? AddLinksModel::tr("asking…") : QString();
}

QString note(const AddRow &row)
{
    if (!row.isLink())
        return lineProblemText(row.problem);
    if (row.sameAsLine != 0)
        return AddLinksModel::tr("the same link as in line %1")
            .arg(QLocale().toString(row.sameAsLine));
    QStringList notes;
    if (row.isKnown())
        notes += likenessText(row);
    if (!row.refusedName.isEmpty())
        notes += AddLinksModel::tr("“%1” can be no file's name").arg(row.refusedName);
    if (row.facts && row.facts->error.isError())
        notes += errorText(row.facts->error, row.host, {}).what;
    if (row.isTicked && !row.savedAs.isEmpty())
        notes += AddLinksModel::tr("will be saved as %1").arg(row.savedAs);
    if (!row.folder.isEmpty()) {
        const QString name = QFileInfo(row.folder).fileName();
        //: The folder in which this one file will be saved.
        notes += AddLinksModel::tr("in %1").arg(name.isEmpty() ? row.folder : name);
    }
    if (notes.isEmpty() && isAnswered(row)) {
        notes += row.facts->acceptsRanges ? AddLinksModel::tr("resumable")
                                          : AddLinksModel::tr("not resumable");
    }
    return notes.join(u" · "_s);
}

QColor noteColor(const AddRow &row, const Tokens &tokens)
{
    if (!row.isLink() || (row.facts && row.facts->error.isError()))
        return tokens.failed;
    const bool isWarning = row.isKnown() || row.sameAsLine != 0 || !row.refusedName.isEmpty()
        || (row.isTicked && !row.savedAs.isEmpty());
    return isWarning ? tokens.waiting : tokens.dimText;
}

QString spoken(const AddRow &row)
{
    if (!row.isLink()) {
        return AddLinksModel::tr("%1, line %2: %3")
            .arg(row.name, QString::number(row.line), note(row));
    }
    QStringList parts{row.shownName()};
    if (row.canBeAdded())
        parts += row.isTicked ? AddLinksModel::tr("wanted") : AddLinksModel::tr("left out");
    const bool isToldByType = fileKind(row.shownName()) == FileKind::Other
        && row.kind() != FileKind::Other;
    for (const QString &part :
         {size(row), isToldByType ? fileKindText(row.kind()) : QString(), note(row)}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(", "_L1);
}

QString toolTip(const AddRow &row)
{
    if (!row.isLink())
        return row.name;
    QStringList lines{row.url.toDisplayString(QUrl::RemoveUserInfo)};
    if (row.kind() != FileKind::Other)
        lines += AddLinksModel::tr("Kind: %1").arg(fileKindText(row.kind()));
    if (!row.folder.isEmpty())
        lines += AddLinksModel::tr("Saved in %1").arg(QDir::toNativeSeparators(row.folder));
    if (row.facts && row.facts->error.isError()) {
        const ErrorText text = errorText(row.facts->error, row.host, {});
        lines += text.why + u' ' + text.help;
    } else if (!note(row).isEmpty()) {
        lines += note(row);
    }
    return lines.join(u'\n');
}

} // namespace gannet::AddRowText
