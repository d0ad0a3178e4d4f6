// SPDX-License-Identifier: MIT
#include "support/ScriptPlayer.h"

#include "support/ResourceResponse.h"
#include "support/ServerLog.h"
#include "support/SignalBoard.h"

#include <QSslSocket>

#include <sys/ioctl.h>
#include <sys/socket.h>

namespace gannet::test {

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr qint64 maxUnsent = 1024 * 1024;
constexpr int paceTickMs = 5;
constexpr int deliveryTickMs = 1;
/// What a body may save up of its share of a line while its client does not read.
constexpr double maxSavedSeconds = 0.25;

} // namespace

ScriptPlayer::ScriptPlayer(QTcpSocket *socket, ServerLog *log, SignalBoard *board, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_log(log)
    , m_board(board)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScriptPlayer::advance);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ScriptPlayer::advance);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &ScriptPlayer::advance);
    connect(m_board, &SignalBoard::raised, this, [this](const QByteArray &name) {
        if (m_playing && name == m_waitingFor)
            advance();
    });
}

ScriptPlayer::~ScriptPlayer() { endWait(); }

void ScriptPlayer::play(const Script &script, const RequestRecord &request)
{
    m_steps = script.steps();
    m_request = request;
    m_step = 0;
    m_stepBegun = false;
    m_playing = true;
    advance();
}

void ScriptPlayer::advance()
{
    // Writing may signal within the call.
    if (!m_playing || m_advancing || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    m_advancing = true;
    while (m_playing && m_step < m_steps.size()) {
        // A copy: serving a resource replaces the list.
        const Step step = m_steps.at(m_step);
        if (!std::visit([this](const auto &s) { return perform(s); }, step))
            break;
        ++m_step;
        m_stepBegun = false;
    }
    m_advancing = false;
    if (m_playing && m_step == m_steps.size()) {
        m_playing = false;
        m_log->setFinished(m_request.sequence);
        Q_EMIT finished();
    }
}

bool ScriptPlayer::perform(const RawStep &step)
{
    const QByteArray bytes = step.bytes(m_request);
    if (bytes.startsWith("HTTP/") && bytes.indexOf(' ') > 0)
        m_log->setStatus(m_request.sequence, bytes.mid(bytes.indexOf(' ') + 1, 3).toInt());
    m_socket->write(bytes);
    return true;
}

bool ScriptPlayer::perform(const BodyStep &step)
{
    if (!m_stepBegun) {
        m_stepBegun = true;
        m_bodyLeft = step.range(m_request);
        m_bodySent = 0;
        m_line = SharedLine::Use(step.line);
        m_lineBudget = 0;
        m_lineClock.start();
        m_stepClock.start();
    }
    if (m_line) {
        const double share = m_line.bytesPerSecond();
        m_lineBudget += share * double(m_lineClock.nsecsElapsed()) / 1e9;
        m_lineBudget = qMin(m_lineBudget, share * maxSavedSeconds);
        m_lineClock.start();
    }
    while (!m_bodyLeft.isEmpty() && unsentBytes() < maxUnsent) {
        qint64 n = qMin(blockSize, m_bodyLeft.size());
        if (step.bytesPerSecond > 0) {
            const qint64 due = step.bytesPerSecond * m_stepClock.elapsed() / 1000;
            n = qMin(n, due - m_bodySent);
        }
        if (m_line) {
            // Not in crumbs, however often it is asked for more.
            const double least = m_line.bytesPerSecond() * paceTickMs / 1000;
            n = m_lineBudget < qMin(least, double(n)) ? 0 : qMin(n, qint64(m_lineBudget));
        }
        if (n <= 0) {
            m_timer.start(paceTickMs);
            return false;
        }
        const QByteArray bytes = step.body.bytes(m_bodyLeft.begin, n);
        if (bytes.isEmpty()) {
            m_bodyLeft = {};
            break;
        }
        if (step.chunked)
            m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n");
        m_socket->write(bytes);
        if (step.chunked)
            m_socket->write("\r\n");
        m_bodyLeft.begin += bytes.size();
        m_bodySent += bytes.size();
        m_lineBudget -= double(bytes.size());
        m_log->addBodyBytes(m_request.sequence, bytes.size());
    }
    if (!m_bodyLeft.isEmpty())
        return false;
    m_line = SharedLine::Use();
    return true;
}

bool ScriptPlayer::perform(const SleepStep &step)
{
    if (!m_stepBegun) {
        m_stepBegun = true;
        m_stepClock.start();
    }
    const qint64 left = step.ms - m_stepClock.elapsed();
    if (left > 0)
        m_timer.start(int(left));
    return left <= 0;
}

bool ScriptPlayer::perform(const WaitStep &step)
{
    // Who waits for the waiting to begin may rely on what was sent before.
    if (unsentBytes() > 0)
        return false;
    if (m_board->isRaised(step.signal)) {
        endWait();
        return true;
    }
    if (m_waitingFor.isNull()) {
        m_waitingFor = step.signal;
        m_log->waitBegan(step.signal);
    }
    return false;
}

bool ScriptPlayer::perform(const EndStep &step)
{
    if (step.kind == Fault::Stall)
        return false;
    if (unsentBytes() > 0)
        return false;
    if (step.kind == Fault::Reset && !deliveredToPeer()) {
        m_timer.start(deliveryTickMs);
        return false;
    }
    m_playing = false;
    m_log->setFinished(m_request.sequence);
    if (step.kind == Fault::Reset)
        reset();
    else
        m_socket->disconnectFromHost();
    return false;
}

bool ScriptPlayer::perform(const ServeStep &step)
{
    m_steps = respond(*step.resource, m_request, true).script.steps() + m_steps.mid(m_step + 1);
    // advance() steps on to the first of the new list.
    m_step = -1;
    return true;
}

void ScriptPlayer::endWait()
{
    if (m_waitingFor.isNull())
        return;
    m_log->waitEnded(m_waitingFor);
    m_waitingFor = QByteArray();
}

qint64 ScriptPlayer::unsentBytes() const
{
    qint64 n = m_socket->bytesToWrite();
    if (const auto *tls = qobject_cast<const QSslSocket *>(m_socket))
        n += tls->encryptedBytesToWrite();
    return n;
}

/// RST makes our kernel throw away what the client has not acknowledged.
bool ScriptPlayer::deliveredToPeer() const
{
    int unacknowledged = 0;
    const int descriptor = int(m_socket->socketDescriptor());
    return ioctl(descriptor, TIOCOUTQ, &unacknowledged) != 0 || unacknowledged == 0;
}

void ScriptPlayer::reset()
{
    m_playing = false;
    const linger hard{1, 0};
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    // TLS may be in the middle of writing, and would go on with what abort() has destroyed.
    const auto type = qobject_cast<QSslSocket *>(m_socket) ? Qt::QueuedConnection
                                                           : Qt::DirectConnection;
    QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, type);
}

} // namespace gannet::test
