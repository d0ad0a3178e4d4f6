// SPDX-License-Identifier: MIT
#include "core/UrlList.h"

#include "core/LinkCollector.h"
#include "core/TextDecoding.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

QString decodedFile(const QByteArray &content)
{
    // Windows writes shortcuts in UTF-16 too, and says so with a byte order mark.
    const auto encoding = QStringConverter::encodingForData(content);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return decodedUtf8OrLatin1(content);
    QStringDecoder decoder(*encoding);
    return decoder.decode(content);
}

struct LinkEntry
{
    QString url;
    QString type;
    int line = 0; ///< of the URL
};

/// The keys of the one group that may hold the link, [\a group].
LinkEntry readGroup(const QString &text, QLatin1StringView group)
{
    LinkEntry entry;
    bool inGroup = false;
    int number = 0;
    for (const QStringView rawLine : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView line = rawLine.trimmed();
        if (line.startsWith(u'[')) {
            inGroup = line.endsWith(u']')
                && line.sliced(1, line.size() - 2).compare(group, Qt::CaseInsensitive) == 0;
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (!inGroup || equals < 0)
            continue;
        const QStringView key = line.first(equals).trimmed();
        const QStringView value = line.sliced(equals + 1).trimmed();
        // KDE marks a value that may hold variables as URL[$e].
        if (entry.url.isEmpty()
            && (key.compare("URL"_L1, Qt::CaseInsensitive) == 0
                || key.compare("URL[$e]"_L1, Qt::CaseInsensitive) == 0)) {
            entry.url = value.toString();
            entry.line = number;
        } else if (key.compare("Type"_L1, Qt::CaseInsensitive) == 0) {
            entry.type = value.toString();
        }
    }
    return entry;
}

} // namespace

UrlList UrlList::fromLinkFile(const QByteArray &content)
{
    QString text = decodedFile(content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    LinkEntry entry = readGroup(text, "InternetShortcut"_L1);
    if (entry.url.isEmpty()) {
        entry = readGroup(text, "Desktop Entry"_L1);
        // An entry of another type starts a program; its URL, if any, is not the thing meant.
        if (entry.type != "Link"_L1)
            return {};
    }
    if (entry.url.isEmpty())
        return {};
    LinkCollector collector;
    if (const auto url = parsedLink(unwrappedLink(entry.url)))
        collector.add(*url, entry.line);
    else
        collector.reject(entry.url, entry.line, url.error());
    return collector.list();
}

} // namespace gannet
