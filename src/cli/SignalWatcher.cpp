// SPDX-License-Identifier: MIT
#include "cli/SignalWatcher.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace gannet {

SignalWatcher::SignalWatcher(QObject *parent) : QObject(parent)
{
    sigemptyset(&m_watched);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction current
        { };
        if (sigaction(number, nullptr, &current) == 0 && current.sa_handler != SIG_IGN)
            sigaddset(&m_watched, number);
    }
    pthread_sigmask(SIG_BLOCK, &m_watched, nullptr);
    m_fd = signalfd(-1, &m_watched, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatcher::read);
}

SignalWatcher::~SignalWatcher()
{
    m_notifier.reset();
    if (m_fd >= 0)
        ::close(m_fd);
}

void SignalWatcher::read()
{
    signalfd_siginfo info{};
    if (::read(m_fd, &info, sizeof info) != ssize_t(sizeof info))
        return;
    m_notifier->setEnabled(false);
    // The next one has its usual effect, whatever this program is doing then.
    pthread_sigmask(SIG_UNBLOCK, &m_watched, nullptr);
    Q_EMIT caught();
}

} // namespace gannet
