// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace gannet {

/// Says how many connections an attempt should have. Grows by doubling towards a fixed ceiling,
/// and takes a refusal of one more beside living ones as the server's limit. Pure: time is an argument,
/// in milliseconds of any steady clock. Owned by a Transfer on its pool thread.
class ConnectionGovernor
{
public:
    /// \a ceiling at least 1.
    explicit ConnectionGovernor(int ceiling) : m_ceiling(ceiling) { }

    /// Ranges are served, the first connection delivers.
    void onAccepted(qint64 nowMs);
    /// One more than \a living was refused, or died without a byte.
    void onRefused(int living);
    /// How many there should be now. \a restBytes are still to fetch at \a bytesPerSecond in all:
    /// a download that is nearly done gets no further connection.
    int wanted(qint64 nowMs, qint64 restBytes, double bytesPerSecond);

private:
    int m_ceiling;
    int m_wanted = 1;
    qint64 m_nextStepMs = -1; ///< -1: not accepted yet
};

} // namespace gannet
