// SPDX-License-Identifier: MIT
#include "transfer/AttemptChannel.h"

#include <utility>

namespace gannet {

void AttemptChannel::requestStop(StopReason reason)
{
    m_stop.store(reason, std::memory_order_release);
    const std::lock_guard lock(m_mutex);
    if (m_onStop)
        m_attempt.post(m_onStop);
}

QList<ByteRange> AttemptChannel::ranges() const
{
    const std::lock_guard lock(m_mutex);
    return m_ranges;
}

void AttemptChannel::setWatched(bool isWatched)
{
    const std::lock_guard lock(m_mutex);
    m_watched.store(isWatched, std::memory_order_relaxed);
    if (!isWatched)
        m_figures.clear();
}

QList<ConnectionFigures> AttemptChannel::connectionFigures() const
{
    const std::lock_guard lock(m_mutex);
    return m_figures;
}

void AttemptChannel::setConnectionFigures(const QList<ConnectionFigures> &figures)
{
    const std::lock_guard lock(m_mutex);
    if (m_watched.load(std::memory_order_relaxed))
        m_figures = figures;
}

void AttemptChannel::listen(const Inbox::Address &address, std::function<void()> onStop)
{
    const std::lock_guard lock(m_mutex);
    m_attempt = address;
    m_onStop = std::move(onStop);
    if (stopReason() != StopReason::None)
        m_attempt.post(m_onStop);
}

void AttemptChannel::setRanges(const QList<ByteRange> &ranges)
{
    const std::lock_guard lock(m_mutex);
    m_ranges = ranges;
}

void AttemptChannel::post(AttemptNews news)
{
    m_news.append(std::move(news));
    const std::lock_guard lock(m_mutex);
    if (!m_onStop)
        sendUp();
    else if (m_news.size() == 1)
        m_attempt.post([this] { sendUp(); });
}

void AttemptChannel::sendUp()
{
    if (m_news.isEmpty())
        return; // the outcome has taken them along
    m_mainThread.post([sink = m_sink, id = m_id, list = std::exchange(m_news, {})] {
        for (const AttemptNews &news : list)
            sink(id, news);
    });
}

} // namespace gannet
