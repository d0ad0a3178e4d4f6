// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

#include <signal.h>

namespace gannet {

/// Turns the first Ctrl+C, SIGTERM or SIGHUP into a signal of Qt; a second one ends the program
/// at once. Blocks them for its thread, so make it on the main thread before any other thread
/// begins. Those that are ignored already (nohup) stay so. Owns a signalfd.
class SignalWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void caught();

private:
    void read();

    sigset_t m_watched;
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace gannet
