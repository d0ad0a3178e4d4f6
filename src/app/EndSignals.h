// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace gannet {

/// Turns the first SIGTERM, SIGINT or SIGHUP into a signal of Qt, so that the list is written before
/// the program ends; a second one ends it at once. Handlers, not a blocked mask: what the program
/// starts (a browser, a player) must not inherit one. Those that are ignored already stay so.
/// Owns a pipe. Main thread, one a process.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    /// Gives the signals their defaults back.
    ~EndSignals() override;

Q_SIGNALS:
    void caught();

private:
    static void onSignal(int number);

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace gannet
