// SPDX-License-Identifier: MIT
#include "EngineFixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

namespace gannet {

namespace {
constexpr int patienceMs = 60'000;
}

EngineFixture::EngineFixture()
{
    settings.userAgent = "gannet-test";
    settings.retry.firstDelayMs = 1;
    settings.retry.maxDelayMs = 4;
    settings.retry.diskDelayMs = 5;
    settings.retry.offlineDelayMs = 5;
    QDir().mkpath(folder());
    server.start();
}

EngineFixture::~EngineFixture() { destroy(); }

bool EngineFixture::open(Keep keep)
{
    destroy();
    if (keep == Keep::List)
        m_store = std::make_unique<DownloadStore>(databasePath());
    m_manager = std::make_unique<DownloadManager>(settings, m_store.get());
    m_manager->setNetworkProbe(probe);
    m_manager->start();
    return waitFor([this] { return m_manager->isReady(); });
}

void EngineFixture::destroy()
{
    m_manager.reset();
    m_store.reset();
}

bool EngineFixture::shutDown()
{
    QSignalSpy done(m_manager.get(), &DownloadManager::shutDownDone);
    m_manager->shutDown();
    const bool ended = waitFor([&done] { return done.count() > 0; });
    destroy();
    return ended && done.count() == 1;
}

QStringList EngineFixture::names() const
{
    return QDir(folder()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System
                                        | QDir::NoDotAndDotDot,
                                    QDir::Name);
}

Request EngineFixture::request(const QByteArray &target) const
{
    return makeRequest(server.url(target), folder());
}

DownloadId EngineFixture::add(const Request &request, DownloadManager::StartMode mode)
{
    return addAll({request}, mode).value(0);
}

QList<DownloadId> EngineFixture::addAll(const QList<Request> &requests,
                                        DownloadManager::StartMode mode)
{
    QList<DownloadId> ids;
    const auto connection = QObject::connect(m_manager.get(), &DownloadManager::added,
                                             m_manager.get(),
                                             [&ids](const QList<DownloadId> &added) {
                                                 ids += added;
                                             });
    m_manager->add(requests, mode);
    const bool all = waitFor([&] { return ids.size() >= requests.size(); });
    QObject::disconnect(connection);
    return all ? ids : QList<DownloadId>();
}

DownloadState EngineFixture::state(DownloadId id) const { return row(id).state; }

Download EngineFixture::row(DownloadId id) const
{
    const Download *download = m_manager->find(id);
    return download ? *download : Download();
}

bool EngineFixture::waitFor(const std::function<bool()> &predicate) const
{
    // Not QTest::qWaitFor(), which sleeps between two looks, and with it the manager.
    const QDeadlineTimer deadline(patienceMs);
    QEventLoop loop;
    QTimer tick;
    bool isMet = false; // a moment later it may be over
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        isMet = isMet || predicate();
        if (isMet || deadline.hasExpired())
            loop.quit();
    });
    tick.start(1);
    loop.exec();
    return isMet;
}

bool EngineFixture::waitForState(DownloadId id, DownloadState wanted) const
{
    const bool came = waitFor([&] {
        const DownloadState now = state(id);
        return now == wanted || (now == DownloadState::Failed && wanted == DownloadState::Finished);
    });
    const Download now = row(id);
    if (now.state == wanted)
        return true;
    qWarning(
        "download %lld: state %d for %d, error %s %d \"%s\", %lld of %lld bytes, %d failures%s",
        qint64(id), int(now.state), int(wanted), errorKindName(now.error.kind),
        now.error.httpStatus, qPrintable(now.error.detail), now.receivedBytes, now.totalBytes(),
        now.failedAttempts, came ? "" : ", time is over");
    return false;
}

bool EngineFixture::waitForReceived(DownloadId id, qint64 bytes) const
{
    return waitFor([&] { return m_manager->progress(id).receivedBytes >= bytes; });
}

bool EngineFixture::waitForIdle() const
{
    return waitFor([this] { return m_manager->isIdle(); });
}

qint64 EngineFixture::bytesSent(const QByteArray &target) const
{
    qint64 sum = 0;
    const QList<test::RequestRecord> requests = server.requests(target);
    for (const test::RequestRecord &record : requests)
        sum += record.bodyBytesSent;
    return sum;
}

test::Script inPieces(const test::Resource &resource, const test::RequestRecord &request,
                      qint64 most)
{
    const qint64 total = resource.body.size();
    const ByteRange asked = request.range->resolve(total).value_or(ByteRange());
    const ByteRange sent{asked.begin, std::min(asked.end, asked.begin + most)};
    const QByteArray etag = resource.etag.isEmpty() ? QByteArray()
                                                    : "ETag: " + resource.etag + "\r\n";
    const QByteArray head = "HTTP/1.1 206 Partial Content\r\n" + etag
        + "Content-Length: " + QByteArray::number(sent.size()) + "\r\nContent-Range: bytes "
        + QByteArray::number(sent.begin) + '-' + QByteArray::number(sent.end - 1) + '/'
        + QByteArray::number(total) + "\r\n\r\n";
    return test::Script().raw(head).body(resource.body, sent.begin, sent.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool overlaps(const QList<test::RequestRecord> &requests, const QList<ByteRange> &ranges,
              qint64 total)
{
    return std::any_of(requests.cbegin(), requests.cend(), [&](const test::RequestRecord &record) {
        const auto asked = record.range ? record.range->resolve(total) : ByteRange{0, total};
        return asked
            && std::any_of(ranges.cbegin(), ranges.cend(), [&asked](const ByteRange &range) {
                   return asked->begin < range.end && range.begin < asked->end;
               });
    });
}

} // namespace gannet
