// SPDX-License-Identifier: MIT
#include "app/EndSignals.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace gannet {

namespace {

constexpr std::array watched{SIGTERM, SIGINT, SIGHUP};

/// All that a handler may touch: signal-safety(7).
std::array<int, 2> ends{-1, -1};

} // namespace

void EndSignals::onSignal(int)
{
    const int reason = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
    errno = reason;
}

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the system's defaults stay
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT caught();
    });
    for (const int number : watched) {
        struct sigaction now
        { };
        if (::sigaction(number, nullptr, &now) != 0 || now.sa_handler == SIG_IGN)
            continue;
        struct sigaction action
        { };
        action.sa_handler = &EndSignals::onSignal;
        action.sa_flags = SA_RESTART | SA_RESETHAND;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(number, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    for (const int number : watched) {
        struct sigaction now
        { };
        if (::sigaction(number, nullptr, &now) == 0 && now.sa_handler == &EndSignals::onSignal)
            ::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

} // namespace gannet
