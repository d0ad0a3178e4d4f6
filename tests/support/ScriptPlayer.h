// SPDX-License-Identifier: MIT
#pragma once

#include "support/Script.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace gannet::test {

class ServerLog;
class SignalBoard;

/// Performs one script at a time on a connection's socket, with bounded memory: it writes while
/// the socket holds less than a mebibyte. Owned by the connection, lives on the server's thread;
/// socket, log and board belong to others and outlive it.
class ScriptPlayer : public QObject
{
    Q_OBJECT
public:
    ScriptPlayer(QTcpSocket *socket, ServerLog *log, SignalBoard *board, QObject *parent);
    ~ScriptPlayer() override;

    void play(const Script &script, const RequestRecord &request);
    /// RST at once, whatever was to come.
    void reset();
    bool isPlaying() const { return m_playing; }

Q_SIGNALS:
    /// After the last step, the socket being open still.
    void finished();

private:
    // Each returns true when its step is done.
    bool perform(const RawStep &step);
    bool perform(const BodyStep &step);
    bool perform(const SleepStep &step);
    bool perform(const WaitStep &step);
    bool perform(const EndStep &step);
    bool perform(const ServeStep &step);

    void advance();
    void endWait();
    qint64 unsentBytes() const;
    bool deliveredToPeer() const;

    QTcpSocket *m_socket;
    ServerLog *m_log;
    SignalBoard *m_board;
    QList<Step> m_steps;
    RequestRecord m_request;
    qsizetype m_step = 0;
    bool m_playing = false;
    bool m_advancing = false;
    bool m_stepBegun = false;
    ByteRange m_bodyLeft; // of a BodyStep that has begun
    qint64 m_bodySent = 0; // of the same
    SharedLine::Use m_line; // of the same
    double m_lineBudget = 0; // bytes of it that may be sent now
    QElapsedTimer m_lineClock; // since they were counted
    QElapsedTimer m_stepClock;
    QTimer m_timer;
    QByteArray m_waitingFor;
};

} // namespace gannet::test
