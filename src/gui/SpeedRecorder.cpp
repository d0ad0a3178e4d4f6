// SPDX-License-Identifier: MIT
#include "gui/SpeedRecorder.h"

#include "gui/DownloadSource.h"

#include <algorithm>

namespace gannet {

SpeedRecorder::SpeedRecorder(const DownloadSource &source, QObject *parent) : QObject(parent)
{
    m_clock.start();
    connect(&source, &DownloadSource::progressed, this,
            [this, &source](const QList<DownloadId> &ids) {
                const qint64 now = m_clock.elapsed();
                for (const DownloadId id : ids) {
                    const Download *download = source.find(id);
                    if (download && download->state == DownloadState::Downloading)
                        record(id, now, source.progress(id).bytesPerSecond);
                }
                recordAll(now, source.totalBytesPerSecond());
            });
    connect(&source, &DownloadSource::removed, this, [this](const QList<DownloadId> &ids) {
        for (const DownloadId id : ids)
            m_histories.remove(id);
    });
}

void SpeedRecorder::record(DownloadId id, qint64 nowMs, double bytesPerSecond)
{
    auto history = m_histories.find(id);
    if (history == m_histories.end()) {
        if (m_histories.size() >= mostDownloads)
            forgetOldest();
        history = m_histories.insert(id, {});
    }
    history->record(nowMs, bytesPerSecond);
}

void SpeedRecorder::recordAll(qint64 nowMs, double bytesPerSecond)
{
    m_all.record(nowMs, bytesPerSecond);
}

const SpeedHistory *SpeedRecorder::find(DownloadId id) const
{
    const auto history = m_histories.constFind(id);
    return history == m_histories.cend() ? nullptr : &*history;
}

void SpeedRecorder::forgetOldest()
{
    m_histories.erase(std::min_element(m_histories.cbegin(), m_histories.cend(),
                                       [](const SpeedHistory &a, const SpeedHistory &b) {
                                           return a.lastMs() < b.lastMs();
                                       }));
}

} // namespace gannet
