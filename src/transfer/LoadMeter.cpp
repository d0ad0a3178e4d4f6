// SPDX-License-Identifier: MIT
#include "transfer/LoadMeter.h"

#include <QThread>

#include <algorithm>

#include <time.h>

namespace gannet {

namespace {

constexpr qint64 windowNs = 1'000'000'000;

qint64 processNs()
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
}

} // namespace

LoadMeter::LoadMeter() : m_cpuNs(processNs()) { m_window.start(); }

double LoadMeter::processorMs() { return double(processNs()) / 1e6; }

void LoadMeter::sample()
{
    const qint64 ns = m_window.nsecsElapsed();
    if (ns < windowNs)
        return;
    const qint64 cpu = processNs();
    m_writingShare = double(m_writtenNs) / double(ns);
    m_cpuShare = double(cpu - m_cpuNs) / double(ns) / std::max(1, QThread::idealThreadCount());
    m_cpuNs = cpu;
    m_writtenNs = 0;
    m_window.restart();
}

} // namespace gannet
