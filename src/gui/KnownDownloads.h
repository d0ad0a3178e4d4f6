// SPDX-License-Identifier: MIT
#pragma once

#include "core/Download.h"
#include "gui/SlicedWork.h"

#include <QHash>
#include <QObject>

namespace gannet {

class DownloadSource;

/// Where links that are being added meet the list: its downloads by their links, and by the files that they
/// are or will be saved as. Cancelled ones are as good as none. Reads a long list in slices, and follows it.
/// The source must outlive it. Main thread.
class KnownDownloads : public QObject
{
    Q_OBJECT
public:
    explicit KnownDownloads(const DownloadSource &source, QObject *parent = nullptr);

    /// Reads what is left of a long list now.
    void complete();

    /// \a link as comparableLink() makes it; 0: none. Of several the one that was added last.
    DownloadId withLink(const QUrl &link) const;
    /// That could go on with this link, since its own differs in nothing but the query and its file has this
    /// name: links that are signed for a time come again so. 0: none.
    DownloadId withOldLink(const QUrl &link, const QString &name) const;
    /// That is or will be saved under this name; 0: none. Of several, one that is not finished.
    DownloadId withFile(const QString &folder, const QString &name) const;
    /// True where a download that is not finished will be saved so.
    bool isAwaited(const QString &folder, const QString &name) const;
    /// Null for one that is not known.
    const Download *find(DownloadId id) const;

Q_SIGNALS:
    /// Answers may be others now.
    void changed();

private:
    /// Under what a download is found, and what can be done with it.
    struct Entry
    {
        QUrl link;
        QString folder;
        QString name;
        QUrl bareLink; ///< without its query; empty: it takes no other link, or has no name
        bool isFinished = false;
        bool mayReplaceLink = false;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void read();
    void put(const QList<DownloadId> &ids);
    bool put(DownloadId id);
    bool take(DownloadId id);
    bool readNext();

    const DownloadSource &m_source;
    QHash<DownloadId, Entry> m_entries;
    QMultiHash<QUrl, DownloadId> m_byLink;
    QMultiHash<std::pair<QUrl, QString>, DownloadId> m_byBareLink; ///< and by the file's name
    QHash<QString, QMultiHash<QString, DownloadId>> m_byFolder; ///< then by name
    QList<DownloadId> m_unread;
    qsizetype m_next = 0; ///< of m_unread
    SlicedWork m_work;
};

} // namespace gannet
