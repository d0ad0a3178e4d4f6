// SPDX-License-Identifier: MIT
#include "StoreFixture.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace gannet {

using Files = QHash<QString, QByteArray>;

namespace {

// The journal of the first write, as SQLite leaves it: "The Rollback Journal" of its file format.
// No page is in it, and the database had none before.
QByteArray journalOfNothing()
{
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7" // magic
                                             "00000000" // pages in it
                                             "12345678" // nonce
                                             "00000000" // pages that the database had
                                             "00000200" // sector
                                             "00001000"); // page
    journal.resize(512, '\0');
    return journal;
}

} // namespace

class StoreDamageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void logGoesWithDamagedFile();
    void logWithoutDatabaseIsKept();
    void powerCutWhileItIsMade();
    void journalGoesWithDamagedFile();
    void earlierOnesAreNotReplaced();
    void oddRowIsKeptAsFailed_data();
    void oddRowIsKeptAsFailed();

private:
    static void fill(StoreFixture &fixture);
    /// That \a before now lies under the new name and a new, empty list is in use.
    static void verifySetAside(StoreFixture &fixture, const Files &before);
};

void StoreDamageTest::fill(StoreFixture &fixture)
{
    fixture.open();
    QList<Download> downloads;
    for (int id = 1; id <= 200; ++id)
        downloads.append(fullDownload(id));
    QVERIFY(fixture.putAndWait(downloads));
}

void StoreDamageTest::verifySetAside(StoreFixture &fixture, const Files &before)
{
    const StoredList list = fixture.open();
    QCOMPARE(list.failure.detail, QString());
    QVERIFY(!list.setAsideReason.isEmpty());
    const QRegularExpression name(
        u"^%1\\.damaged-\\d{8}-\\d{6}(-\\d+)?$"_s.arg(QRegularExpression::escape(fixture.path())));
    QVERIFY2(name.match(list.setAsidePath).hasMatch(), qPrintable(list.setAsidePath));
    QVERIFY(list.downloads().isEmpty());

    const QString oldName = QFileInfo(fixture.path()).fileName();
    const QString newName = QFileInfo(list.setAsidePath).fileName();
    const Files after = folderBytes(QFileInfo(fixture.path()).path());
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        QString moved = it.key();
        moved.replace(oldName, newName);
        QVERIFY2(after.contains(moved), qPrintable(moved));
        QVERIFY2(after.value(moved) == it.value(), qPrintable(moved));
    }

    QVERIFY(fixture.putAndWait({plainDownload(1)}));
    const StoredList next = fixture.open();
    QCOMPARE(next.setAsidePath, QString());
    QCOMPARE(next.downloads(), QList<Download>{plainDownload(1)});
}

void StoreDamageTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    StoreFixture fixture;
    fill(fixture);
    fixture.close();
    const QByteArray sound = fileBytes(fixture.path());
    constexpr qsizetype page = 4096;
    QVERIFY(sound.size() > 10 * page);
    QByteArray noise(page, '\0');
    quint32 seed = 1;
    for (char &c : noise)
        c = char((seed = seed * 1664525 + 1013904223) >> 24);

    QTest::newRow("noise") << noise.repeated(5);
    QTest::newRow("a few bytes") << QByteArray("hello");
    QTest::newRow("text") << QByteArray("http://host.example/\n").repeated(1000);
    QTest::newRow("header only") << sound.first(100);
    QTest::newRow("half a header") << sound.first(50);
    QTest::newRow("cut at a page") << sound.first(5 * page);
    QTest::newRow("cut within a page") << sound.first(5 * page + 1000);
    QTest::newRow("last page missing") << sound.chopped(page);
    QTest::newRow("first page overwritten") << QByteArray(sound).replace(0, page, noise);
    QTest::newRow("page overwritten") << QByteArray(sound).replace(6 * page, page, noise);
    QTest::newRow("page of zeros")
        << QByteArray(sound).replace(6 * page, page, QByteArray(page, '\0'));
    QTest::newRow("tables renamed")
        << QByteArray(sound).replace("TABLE downloads", "TABLE downloadz");
}

void StoreDamageTest::damagedFileIsSetAside()
{
    QFETCH(const QByteArray, content);
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.path()).path()));
    QVERIFY(overwrite(fixture.path(), 0, content));
    verifySetAside(fixture, folderBytes(QFileInfo(fixture.path()).path()));
}

// After a crash: the rows are in the log alone, and SQLite would copy them over the damage.
void StoreDamageTest::logGoesWithDamagedFile()
{
    StoreFixture source;
    fill(source);
    source.open();
    Download changed = plainDownload(5);
    QVERIFY(source.putAndWait({changed, plainDownload(300)}));

    StoreFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.path()).path()));
    QVERIFY(QFile::copy(source.path(), fixture.path()));
    QVERIFY(QFile::copy(source.path() + u"-wal"_s, fixture.path() + u"-wal"_s));
    QVERIFY(QFileInfo(fixture.path() + u"-wal"_s).size() > 0);
    QVERIFY(overwrite(fixture.path(), 9 * 4096, QByteArray(4096, '\x5a')));
    verifySetAside(fixture, folderBytes(QFileInfo(fixture.path()).path()));
}

