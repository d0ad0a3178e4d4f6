// SPDX-License-Identifier: MIT
#include "gui/KnownDownloads.h"

#include "core/FileName.h"
#include "gui/AddRow.h"
#include "gui/DownloadSource.h"

namespace gannet {

namespace {

/// So many are read at once; a list that is not longer is known from the beginning.
constexpr qsizetype pieceSize = 200;

QUrl bare(const QUrl &link) { return link.hasQuery() ? link.adjusted(QUrl::RemoveQuery) : link; }

QString fileNameOf(const Download &download)
{
    if (!download.fileName.isEmpty())
        return download.fileName;
    const Request &request = download.request;
    return request.name.isEmpty() ? fileNameFromUrl(request.url()) : request.name;
}

} // namespace

KnownDownloads::KnownDownloads(const DownloadSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &DownloadSource::ready, this, &KnownDownloads::read);
    for (const auto signal :
         {&DownloadSource::added, &DownloadSource::changed, &DownloadSource::restored})
        connect(&source, signal, this, qOverload<const QList<DownloadId> &>(&KnownDownloads::put));
    connect(&source, &DownloadSource::removed, this, [this](const QList<DownloadId> &ids) {
        bool isOther = false;
        for (const DownloadId id : ids)
            isOther |= take(id);
        if (isOther)
            Q_EMIT changed();
    });
    read();
}

void KnownDownloads::read()
{
    m_unread = m_source.ids();
    m_next = 0;
    m_work.start(
        [this] {
            const bool goesOn = readNext();
            if (!goesOn)
                Q_EMIT changed();
            return goesOn;
        },
        SlicedWork::Begin::Now);
}

bool KnownDownloads::readNext()
{
    const qsizetype end = qMin(m_next + pieceSize, m_unread.size());
    for (; m_next < end; ++m_next)
        put(m_unread.at(m_next));
    return m_next < m_unread.size();
}

void KnownDownloads::complete()
{
    if (!m_work.isActive())
        return;
    m_work.stop();
    while (readNext()) { }
    Q_EMIT changed();
}

void KnownDownloads::put(const QList<DownloadId> &ids)
{
    bool isOther = false;
    for (const DownloadId id : ids)
        isOther |= put(id);
    if (isOther)
        Q_EMIT changed();
}

bool KnownDownloads::put(DownloadId id)
{
    const Download *download = m_source.find(id);
    if (!download || download->state == DownloadState::Cancelled)
        return take(id);
    Entry entry{comparableLink(download->request.url()),
                download->request.folder,
                fileNameOf(*download),
                {},
                download->state == DownloadState::Finished,
                gannet::mayReplaceLink(download->state)};
    if (entry.mayReplaceLink && !download->fileName.isEmpty())
        entry.bareLink = bare(entry.link);
    const auto before = m_entries.constFind(id);
    if (before != m_entries.cend() && *before == entry)
        return false;
    take(id);
    m_byLink.insert(entry.link, id);
    if (!entry.bareLink.isEmpty())
        m_byBareLink.insert({entry.bareLink, entry.name}, id);
    m_byFolder[entry.folder].insert(entry.name, id);
    m_entries.insert(id, entry);
    return true;
}

bool KnownDownloads::take(DownloadId id)
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend())
        return false;
    m_byLink.remove(entry->link, id);
    m_byBareLink.remove({entry->bareLink, entry->name}, id);
    m_byFolder[entry->folder].remove(entry->name, id);
    m_entries.erase(entry);
    return true;
}

DownloadId KnownDownloads::withLink(const QUrl &link) const { return m_byLink.value(link); }

DownloadId KnownDownloads::withOldLink(const QUrl &link, const QString &name) const
{
    return m_byBareLink.value({bare(link), name});
}

DownloadId KnownDownloads::withFile(const QString &folder, const QString &name) const
{
    const auto files = m_byFolder.constFind(folder);
    if (files == m_byFolder.cend())
        return {};
    DownloadId found{};
    const auto [first, last] = files->equal_range(name);
    for (auto id = first; id != last; ++id) {
        found = *id;
        if (!m_entries.constFind(found)->isFinished)
            break;
    }
    return found;
}

bool KnownDownloads::isAwaited(const QString &folder, const QString &name) const
{
    const DownloadId id = withFile(folder, name);
    return id != DownloadId{} && !m_entries.value(id).isFinished;
}

const Download *KnownDownloads::find(DownloadId id) const
{
    return m_entries.contains(id) ? m_source.find(id) : nullptr;
}

} // namespace gannet
