// SPDX-License-Identifier: MIT
#include "StoreFixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

class DownloadStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newDatabaseIsEmptyAndPrivate();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void listIsInOrderOfPosition();
    void putReplacesRow();
    void removedRowsAreGone();
    void lastWordWinsWithinGroup();
    void committedMeansOnDisk();
    void writesAreGrouped();
    void writesBeforeOpenedAreKept();
    void destructorWritesWhatWaits();
    void idsAreNeverUsedAgain();
    void secretsAreNotInTheFiles();
    void longListIsKept();
    void hostsAreKept();
};

void DownloadStoreTest::newDatabaseIsEmptyAndPrivate()
{
    StoreFixture fixture;
    const StoredList list = fixture.open();
    QCOMPARE(list.failure.detail, QString());
    QCOMPARE(list.setAsidePath, QString());
    QVERIFY(list.downloads().isEmpty());
    QCOMPARE(list.nextId, 1);

    QVERIFY(fixture.putAndWait({plainDownload(1)}));
    const QFile::Permissions user = QFile::ReadUser | QFile::WriteUser;
    const QFile::Permissions file = user | QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions folder = file | QFile::ExeUser | QFile::ExeOwner;
    QCOMPARE(QFileInfo(QFileInfo(fixture.path()).path()).permissions(), folder);
    QCOMPARE(QFileInfo(fixture.path()).permissions(), file);
    QCOMPARE(QFileInfo(fixture.path() + u"-wal"_s).permissions(), file);

    fixture.close();
    QVERIFY(QFile::setPermissions(fixture.path(), file | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(fixture.open().failure.detail, QString());
    QCOMPARE(QFileInfo(fixture.path()).permissions(), file);
}

void DownloadStoreTest::hostsAreKept()
{
    StoreFixture fixture;
    QVERIFY(fixture.open().hosts.isEmpty());
    const QString one = u"https://example.org:443"_s;
    const QString two = u"http://127.0.0.1:8080"_s;
    QVERIFY(fixture.waitForCommit(fixture.store().putHosts(
        {{one, {8, true, 0, 5'000'000'000, -1, 6'000'000'000}}, {two, {1, false, 2, 1}}})));
    QVERIFY(fixture.waitForCommit(fixture.store().putHosts({{two, {4, false, 0, 2, 262'144, 3}}})));
    const HostProfiles expected{{one, {8, true, 0, 5'000'000'000, -1, 6'000'000'000}},
                                {two, {4, false, 0, 2, 262'144, 3}}};
    QCOMPARE(fixture.open().hosts, expected);
}

void DownloadStoreTest::everyFieldComesBack_data()
{
    QTest::addColumn<Download>("download");
    QTest::newRow("all fields") << fullDownload(7);
    QTest::newRow("plain") << plainDownload(7);

    Download download = plainDownload(7);
    download.request.urls.clear();
    QTest::newRow("no link") << download;

    download = plainDownload(7);
    download.generation.effectiveUrl = download.request.url();
    QTest::newRow("not redirected") << download;

    download = fullDownload(7);
    download.added = {};
    download.finished = {};
    QTest::newRow("no times") << download;

    for (int state = 0; state < downloadStateCount; ++state) {
        download = plainDownload(7);
        download.state = DownloadState(state);
        QTest::addRow("state %d", state) << download;
    }
    for (int kind = 0; kind < 100; ++kind) {
        if (qstrcmp(errorKindName(ErrorKind(kind)), "unknown") == 0)
            continue;
        download = plainDownload(7);
        download.error.kind = ErrorKind(kind);
        QTest::addRow("error %s", errorKindName(ErrorKind(kind))) << download;
    }
    for (int level = 0; level <= int(Verification::Checksum); ++level) {
        download = plainDownload(7);
        download.verification = Verification(level);
        QTest::addRow("verification %d", level) << download;
    }
    for (const int bytes : {16, 20, 32, 64}) {
        download = plainDownload(7);
        download.request.checksum = Checksum::parse(QString(bytes * 2, u'5'));
        QTest::addRow("digest of %d bytes", bytes) << download;
    }
}

void DownloadStoreTest::everyFieldComesBack()
{
    QFETCH(const Download, download);
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.putAndWait({download}));
    const StoredList list = fixture.open();
    QCOMPARE(list.downloads().size(), 1);
    const Download read = list.downloads().constFirst();
    QCOMPARE(read.id, download.id);
    QCOMPARE(read.position, download.position);
    QCOMPARE(read.state, download.state);
    QCOMPARE(read.request.urls, download.request.urls);
    QCOMPARE(read.request.folder, download.request.folder);
    QCOMPARE(read.request.name, download.request.name);
    QVERIFY(read.request == download.request);
    QCOMPARE(read.generation.effectiveUrl, download.generation.effectiveUrl);
    QVERIFY(read.generation == download.generation);
    QVERIFY(read.error == download.error);
    QCOMPARE(read.added, download.added);
    QCOMPARE(read.finished, download.finished);
    QVERIFY(read == download);
}

void DownloadStoreTest::listIsInOrderOfPosition()
{
    StoreFixture fixture;
    fixture.open();
    QList<Download> downloads;
    const QList<qint64> positions{30, 10, 20, -5};
    for (qsizetype i = 0; i < positions.size(); ++i) {
        downloads.append(plainDownload(i + 1));
        downloads.last().position = positions.at(i);
    }
    QVERIFY(fixture.putAndWait(downloads));
    QList<qint64> ids;
    for (const Download &download : fixture.open().downloads())
        ids.append(qint64(download.id));
    QCOMPARE(ids, (QList<qint64>{4, 2, 3, 1}));
}

void DownloadStoreTest::putReplacesRow()
{
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.putAndWait({fullDownload(1), plainDownload(2)}));
    QVERIFY(fixture.putAndWait({plainDownload(1)}));
    QCOMPARE(fixture.open().downloads(), (QList<Download>{plainDownload(1), plainDownload(2)}));
}

void DownloadStoreTest::removedRowsAreGone()
{
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.putAndWait({plainDownload(1), plainDownload(2), plainDownload(3)}));
    const DownloadStore::Ticket ticket = fixture.store().remove(
        {DownloadId(1), DownloadId(3), DownloadId(99)});
    QVERIFY(fixture.waitForCommit(ticket));
    QCOMPARE(fixture.open().downloads(), QList<Download>{plainDownload(2)});
}

void DownloadStoreTest::lastWordWinsWithinGroup()
{
    StoreFixture fixture;
    fixture.open();
    Download paused = plainDownload(1);
    paused.state = DownloadState::Paused;
    fixture.store().put({plainDownload(1), plainDownload(2), plainDownload(3)});
    fixture.store().put({paused});
    fixture.store().remove({DownloadId(2), DownloadId(3)});
    fixture.store().put({plainDownload(3)});
    QCOMPARE(fixture.open().downloads(), (QList<Download>{paused, plainDownload(3)}));
}

void DownloadStoreTest::committedMeansOnDisk()
{
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.putAndWait({fullDownload(1)}));
    QVERIFY(fixture.putAndWait({fullDownload(2)}));

    // What a crash would leave: the files as they are while the store still has them open.
    QVERIFY(QDir(fixture.folder()).mkdir(u"copy"_s));
    const QString copy = fixture.folder() + u"/copy/downloads.sqlite"_s;
    QVERIFY(QFile::copy(fixture.path(), copy));
    QVERIFY(QFile::copy(fixture.path() + u"-wal"_s, copy + u"-wal"_s));
    StoreFixture second;
    QCOMPARE(second.open(copy).downloads(), (QList<Download>{fullDownload(2), fullDownload(1)}));
}

void DownloadStoreTest::writesAreGrouped()
{
    constexpr int count = 1000;
    StoreFixture fixture;
    fixture.open();
    DownloadStore::Ticket previous = 0;
    for (int id = 1; id <= count; ++id) {
        const DownloadStore::Ticket ticket = fixture.store().put({plainDownload(id)});
        QCOMPARE(ticket, previous + 1);
        previous = ticket;
    }
    QVERIFY(fixture.waitForCommit(previous));
    const QList<quint64> commits = fixture.commits();
    QVERIFY2(commits.size() < count / 2, qPrintable(QString::number(commits.size())));
    QVERIFY(std::is_sorted(commits.cbegin(), commits.cend()));
    QCOMPARE(commits.constLast(), previous);
    QCOMPARE(fixture.open().downloads().size(), count);
}

void DownloadStoreTest::writesBeforeOpenedAreKept()
{
    StoreFixture fixture;
    {
        DownloadStore store(fixture.path());
        store.open();
        store.put({plainDownload(1)});
    }
    QCOMPARE(fixture.open().downloads(), QList<Download>{plainDownload(1)});
}

void DownloadStoreTest::destructorWritesWhatWaits()
{
    StoreFixture fixture;
    fixture.open();
    QList<Download> downloads;
    for (int id = 1; id <= 500; ++id) {
        downloads.append(plainDownload(id));
        fixture.store().put({plainDownload(id)});
    }
    fixture.close();
    QVERIFY(!QFile::exists(fixture.path() + u"-wal"_s));
    QCOMPARE(fixture.open().downloads(), downloads);
}

void DownloadStoreTest::idsAreNeverUsedAgain()
{
    StoreFixture fixture;
    QCOMPARE(fixture.open().nextId, 1);
    QVERIFY(fixture.putAndWait({plainDownload(41), plainDownload(3)}));
    QCOMPARE(fixture.open().nextId, 42);
    QVERIFY(fixture.waitForCommit(fixture.store().remove({DownloadId(41), DownloadId(3)})));
    const StoredList emptied = fixture.open();
    QVERIFY(emptied.downloads().isEmpty());
    QCOMPARE(emptied.nextId, 42);
    QVERIFY(fixture.putAndWait({plainDownload(7)}));
    QCOMPARE(fixture.open().nextId, 42);

    // Put and removed within one group: never in the table, and yet used.
    fixture.store().put({plainDownload(50)});
    fixture.store().remove({DownloadId(50)});
    QCOMPARE(fixture.open().nextId, 51);
}

void DownloadStoreTest::secretsAreNotInTheFiles()
{
    const QByteArray secret = "s3cr3tValue";
    const QString text = QString::fromLatin1(secret);
    Download download = fullDownload(1);
    download.request.userName = text;
    download.request.password = text;
    download.request.urls = {QUrl(u"http://%1:%1@host.example/a"_s.arg(text)),
                             QUrl(u"http://%1@mirror.example/a"_s.arg(text))};
    download.request.headers = {{"Authorization", "Basic " + secret},
                                {"cookie", secret},
                                {"X-Api-Key", secret},
                                {"Referer", "http://me:" + secret + "@page.example/a?b"},
                                {"X-Public", "public value"}};
    download.generation.effectiveUrl = QUrl(u"http://%1:%1@cdn.example/a"_s.arg(text));

    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.putAndWait({download}));
    const QByteArray whileOpen = fileBytes(fixture.path()) + fileBytes(fixture.path() + u"-wal"_s);
    QVERIFY(whileOpen.contains("public value"));
    QVERIFY(!whileOpen.contains(secret));
    fixture.close();
    QVERIFY(fileBytes(fixture.path()).contains("public value"));
    QVERIFY(!fileBytes(fixture.path()).contains(secret));

    const Download read = fixture.open().downloads().value(0);
    QCOMPARE(read.request.urls,
             (QList<QUrl>{QUrl(u"http://host.example/a"_s), QUrl(u"http://mirror.example/a"_s)}));
    QCOMPARE(read.request.headers,
             (QList<HeaderField>{{"Referer", "http://page.example/a?b"},
                                 {"X-Public", "public value"}}));
}

void DownloadStoreTest::longListIsKept()
{
    constexpr int count = 100'000;
    QList<Download> downloads;
    for (int id = 1; id <= count; ++id) {
        downloads.append(plainDownload(id));
        Download &download = downloads.last();
        download.state = DownloadState::Finished;
        download.fileName = u"file-%1.bin"_s.arg(id);
        download.generation.effectiveUrl = download.request.url();
        download.generation.totalBytes = 16'384;
        download.generation.etag = "\"5f3c-1a2b3c4d\"";
        download.finished = download.added;
    }
    StoreFixture fixture;
    fixture.open();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fixture.putAndWait(downloads.first(10'000)));
    qInfo("10,000 rows written in %lld ms", timer.restart());
    QVERIFY(fixture.putAndWait(downloads.sliced(10'000)));
    qInfo("90,000 rows written in %lld ms", timer.elapsed());
    fixture.close();
    timer.start();
    const StoredList list = fixture.open();
    qInfo("100,000 rows opened and read in %lld ms (%lld bytes)", timer.elapsed(),
          QFileInfo(fixture.path()).size());
    QVERIFY(list.downloads() == downloads);
    QCOMPARE(list.nextId, count + 1);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::DownloadStoreTest)
#include "DownloadStoreTest.moc"
