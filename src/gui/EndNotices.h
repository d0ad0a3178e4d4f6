// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace gannet {

class DownloadSource;

/// What is told of downloads that ended. A value.
struct EndNotice
{
    QString title;
    QString text; ///< plain; may have several lines
    QList<DownloadId> finished;
    QList<DownloadId> failed;
    bool isLast = false; ///< of more: nothing is left to do
};

/// Decides what is told of downloads that ended: those that end together in one notice, and of a
/// long queue no more than one a minute until it is done. Main thread; the source must outlive it.
class EndNotices : public QObject
{
    Q_OBJECT
public:
    explicit EndNotices(const DownloadSource &source, QObject *parent = nullptr);

    /// What ended so far was seen, or is not to be told.
    void forget();

Q_SIGNALS:
    void notice(const gannet::EndNotice &notice);

private:
    void look(const QList<DownloadId> &ids);
    void schedule();
    void tell();
    bool isDone() const;
    QString nameOf(DownloadId id) const;

    const DownloadSource &m_source;
    QSet<DownloadId> m_live; ///< that went on by themselves when last seen
    QList<DownloadId> m_finished;
    QList<DownloadId> m_failed;
    int m_ended = 0; ///< since there was last nothing to do
    QElapsedTimer m_told; ///< since the last notice
    QTimer m_timer;
};

} // namespace gannet
