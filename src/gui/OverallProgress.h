// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace gannet {

class DownloadSource;

/// How far all that runs is, at most once a second, for what shows it in little room: the window's
/// title, the tray, the launcher. Main thread; the source must outlive it.
class OverallProgress : public QObject
{
    Q_OBJECT
public:
    struct Value
    {
        int running = 0;
        int percent = -1; ///< of those whose size is known; -1: of none
        qint64 bytesPerSecond = 0; ///< of all

        friend bool operator==(const Value &, const Value &) = default;
    };

    explicit OverallProgress(const DownloadSource &source, QObject *parent = nullptr);

    const Value &value() const { return m_value; }

Q_SIGNALS:
    void changed(const gannet::OverallProgress::Value &value);

private:
    void update();

    const DownloadSource &m_source;
    QList<DownloadId> m_running;
    Value m_value;
    QTimer m_pause; ///< until the next change may be told
};

} // namespace gannet