void StoreDamageTest::logWithoutDatabaseIsKept()
{
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.path()).path()));
    QVERIFY(overwrite(fixture.path() + u"-wal"_s, 0, QByteArray(5000, 'x')));
    verifySetAside(fixture, folderBytes(QFileInfo(fixture.path()).path()));
}

void StoreDamageTest::powerCutWhileItIsMade()
{
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.path()).path()));
    QVERIFY(overwrite(fixture.path(), 0, QByteArray(1024, '\0') + QByteArray(3072, 'x')));
    QVERIFY(overwrite(fixture.path() + u"-journal"_s, 0, journalOfNothing()));
    const StoredList list = fixture.open();
    QCOMPARE(list.setAsidePath, QString());
    QVERIFY(!list.failure.isError());
    QVERIFY(fixture.putAndWait({plainDownload(1)}));
    QCOMPARE(fixture.open().downloads(), QList<Download>{plainDownload(1)});
}

// Left behind it would be played into the database that is made next.
void StoreDamageTest::journalGoesWithDamagedFile()
{
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.path()).path()));
    QVERIFY(overwrite(fixture.path(), 0, QByteArray(4096, 'x')));
    QVERIFY(overwrite(fixture.path() + u"-journal"_s, 0, journalOfNothing()));
    verifySetAside(fixture, folderBytes(QFileInfo(fixture.path()).path()));
}

void StoreDamageTest::earlierOnesAreNotReplaced()
{
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.path()).path()));
    QHash<QString, QByteArray> moved;
    for (int round = 0; round < 5; ++round) {
        const QByteArray content = "damaged " + QByteArray::number(round);
        fixture.close();
        QVERIFY(QFile::remove(fixture.path()) || round == 0);
        QVERIFY(overwrite(fixture.path(), 0, content));
        const StoredList list = fixture.open();
        QVERIFY(!moved.contains(list.setAsidePath));
        moved.insert(list.setAsidePath, content);
    }
    for (auto it = moved.cbegin(); it != moved.cend(); ++it)
        QCOMPARE(fileBytes(it.key()), it.value());
}

void StoreDamageTest::oddRowIsKeptAsFailed_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("column");
    QTest::newRow("unknown state") << u"state = 99"_s << u"state"_s;
    QTest::newRow("negative state") << u"state = -1"_s << u"state"_s;
    QTest::newRow("state in words") << u"state = 'done'"_s << u"state"_s;
    QTest::newRow("unknown error") << u"error_kind = 9999"_s << u"error_kind"_s;
    QTest::newRow("huge error") << u"error_kind = 65546"_s << u"error_kind"_s;
    QTest::newRow("unknown verification") << u"verification = 77"_s << u"verification"_s;
    QTest::newRow("broken JSON") << u"request = '{\"mirrors\":['"_s << u"request"_s;
    QTest::newRow("other JSON") << u"request = '[1,2]'"_s << u"request"_s;
    QTest::newRow("unknown checksum") << u"request = '{\"checksum\":\"crc=12\"}'"_s << u"request"_s;
    QTest::newRow("checksum is a number") << u"request = '{\"checksum\":1}'"_s << u"request"_s;
    QTest::newRow("broken mirror")
        << u"request = '{\"mirrors\":[\"http://[:\"]}'"_s << u"request"_s;
    QTest::newRow("broken link") << u"url = 'http://[:'"_s << u"url"_s;
    QTest::newRow("size in words") << u"total_bytes = 'long'"_s << u"total_bytes"_s;
    QTest::newRow("huge status") << u"error_status = 99999999999"_s << u"error_status"_s;
}

void StoreDamageTest::oddRowIsKeptAsFailed()
{
    QFETCH(const QString, change);
    QFETCH(const QString, column);
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.putAndWait({fullDownload(1), plainDownload(2)}));
    fixture.close();
    QVERIFY(runSql(fixture.path(), {u"UPDATE downloads SET %1 WHERE id = 1"_s.arg(change)}));

    const StoredList list = fixture.open();
    QCOMPARE(list.setAsidePath, QString());
    QCOMPARE(list.downloads().size(), 2);
    QCOMPARE(list.downloads().constFirst(), plainDownload(2));
    const Download odd = list.downloads().constLast();
    QCOMPARE(odd.state, DownloadState::Failed);
    QCOMPARE(odd.error.kind, ErrorKind::DiskError);
    QVERIFY2(odd.error.detail.endsWith(column), qPrintable(odd.error.detail));
    QCOMPARE(odd.id, DownloadId(1));
    QCOMPARE(odd.fileName, fullDownload(1).fileName);
    QCOMPARE(odd.request.folder, fullDownload(1).request.folder);
    QCOMPARE(odd.partInode, fullDownload(1).partInode);
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::StoreDamageTest)
#include "StoreDamageTest.moc"
