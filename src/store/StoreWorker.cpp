// SPDX-License-Identifier: MIT
#include "store/StoreWorker.h"

#include "store/DatabaseFile.h"

#include <QThread>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace gannet {

StoreWorker::StoreWorker(const QString &path, Answers answers)
    : m_path(path)
    , m_answers(std::move(answers))
    , m_retry(this) // a child, so that it moves to the thread too
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(2s);
    connect(&m_retry, &QTimer::timeout, this, &StoreWorker::writeTaken);
}

void StoreWorker::moveTo(QThread *thread)
{
    moveToThread(thread);
    m_inbox.moveToThread(thread);
}

tl::expected<StoredRows, OpenFailure> StoreWorker::connectAndRead()
{
    m_connection = std::make_unique<StoreConnection>(m_path);
    return m_connection->open();
}

void StoreWorker::open()
{
    StoredList list;
    auto rows = connectAndRead();
    if (!rows && rows.error().isDamaged) {
        // Moved while it is open, where the system allows that: SQLite then leaves the log as it
        // is, instead of copying it into the damaged file when it closes.
        auto moved = DatabaseFile::setAside(m_path);
        m_connection.reset();
        if (!moved)
            moved = DatabaseFile::setAside(m_path);
        if (moved) {
            list.setAsidePath = *moved;
            list.setAsideReason = rows.error().error.detail;
            rows = connectAndRead();
        } else {
            rows = tl::unexpected(
                OpenFailure{true, {ErrorKind::AccessDenied, 0, moved.error(), -1}});
        }
    }
    if (rows) {
        list.runs = std::move(rows->runs);
        list.hosts = rows->hosts;
        list.nextId = rows->nextId;
    } else {
        m_connection.reset();
        m_openError = rows.error().error;
        list.failure = m_openError;
    }
    m_answers.opened(list);
}

void StoreWorker::close()
{
    writeTaken();
    m_retry.stop();
    m_connection.reset();
    thread()->quit();
}

void StoreWorker::take(const Write &write)
{
    for (const Download &download : write.put) {
        m_changes.nextId = std::max(m_changes.nextId, qint64(download.id) + 1);
        m_changes.rows.insert(download.id, download);
    }
    for (const DownloadId id : write.remove)
        m_changes.rows.insert(id, std::nullopt);
    m_changes.hosts.insert(write.hosts);
    m_lastTaken = write.ticket;
    if (!std::exchange(m_writePosted, true))
        inbox().post([this] { writeTaken(); });
}

void StoreWorker::writeTaken()
{
    m_writePosted = false;
    if (m_lastTaken == m_lastCommitted)
        return;
    if (!m_connection) {
        // Never tried again: a database that opens later may have other rows under these ids.
        m_changes = {};
        m_lastCommitted = m_lastTaken;
        m_answers.writeFailed(m_openError);
        return;
    }
    if (const auto written = m_connection->write(m_changes); !written) {
        m_retry.start();
        m_answers.writeFailed(written.error());
        return;
    }
    m_retry.stop();
    m_changes = {};
    m_lastCommitted = m_lastTaken;
    m_answers.committed(m_lastCommitted);
}

} // namespace gannet
