// SPDX-License-Identifier: MIT
#include "gui/AddRow.h"

#include "core/FileName.h"

#include <QDir>
#include <QDirIterator>
#include <QStringList>

#include <algorithm>

namespace gannet {

using namespace Qt::StringLiterals;

QString AddRow::shownName() const
{
    if (!chosenName.isEmpty())
        return chosenName;
    return facts && !facts->name.isEmpty() ? facts->name : name;
}

FileKind AddRow::kind() const
{
    const FileKind byName = fileKind(shownName());
    return byName == FileKind::Other && facts ? fileKindOfType(facts->contentType) : byName;
}

QUrl comparableLink(const QUrl &url)
{
    return url.userInfo().isEmpty() && !url.hasFragment()
        ? url
        : url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

QList<AddRow> parseAddRows(const QString &text)
{
    const UrlList list = UrlList::fromLines(text);
    QList<AddRow> rows;
    rows.reserve(list.links.size() + list.repeated.size() + list.rejected.size());
    const auto append = [&rows](const QUrl &url, int line) -> AddRow & {
        AddRow row;
        row.url = url;
        row.comparable = comparableLink(url);
        row.line = line;
        row.name = fileNameFromUrl(url);
        row.host = url.host();
        rows.append(row);
        return rows.last();
    };
    for (const ListLink &link : list.links)
        append(link.url, link.line).isTicked = true;
    for (const RepeatedLink &link : list.repeated)
        append(link.url, link.line).sameAsLine = link.firstLine;
    for (const RejectedLine &bad : list.rejected) {
        AddRow row;
        row.line = bad.line;
        row.name = bad.text;
        row.problem = bad.problem;
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const AddRow &a, const AddRow &b) { return a.line < b.line; });
    return rows;
}

QSet<QString> takenNames(const QString &folder)
{
    constexpr QLatin1StringView partSuffix = ".part"_L1;
    QSet<QString> names;
    QDirIterator entries(folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        const QString name = entries.fileName();
        names.insert(name.endsWith(partSuffix) ? name.chopped(partSuffix.size()) : name);
    }
    return names;
}

QString badLinesOf(const QString &text, const QList<AddRow> &rows)
{
    QSet<int> linesWithLinks;
    for (const AddRow &row : rows) {
        if (row.isLink())
            linesWithLinks.insert(row.line);
    }
    const QStringList lines = text.split(u'\n');
    QStringList kept;
    int last = 0;
    for (const AddRow &row : rows) {
        if (row.isLink() || (row.line == last && !linesWithLinks.contains(row.line)))
            continue;
        last = row.line;
        const bool whole = !linesWithLinks.contains(row.line) && row.line <= lines.size();
        kept += whole ? lines.at(row.line - 1) : row.name;
    }
    return kept.join(u'\n');
}

} // namespace gannet
