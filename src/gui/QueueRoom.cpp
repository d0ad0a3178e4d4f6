// SPDX-License-Identifier: MIT
#include "gui/QueueRoom.h"

#include "core/FileName.h"
#include "gui/DownloadSource.h"
#include "gui/Worker.h"

#include <algorithm>

namespace gannet {

namespace {

constexpr int rowsOfAPiece = 64;
constexpr int settleMs = 300; ///< changes come in swarms
constexpr int othersWriteMs = 10'000; ///< after this somebody else may have filled the disk

bool isToRun(DownloadState state)
{
    switch (state) {
    case DownloadState::Queued:
    case DownloadState::Connecting:
    case DownloadState::Downloading:
    case DownloadState::StoppingForRequeue:
    case DownloadState::Waiting: return true;
    default: return false;
    }
}

} // namespace

QueueRoom::QueueRoom(const DownloadSource &source, DiskRoom disk, int betweenMs, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_disk(std::move(disk))
    , m_betweenMs(betweenMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QueueRoom::look);
    connect(&source, &DownloadSource::ready, this, &QueueRoom::lookSoon);
    connect(&source, &DownloadSource::added, this, &QueueRoom::lookSoon);
    connect(&source, &DownloadSource::changed, this, &QueueRoom::lookSoon);
    connect(&source, &DownloadSource::reordered, this, &QueueRoom::lookSoon);
    connect(&source, &DownloadSource::removed, this, &QueueRoom::lookSoon);
    connect(&source, &DownloadSource::progressed, this, [this] {
        if (!m_looked.isValid() || m_looked.hasExpired(othersWriteMs))
            lookSoon();
    });
    if (source.isReady())
        lookSoon();
}

void QueueRoom::lookSoon()
{
    if (m_timer.isActive())
        return;
    const qint64 since = m_looked.isValid() ? m_looked.elapsed() : m_betweenMs;
    m_timer.start(int(std::max<qint64>(std::min(settleMs, m_betweenMs), m_betweenMs - since)));
}

void QueueRoom::look()
{
    if (!m_source.isReady())
        return; // ready() comes back here
    if (m_work.isActive() || m_isAsking) {
        // A disk may take its time.
        m_timer.start(m_betweenMs);
        return;
    }
    m_looked.start();
    m_ids = m_source.ids();
    m_next = 0;
    m_question = {};
    m_folders.clear();
    m_work.start(
        [this] {
            const qsizetype end = std::min(m_next + rowsOfAPiece, m_ids.size());
            for (; m_next < end; ++m_next) {
                // It may have left since.
                if (const Download *download = m_source.find(m_ids.at(m_next)))
                    lookAt(*download);
            }
            if (m_next < m_ids.size())
                return true;
            ask();
            return false;
        },
        SlicedWork::Begin::Now);
}

void QueueRoom::lookAt(const Download &download)
{
    if (!isToRun(download.state))
        return;
    auto folder = m_folders.constFind(download.request.folder);
    if (folder == m_folders.cend()) {
        folder = m_folders.insert(download.request.folder, int(m_folders.size()));
        m_question.folders += download.request.folder;
    }
    Row row{download.id, *folder, download.totalBytes(), download.receivedBytes, 0, {}, false};
    // The engine has asked for its size, and notes only what was lacking.
    if (download.state == DownloadState::Waiting && download.error.kind == ErrorKind::DiskFull)
        row.lackedBytes = download.error.detail.toLongLong();
    if (!download.fileName.isEmpty())
        row.partPath = partPath(download.filePath());
    if (!isRunning(download.state)) {
        m_question.others += row;
        return;
    }
    const Progress progress = m_source.progress(download.id);
    if (progress.totalBytes >= 0)
        row.totalBytes = progress.totalBytes;
    row.receivedBytes = std::max(row.receivedBytes, progress.receivedBytes);
    row.isWriting = download.state == DownloadState::Downloading;
    m_question.running += row;
}

void QueueRoom::ask()
{
    m_isAsking = true;
    m_ids.clear();
    runOnWorker(
        this,
        [question = std::move(m_question), disk = m_disk, told = m_told] {
            return answer(question, disk, told);
        },
        [this](const Answer &given) {
            m_isAsking = false;
            take(given);
        });
    m_question = {};
}

QueueRoom::Answer QueueRoom::answer(const Question &question, const DiskRoom &disk,
                                    const QSet<DownloadId> &told)
{
    QList<RoomNeed> needs;
    needs.reserve(question.running.size() + question.others.size());
    const auto add = [&](const Row &row) {
        qint64 taken = row.partPath.isEmpty() ? -1 : disk.takenBytes(row.partPath);
        // One that writes and is not seen yet has no name so far; its room is set aside.
        if (taken < 0 && row.isWriting)
            taken = row.totalBytes;
        needs += {row.id, row.folder, restOnDisk(row.totalBytes, row.receivedBytes, taken),
                  row.lackedBytes};
    };
    std::for_each(question.running.cbegin(), question.running.cend(), add);
    std::for_each(question.others.cbegin(), question.others.cend(), add);
    QList<RoomVolume> volumes;
    for (const QString &folder : question.folders)
        volumes += disk.volumeOf(folder);
    Answer answer{forecastRoom(needs, volumes), {}, -1, false, told};
    for (const DownloadId id : std::as_const(answer.forecast.lacking)) {
        answer.isNews |= !told.contains(id);
        answer.told.insert(id);
    }
    if (answer.forecast.folder >= 0) {
        answer.folder = question.folders.at(answer.forecast.folder);
        answer.freeBytes = volumes.at(answer.forecast.folder).freeBytes;
    }
    return answer;
}

void QueueRoom::take(const Answer &answer)
{
    const bool wasShort = !m_forecast.lacking.isEmpty();
    m_forecast = answer.forecast;
    m_lackingFolder = answer.folder;
    m_lackingFree = answer.freeBytes;
    m_told = answer.told;
    Q_EMIT changed();
    if (answer.isNews && !wasShort)
        Q_EMIT shortageBegan();
}

} // namespace gannet
