// SPDX-License-Identifier: MIT
#include "gui/OverallProgress.h"

#include "gui/DownloadSource.h"
#include "text/Format.h"

#include <chrono>

namespace gannet {

using namespace std::chrono_literals;

OverallProgress::OverallProgress(const DownloadSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &OverallProgress::update);
    const auto soon = [this] {
        if (!m_pause.isActive())
            update();
    };
    connect(&source, &DownloadSource::progressed, this, [this, soon](const QList<DownloadId> &ids) {
        m_running = ids;
        soon();
    });
    connect(&source, &DownloadSource::changed, this, soon);
    connect(&source, &DownloadSource::removed, this, soon);
    connect(&source, &DownloadSource::restored, this, soon);
}

void OverallProgress::update()
{
    Value value;
    value.running = m_source.runningCount();
    qint64 received = 0;
    qint64 total = 0;
    if (value.running > 0) {
        for (const DownloadId id : std::as_const(m_running)) {
            const Progress progress = m_source.progress(id);
            if (progress.totalBytes <= 0)
                continue;
            received += progress.receivedBytes;
            total += progress.totalBytes;
        }
        value.percent = total > 0 ? gannet::percent(received, total) : -1;
        value.bytesPerSecond = qRound64(m_source.totalBytesPerSecond());
    }
    if (value == m_value)
        return;
    m_value = value;
    m_pause.start();
    Q_EMIT changed(value);
}

} // namespace gannet
