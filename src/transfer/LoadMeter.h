// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

namespace gannet {

/// Over about a second: which share of the time went into writing, and which share of all processors this
/// program used. Lives on an attempt's pool thread.
class LoadMeter
{
public:
    LoadMeter();

    void beginWrite() { m_writing.start(); }
    void endWrite() { m_writtenNs += m_writing.nsecsElapsed(); }
    /// Ends the second when it is over; to be called now and then.
    void sample();
    double writingShare() const { return m_writingShare; }
    /// Used by this program until now, on all processors.
    static double processorMs();
    double cpuShare() const { return m_cpuShare; }

private:
    QElapsedTimer m_window;
    QElapsedTimer m_writing;
    qint64 m_writtenNs = 0; ///< in this window
    qint64 m_cpuNs = 0; ///< of the process, when it began
    double m_writingShare = 0;
    double m_cpuShare = 0;
};

} // namespace gannet
