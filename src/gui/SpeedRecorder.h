// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"
#include "gui/SpeedHistory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace gannet {

class DownloadSource;

/// Keeps the speeds of downloads that run, and of those that ran last. Nothing happens here while
/// nothing runs. Main thread; the source must outlive it.
class SpeedRecorder : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostDownloads = 256;

    explicit SpeedRecorder(const DownloadSource &source, QObject *parent = nullptr);

    void record(DownloadId id, qint64 nowMs, double bytesPerSecond);
    /// Null where it has not run yet, or long ago; valid until the next record().
    const SpeedHistory *find(DownloadId id) const;
    /// Of all downloads together.
    const SpeedHistory &ofAll() const { return m_all; }
    void recordAll(qint64 nowMs, double bytesPerSecond);

private:
    void forgetOldest();

    QElapsedTimer m_clock;
    QHash<DownloadId, SpeedHistory> m_histories;
    SpeedHistory m_all;
};

} // namespace gannet
