// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace gannet {

/// Long work of the main thread, done piece by piece in slices of a few milliseconds, between which
/// the event loop goes on. Its timer runs only while there is work. Main thread.
class SlicedWork : public QObject
{
    Q_OBJECT
public:
    /// One piece, well below a millisecond; false: that was the last.
    using Piece = std::function<bool()>;
    enum class Begin { Now, NextTurn };

    explicit SlicedWork(QObject *parent = nullptr);

    /// Forgets what was being done. Now: the first slice is done before this returns, and may be all.
    void start(Piece piece, Begin begin);
    void stop();
    bool isActive() const { return bool(m_piece); }

private:
    void doSlice();

    Piece m_piece;
    QTimer m_timer;
};

} // namespace gannet
