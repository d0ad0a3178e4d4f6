// SPDX-License-Identifier: MIT
#include "gui/SearchText.h"

#include <QUrl>

#include <algorithm>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QByteArray foldedForSearch(const QString &text)
{
    if (isAscii(text))
        return text.toLatin1().toLower();
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString bare;
    bare.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    // Qt folds each character to one, and leaves this.
    return bare.toCaseFolded().replace(u'ß', u"ss"_s).toUtf8();
}

QByteArray searchKey(const QString &name, const QUrl &link)
{
    // A line's end lies between the parts, as no word can contain it.
    return foldedForSearch(name) + '\n'
        + foldedForSearch(link.host() + link.path(QUrl::FullyDecoded));
}

QList<QByteArray> searchWords(const QString &text)
{
    QList<QByteArray> words;
    const QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed) {
        // A lone accent folds to nothing, and asks for nothing.
        if (const QByteArray folded = foldedForSearch(word); !folded.isEmpty())
            words += folded;
    }
    return words;
}

} // namespace gannet
