// SPDX-License-Identifier: MIT
#include "gui/SlicedWork.h"

#include <QElapsedTimer>

#include <utility>

namespace gannet {

namespace {

constexpr int sliceMs = 6;

} // namespace

SlicedWork::SlicedWork(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SlicedWork::doSlice);
}

void SlicedWork::start(Piece piece, Begin begin)
{
    m_piece = std::move(piece);
    m_timer.stop();
    if (begin == Begin::Now)
        doSlice();
    else
        m_timer.start();
}

void SlicedWork::stop()
{
    m_timer.stop();
    m_piece = nullptr;
}

void SlicedWork::doSlice()
{
    // The last piece may start other work, which must not be taken for this one.
    Piece piece = std::exchange(m_piece, nullptr);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < sliceMs) {
        if (!piece())
            return;
    }
    m_piece = std::move(piece);
    m_timer.start();
}

} // namespace gannet
