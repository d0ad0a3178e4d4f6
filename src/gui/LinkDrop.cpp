// SPDX-License-Identifier: MIT
#include "gui/LinkDrop.h"

#include "core/TextDecoding.h"
#include "core/UrlList.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QStringConverter>

namespace gannet {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView mozillaUrl{"text/x-moz-url"};

QString joinedLinks(const UrlList &list)
{
    QStringList lines;
    lines.reserve(list.links.size());
    for (const ListLink &link : list.links)
        lines += link.url.toString(QUrl::FullyEncoded);
    return lines.join(u'\n');
}

LinkDrop fromList(const UrlList &list) { return {joinedLinks(list), list.links.size(), {}}; }

/// Firefox sends "link LF title" in UTF-16 of the machine's byte order.
QString mozillaLink(const QByteArray &data)
{
    const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(data.constData()),
                                            data.size() / 2);
    return text.section(u'\n', 0, 0).remove(QChar::Null).trimmed();
}

QString decodedFile(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content);
    if (!encoding)
        return decodedUtf8OrLatin1(content);
    QStringDecoder decoder(*encoding);
    const QString text = decoder.decode(content);
    return text;
}

bool looksBinary(const QByteArray &content)
{
    return !QStringConverter::encodingForData(content) && content.left(4096).contains('\0');
}

LinkDrop linksOfFile(const QString &path, const QByteArray &content)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "url"_L1 || suffix == "desktop"_L1)
        return fromList(UrlList::fromLinkFile(content));
    if (looksBinary(content))
        return {};
    const QString text = decodedFile(content);
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return LinkDrop::fromHtml(text);
    return LinkDrop::fromText(text);
}

} // namespace

LinkDrop LinkDrop::fromText(const QString &text)
{
    const UrlList list = UrlList::fromText(text);
    if (list.links.isEmpty())
        return {};
    const UrlList asLines = UrlList::fromLines(text);
    // A list stays as it was written, so that patterns stay short and bad lines can be mended.
    if (asLines.links == list.links && asLines.rejected == list.rejected)
        return {text.trimmed(), list.links.size(), {}};
    return fromList(list);
}

LinkDrop LinkDrop::fromHtml(const QString &html) { return fromList(UrlList::fromHtml(html)); }

LinkDrop LinkDrop::fromMimeData(const QMimeData &data)
{
    LinkDrop drop;
    if (data.hasUrls()) {
        QStringList lines;
        const QList<QUrl> urls = data.urls();
        for (const QUrl &url : urls) {
            if (isDownloadable(url))
                lines += url.toString(QUrl::FullyEncoded);
            else if (url.isLocalFile())
                drop.files += url.toLocalFile();
        }
        drop.lines = lines.join(u'\n');
        drop.links = lines.size();
        if (!drop.isEmpty())
            return drop;
    }
    if (data.hasFormat(mozillaUrl)) {
        drop = fromText(mozillaLink(data.data(mozillaUrl)));
        if (!drop.isEmpty())
            return drop;
    }
    const LinkDrop text = data.hasText() ? fromText(data.text()) : LinkDrop();
    if (data.hasHtml()) {
        // A page's links have other words than their addresses; a list of addresses has the same.
        LinkDrop html = fromHtml(data.html());
        if (html.links > text.links)
            return html;
    }
    return text;
}

bool LinkDrop::mayHoldLinks(const QMimeData &data)
{
    return data.hasUrls() || data.hasText() || data.hasHtml() || data.hasFormat(mozillaUrl);
}

LinkFiles readLinkFiles(const QStringList &files)
{
    LinkFiles result;
    QStringList parts;
    for (const QString &path : files) {
        const QFileInfo info(path);
        const QString name = info.fileName();
        QFile file(path);
        if (info.isDir()) {
            result.notLists += name;
        } else if (info.size() > maxLinkFileSize) {
            result.tooLarge += name;
        } else if (!file.open(QIODevice::ReadOnly)) {
            result.unreadable += name;
        } else {
            // The size may lie, as that of a pipe does.
            const LinkDrop drop = linksOfFile(path, file.read(maxLinkFileSize));
            if (drop.links == 0) {
                result.notLists += name;
            } else {
                parts += drop.lines;
                result.links += drop.links;
            }
        }
    }
    result.lines = parts.join(u'\n');
    return result;
}

} // namespace gannet
