// SPDX-License-Identifier: MIT
#include "app/SingleInstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gannet;
using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneMayClaim();
    void theDeadHoldNothing();
    void anotherListIsAnotherProgram();
    void handsOver();
    void nobodyThere();
    void aSocketLeftBehindIsReplaced();
    void nonsenseIsRefused();
    void otherUsersAreKeptOut();
    void requestSurvivesItsJson();
};

static LaunchRequest sample()
{
    return {u"/srv/files"_s,
            {QUrl(u"https://a.example/%C3%A4?x=1"_s)},
            {u"/tmp/list.txt"_s},
            "token-1",
            true};
}

/// As another process would: the one that listens needs its event loop meanwhile.
static bool handOverFromThread(const SingleInstance &other, const LaunchRequest &request)
{
    bool done = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] { done = other.handOver(request); }));
    QSignalSpy ended(thread.get(), &QThread::finished);
    thread->start();
    const bool waited = ended.wait(10'000);
    thread->wait();
    return waited && done;
}

void SingleInstanceTest::onlyOneMayClaim()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<SingleInstance>(folder.filePath(u"data"_s), folder.path());
    SingleInstance second(folder.filePath(u"data"_s), folder.path());
    QVERIFY(first->claim());
    QVERIFY(!second.claim());
    first.reset();
    QVERIFY(second.claim());
}

void SingleInstanceTest::theDeadHoldNothing()
{
    // One that was killed, and had in its sandbox the number that this process has now.
    const QTemporaryDir folder;
    QFile lock(folder.filePath(u"gannet.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n'
               + QCoreApplication::applicationName().toUtf8() + "\n\n");
    lock.close();
    SingleInstance next(folder.path(), folder.path());
    QVERIFY(next.claim());
}

void SingleInstanceTest::anotherListIsAnotherProgram()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(u"one"_s), folder.path());
    SingleInstance second(folder.filePath(u"two"_s), folder.path());
    QVERIFY(first.claim() && second.claim());
    QVERIFY(first.socketPath() != second.socketPath());
}

void SingleInstanceTest::handsOver()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), folder.path());
    const SingleInstance second(folder.path(), folder.path());
    QVERIFY(first.claim() && first.listen());
    LaunchRequest received;
    connect(&first, &SingleInstance::received, this,
            [&](const LaunchRequest &request) { received = request; });
    QVERIFY(handOverFromThread(second, sample()));
    QCOMPARE(received, sample());
}

void SingleInstanceTest::nobodyThere()
{
    const QTemporaryDir folder;
    const SingleInstance lone(folder.path(), folder.path());
    QVERIFY(!lone.handOver(sample()));
}

void SingleInstanceTest::aSocketLeftBehindIsReplaced()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), folder.path());
    QFile left(first.socketPath());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(first.claim());
    QVERIFY(first.listen());
}

void SingleInstanceTest::nonsenseIsRefused()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), folder.path());
    QVERIFY(first.claim() && first.listen());
    const QSignalSpy received(&first, &SingleInstance::received);
    QLocalSocket socket;
    QSignalSpy disconnected(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(first.socketPath());
    socket.write("{\"version\":9}\n");
    QVERIFY(disconnected.wait());
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(received.size(), 0);
}

void SingleInstanceTest::otherUsersAreKeptOut()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path(), folder.path());
    QVERIFY(first.claim() && first.listen());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;
    QCOMPARE(QFile::permissions(first.socketPath()) & others, QFile::Permissions());
}

void SingleInstanceTest::requestSurvivesItsJson()
{
    QCOMPARE(LaunchRequest::fromJson(sample().toJson()), sample());
    QVERIFY(!LaunchRequest::fromJson("hello"));
    LaunchRequest bad = sample();
    bad.links += QUrl(u"file:///etc/passwd"_s);
    bad.files += u"relative"_s;
    bad.folder = u"relative"_s;
    const auto read = LaunchRequest::fromJson(bad.toJson());
    QVERIFY(read);
    QCOMPARE(read->links, sample().links);
    QCOMPARE(read->files, sample().files);
    QVERIFY(read->folder.isEmpty());
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
