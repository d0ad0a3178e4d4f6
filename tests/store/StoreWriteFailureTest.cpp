// SPDX-License-Identifier: MIT
#include "StoreFixture.h"

#include "store/StoreError.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace gannet {

namespace {

#ifdef Q_OS_UNIX
/// No file of this process grows beyond \a bytes while it lives: a disk without room.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

constexpr rlim_t limitBytes = 1024 * 1024; // the test's own output has to pass

/// More rows than fit below the limit.
QList<Download> manyDownloads(int firstId)
{
    QList<Download> downloads;
    for (int i = 0; i < 40; ++i) {
        downloads.append(plainDownload(firstId + i));
        downloads.last().error.detail = QString(100'000, u'x');
    }
    return downloads;
}
#endif

} // namespace

class StoreWriteFailureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultCodes_data();
    void resultCodes();
    void noRoomThenRoom();
    void nextWriteTriesAgain();
    void destructorTriesOnceMore();
};

void StoreWriteFailureTest::resultCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("damage");
    const auto row = [](const char *name, int code, ErrorKind kind, bool damage = false) {
        QTest::newRow(name) << code << int(kind) << damage;
    };
    row("SQLITE_FULL", 13, ErrorKind::DiskFull);
    row("SQLITE_READONLY", 8, ErrorKind::ReadOnly);
    row("SQLITE_READONLY_DBMOVED", 8 | (4 << 8), ErrorKind::ReadOnly);
    row("SQLITE_PERM", 3, ErrorKind::AccessDenied);
    row("SQLITE_CANTOPEN", 14, ErrorKind::AccessDenied);
    row("SQLITE_CANTOPEN_ISDIR", 14 | (2 << 8), ErrorKind::AccessDenied);
    row("SQLITE_BUSY", 5, ErrorKind::FileInUse);
    row("SQLITE_BUSY_RECOVERY", 5 | (1 << 8), ErrorKind::FileInUse);
    row("SQLITE_IOERR", 10, ErrorKind::DiskError);
    row("SQLITE_IOERR_FSYNC", 10 | (4 << 8), ErrorKind::DiskError);
    row("SQLITE_NOMEM", 7, ErrorKind::DiskError);
    row("SQLITE_ERROR", 1, ErrorKind::DiskError);
    row("SQLITE_CORRUPT", 11, ErrorKind::DiskError, true);
    row("SQLITE_CORRUPT_INDEX", 11 | (3 << 8), ErrorKind::DiskError, true);
    row("SQLITE_NOTADB", 26, ErrorKind::DiskError, true);
}

void StoreWriteFailureTest::resultCodes()
{
    QFETCH(const int, code);
    QFETCH(const int, kind);
    QFETCH(const bool, damage);
    const QSqlError error(u"driver"_s, u"system's words"_s, QSqlError::StatementError,
                          QString::number(code));
    QCOMPARE(int(toDownloadError(error).kind), kind);
    QCOMPARE(toDownloadError(error).detail, u"system's words"_s);
    QCOMPARE(isDamage(error), damage);
}

void StoreWriteFailureTest::noRoomThenRoom()
{
#ifdef Q_OS_UNIX
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.putAndWait({plainDownload(1)}));
    const QList<Download> many = manyDownloads(10);
    DownloadStore::Ticket last = 0;
    {
        const FileSizeLimit limit(limitBytes);
        fixture.store().put(many);
        const auto first = fixture.waitForError();
        QVERIFY(first);
        QVERIFY2(isDiskError(first->kind), errorKindName(first->kind));
        QVERIFY(!first->detail.isEmpty());
        // Later writes wait behind, and change what waits.
        last = fixture.store().remove({DownloadId(10)});
        QVERIFY(fixture.waitForError());
        QCOMPARE(fixture.commits(), QList<quint64>{1});
    }
    // By itself: nothing more is written that could wake it.
    QVERIFY(fixture.waitForCommit(last));
    QCOMPARE(fixture.commits(), (QList<quint64>{1, last}));
    QCOMPARE(fixture.open().downloads(), QList<Download>{plainDownload(1)} + many.sliced(1));
#else
    QSKIP("no limit of file size here");
#endif
}

void StoreWriteFailureTest::nextWriteTriesAgain()
{
#ifdef Q_OS_UNIX
    StoreFixture fixture;
    fixture.open();
    const QList<Download> many = manyDownloads(1);
    {
        const FileSizeLimit limit(limitBytes);
        fixture.store().put(many);
        QVERIFY(fixture.waitForError());
    }
    QVERIFY(fixture.putAndWait({plainDownload(100)}));
    QCOMPARE(fixture.open().downloads(), many + QList<Download>{plainDownload(100)});
#else
    QSKIP("no limit of file size here");
#endif
}

void StoreWriteFailureTest::destructorTriesOnceMore()
{
#ifdef Q_OS_UNIX
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.putAndWait({plainDownload(1000)}));
    const QList<Download> many = manyDownloads(1);
    {
        const FileSizeLimit limit(limitBytes);
        fixture.store().put(many);
        QVERIFY(fixture.waitForError());
    }
    QCOMPARE(fixture.open().downloads(), many + QList<Download>{plainDownload(1000)});
    {
        // Still no room when it ends: what was committed stays, and it does end.
        const FileSizeLimit limit(limitBytes);
        fixture.store().put(QList<Download>{fullDownload(1000)} + manyDownloads(2000));
        QVERIFY(fixture.waitForError());
        fixture.close();
    }
    QCOMPARE(fixture.open().downloads(), many + QList<Download>{plainDownload(1000)});
#else
    QSKIP("no limit of file size here");
#endif
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::StoreWriteFailureTest)
#include "StoreWriteFailureTest.moc"
