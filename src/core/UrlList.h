// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace gannet {

/// Why a line of a list is not used.
enum class LineProblem : quint8 {
    NotALink, ///< no http or https link
    OtherScheme, ///< a link, but neither http nor https
    NoHost,
    BadPattern, ///< [001-100] or [a-f] that cannot count
    TooMany, ///< a pattern that makes more than UrlList::maxLinks
};

struct ListLink
{
    QUrl url;
    int line = 0; ///< from 1
    friend bool operator==(const ListLink &, const ListLink &) = default;
};

struct RejectedLine
{
    int line = 0; ///< from 1
    QString text; ///< shortened to 200 characters, control characters replaced
    LineProblem problem = LineProblem::NotALink;
    friend bool operator==(const RejectedLine &, const RejectedLine &) = default;
};

/// A link that stood above already.
struct RepeatedLink
{
    QUrl url;
    int line = 0; ///< from 1
    int firstLine = 0; ///< where it stood first; may be the same line
    friend bool operator==(const RepeatedLink &, const RepeatedLink &) = default;
};

/// What a text of links holds: a dropped selection, a .txt list, the lines of the add dialog.
/// Links are in the order of the text, the same link once.
struct UrlList
{
    static constexpr qsizetype maxLinks = 100'000;
    static constexpr qsizetype maxRepeated = 1'000;

    QList<ListLink> links;
    QList<RejectedLine> rejected;
    int duplicates = 0; ///< links left out because they stood above
    QList<RepeatedLink> repeated; ///< the first maxRepeated of them

    /// One link a line; empty lines and lines that begin with '#' are passed over. Patterns
    /// [001-100] (zero-padded, counts up or down) and [a-f] are expanded, several in a line multiply.
    static UrlList fromLines(const QString &text);
    /// Links found anywhere in running text, for a dropped or pasted selection: falls back to this
    /// when the text is no list. Nothing is rejected.
    static UrlList fromProse(const QString &text);
    /// href of every <a> in a dropped HTML fragment, relative ones resolved against \a base. A page
    /// that makes more of them than fit into memory is read as far as they fit.
    static UrlList fromHtml(const QString &html, const QUrl &base = {});
    /// The link of an Internet shortcut (.url) or a Link desktop entry (.desktop).
    static UrlList fromLinkFile(const QByteArray &content);
    /// Chooses by what the text looks like: lines when most lines are links, prose otherwise.
    static UrlList fromText(const QString &text);
};

/// True for an absolute http or https link with a host.
bool isDownloadable(const QUrl &url);

} // namespace gannet
