// SPDX-License-Identifier: MIT
#include "gui/EndNotices.h"

#include "gui/DownloadSource.h"
#include "text/ErrorText.h"
#include "text/Format.h"

#include <QDir>

namespace gannet {

namespace {

constexpr int togetherMs = 1'000;
constexpr int betweenMs = 60'000;

} // namespace

EndNotices::EndNotices(const DownloadSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EndNotices::tell);
    connect(&source, &DownloadSource::changed, this, &EndNotices::look);
    connect(&source, &DownloadSource::restored, this, &EndNotices::look);
    connect(&source, &DownloadSource::removed, this, [this](const QList<DownloadId> &ids) {
        for (const DownloadId id : ids) {
            m_live.remove(id);
            m_finished.removeOne(id);
            m_failed.removeOne(id);
        }
    });
}

void EndNotices::forget()
{
    m_timer.stop();
    m_finished.clear();
    m_failed.clear();
    if (isDone())
        m_ended = 0;
}

bool EndNotices::isDone() const
{
    // What waits is live, and neither runs nor is queued.
    return m_source.runningCount() == 0 && m_source.queuedCount() == 0 && m_live.isEmpty();
}

void EndNotices::look(const QList<DownloadId> &ids)
{
    for (const DownloadId id : ids) {
        const Download *download = m_source.find(id);
        if (!download)
            continue;
        if (!isResting(download->state)) {
            m_live.insert(id);
            continue;
        }
        if (!m_live.remove(id))
            continue;
        if (download->state == DownloadState::Finished)
            m_finished += id;
        else if (download->state == DownloadState::Failed)
            m_failed += id;
        else
            continue;
        ++m_ended;
    }
    schedule();
}

void EndNotices::schedule()
{
    if (m_finished.isEmpty() && m_failed.isEmpty())
        return;
    const qint64 rest = isDone() || !m_told.isValid() ? 0 : betweenMs - m_told.elapsed();
    const int wait = int(qMax<qint64>(rest, togetherMs));
    if (!m_timer.isActive() || wait < m_timer.remainingTime())
        m_timer.start(wait);
}

QString EndNotices::nameOf(DownloadId id) const
{
    const Download *download = m_source.find(id);
    return download ? download->displayName() : QString();
}

void EndNotices::tell()
{
    EndNotice told;
    told.finished = std::exchange(m_finished, {});
    told.failed = std::exchange(m_failed, {});
    m_told.start();
    const QList<DownloadId> &finished = told.finished;
    const QList<DownloadId> &failed = told.failed;
    QString &title = told.title;
    QStringList text;
    if (finished.size() == 1) {
        const Download *download = m_source.find(finished.constFirst());
        title = tr("%1 is finished").arg(nameOf(finished.constFirst()));
        text += tr("%1 in %2")
                    .arg(formatSize(download->receivedBytes),
                         QDir::toNativeSeparators(download->request.folder));
    } else if (!finished.isEmpty()) {
        title = tr("%Ln download(s) are finished", nullptr, int(finished.size()));
    }
    if (failed.size() == 1 && finished.isEmpty()) {
        const Download *download = m_source.find(failed.constFirst());
        title = tr("%1 failed").arg(nameOf(failed.constFirst()));
        text += errorText(download->error, download->request.url().host(), download->request.folder)
                    .what;
    } else if (!failed.isEmpty()) {
        const QString sentence = tr("%Ln download(s) failed", nullptr, int(failed.size()));
        if (title.isEmpty())
            title = sentence;
        else
            text += sentence;
    }
    told.isLast = isDone() && std::exchange(m_ended, 0) > 1;
    if (told.isLast)
        text += tr("Nothing is left to do.");
    told.text = text.join(u'\n');
    Q_EMIT notice(told);
}

} // namespace gannet
