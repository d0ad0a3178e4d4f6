// SPDX-License-Identifier: MIT
#include "transfer/DiskFile.h"
#include "transfer/DiskError.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

template<typename T>
ErrorKind kindOf(const DiskResult<T> &result)
{
    return result ? ErrorKind::None : result.error().kind;
}

} // namespace

class DiskFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anUnnamedFileIsSeenOnceItIsLinked();
    void anUnnamedFileVanishes();
    void linkingNeverReplaces();
    void createdFilesNeverReplace_data();
    void createdFilesNeverReplace();
    void opensRegularFilesOnly_data();
    void opensRegularFilesOnly();
    void aSecondOpenIsRefused();
    void writesAndReadsAtOffsets();
    void readsPastTheEndFail();
    void truncatesAndGrows();
    void keepsTheModificationTime();
    void renamingNeverReplaces_data();
    void renamingNeverReplaces();
    void removesWhatIsThere();
    void replacesAtOnce();
    void aFailedReplacementLeavesTheOld();
    void inodesAreOfRegularFiles();
    void namesOfAnyKindExist();
    void syncsFolders();
    void freeBytesAreKnown();
    void errorsAreNamed_data();
    void errorsAreNamed();
    void foldersThatRefuse_data();
    void foldersThatRefuse();
    void noPermission();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void DiskFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void DiskFileTest::anUnnamedFileIsSeenOnceItIsLinked()
{
    const auto file = DiskFile::createUnnamed(m_dir->path());
    QVERIFY(file);
    if (!*file)
        QSKIP("this file system has no unnamed files");
    QVERIFY((*file)->write(0, "hello", 5));
    QVERIFY(QDir(m_dir->path()).isEmpty());
    QVERIFY((*file)->linkTo(path(u"a"_s)));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("hello"));
    QCOMPARE(inodeOf(path(u"a"_s)), (*file)->inode());
    // It goes on being the same file.
    QVERIFY((*file)->write(5, " you", 4));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("hello you"));
}

void DiskFileTest::anUnnamedFileVanishes()
{
    {
        const auto file = DiskFile::createUnnamed(m_dir->path());
        QVERIFY(file);
        if (!*file)
            QSKIP("this file system has no unnamed files");
        QVERIFY((*file)->write(0, "hello", 5));
    }
    QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void DiskFileTest::linkingNeverReplaces()
{
    put(path(u"a"_s), "stranger");
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link"_s)));
    const auto file = DiskFile::createUnnamed(m_dir->path());
    QVERIFY(file);
    if (!*file)
        QSKIP("this file system has no unnamed files");
    QCOMPARE(kindOf((*file)->linkTo(path(u"a"_s))), ErrorKind::NameTaken);
    QCOMPARE(kindOf((*file)->linkTo(path(u"link"_s))), ErrorKind::NameTaken);
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("stranger"));
    QVERIFY(!QFileInfo::exists(path(u"nowhere"_s)));
    QVERIFY((*file)->linkTo(path(u"b"_s)));
}

void DiskFileTest::createdFilesNeverReplace_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a link to a file") << u"link"_s;
    QTest::newRow("a link to nothing") << u"dangling"_s;
}

void DiskFileTest::createdFilesNeverReplace()
{
    QFETCH(const QString, name);
    put(path(u"file"_s), "stranger");
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(path(u"file"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    QCOMPARE(kindOf(DiskFile::createNew(path(name))), ErrorKind::NameTaken);
    QCOMPARE(contentOf(path(u"file"_s)), QByteArray("stranger"));
    QVERIFY(!QFileInfo::exists(path(u"nowhere"_s)));
    const auto fresh = DiskFile::createNew(path(u"fresh"_s));
    QVERIFY(fresh);
    QCOMPARE(inodeOf(path(u"fresh"_s)), (*fresh)->inode());
}

void DiskFileTest::opensRegularFilesOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a file") << u"file"_s << ErrorKind::None;
    QTest::newRow("nothing") << u"none"_s << ErrorKind::FolderMissing;
    QTest::newRow("a link to a file") << u"link"_s << ErrorKind::NameUnusable;
    QTest::newRow("a link to nothing") << u"dangling"_s << ErrorKind::NameUnusable;
    QTest::newRow("a folder") << u"folder"_s << ErrorKind::NameUnusable;
    // Without a reader at its other end: must not wait for one.
    QTest::newRow("a pipe") << u"pipe"_s << ErrorKind::NameUnusable;
}

void DiskFileTest::opensRegularFilesOnly()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorKind, kind);
    put(path(u"file"_s), "x");
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(path(u"file"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(kindOf(DiskFile::openExisting(path(name))), kind);
    QVERIFY(!QFileInfo::exists(path(u"nowhere"_s)));
    QVERIFY(!QFileInfo::exists(path(u"none"_s)));
}

void DiskFileTest::aSecondOpenIsRefused()
{
    auto first = DiskFile::createNew(path(u"a"_s));
    QVERIFY(first);
    QCOMPARE(kindOf(DiskFile::openExisting(path(u"a"_s))), ErrorKind::FileInUse);
    first->reset();
    auto second = DiskFile::openExisting(path(u"a"_s));
    QVERIFY(second);
    QCOMPARE(kindOf(DiskFile::openExisting(path(u"a"_s))), ErrorKind::FileInUse);
    // An unnamed one keeps its lock when it is named.
    auto unnamed = DiskFile::createUnnamed(m_dir->path());
    QVERIFY(unnamed);
    if (*unnamed) {
        QVERIFY((*unnamed)->linkTo(path(u"b"_s)));
        QCOMPARE(kindOf(DiskFile::openExisting(path(u"b"_s))), ErrorKind::FileInUse);
    }
}

void DiskFileTest::writesAndReadsAtOffsets()
{
    const auto file = DiskFile::createNew(path(u"a"_s));
    QVERIFY(file);
    // Past 4 GiB, with a hole before it that costs nothing.
    const qint64 far = (5LL << 30) + 7;
    QVERIFY((*file)->write(far, "late", 4));
    QVERIFY((*file)->write(2, "early", 5));
    QVERIFY((*file)->write(0, "", 0));
    QVERIFY((*file)->sync());
    QCOMPARE((*file)->read(far, 4).value_or(QByteArray()), QByteArray("late"));
    QCOMPARE((*file)->read(0, 8).value_or(QByteArray()), QByteArray("\0\0early\0", 8));
    QCOMPARE(QFileInfo(path(u"a"_s)).size(), far + 4);
    QVERIFY(contentOf(path(u"none"_s)) == "(none)");
}

void DiskFileTest::readsPastTheEndFail()
{
    const auto file = DiskFile::createNew(path(u"a"_s));
    QVERIFY(file);
    QVERIFY((*file)->write(0, "12345", 5));
    QCOMPARE(kindOf((*file)->read(3, 3)), ErrorKind::DiskError);
    QCOMPARE(kindOf((*file)->read(3, 2)), ErrorKind::None);
    char data[8] = {};
    QCOMPARE((*file)->readSome(3, data, 8).value_or(-1), 2);
    QCOMPARE(QByteArray(data), QByteArray("45"));
    QCOMPARE((*file)->readSome(5, data, 8).value_or(-1), 0);
    QCOMPARE((*file)->readSome(500, data, 8).value_or(-1), 0);
}

void DiskFileTest::truncatesAndGrows()
{
    const auto file = DiskFile::createNew(path(u"a"_s));
    QVERIFY(file);
    QVERIFY((*file)->write(0, "12345", 5));
    QVERIFY((*file)->truncate(2));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("12"));
    QVERIFY((*file)->truncate(3));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("12\0", 3));
    QVERIFY(!(*file)->truncate(-1));
}

void DiskFileTest::keepsTheModificationTime()
{
    const auto file = DiskFile::createNew(path(u"a"_s));
    QVERIFY(file);
    for (const qint64 seconds : {qint64(784'111'777), qint64(0), qint64(4'000'000'000)}) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        QVERIFY((*file)->setModified(time));
        QCOMPARE(QFileInfo(path(u"a"_s)).lastModified().toSecsSinceEpoch(), seconds);
    }
}

void DiskFileTest::renamingNeverReplaces_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a free name") << u"free"_s << ErrorKind::None;
    QTest::newRow("a file") << u"file"_s << ErrorKind::NameTaken;
    QTest::newRow("a folder") << u"folder"_s << ErrorKind::NameTaken;
    QTest::newRow("a link to nothing") << u"dangling"_s << ErrorKind::NameTaken;
    QTest::newRow("into a folder that is missing") << u"none/a"_s << ErrorKind::FolderMissing;
}

void DiskFileTest::renamingNeverReplaces()
{
    QFETCH(const QString, to);
    QFETCH(const ErrorKind, kind);
    put(path(u"mine"_s), "mine");
    put(path(u"file"_s), "stranger");
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    const quint64 inode = inodeOf(path(u"mine"_s));
    QCOMPARE(kindOf(renameNew(path(u"mine"_s), path(to))), kind);
    QCOMPARE(contentOf(path(u"file"_s)), QByteArray("stranger"));
    QCOMPARE(inodeOf(path(kind == ErrorKind::None ? to : u"mine"_s)), inode);
    QCOMPARE(nameExists(path(u"mine"_s)), kind != ErrorKind::None);
}

void DiskFileTest::removesWhatIsThere()
{
    put(path(u"a"_s), "x");
    QVERIFY(removeFile(path(u"a"_s)));
    QVERIFY(!nameExists(path(u"a"_s)));
    QVERIFY(removeFile(path(u"a"_s)));
    // A link goes, what it leads to stays.
    put(path(u"a"_s), "x");
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    QVERIFY(removeFile(path(u"link"_s)));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("x"));
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QVERIFY(!removeFile(path(u"folder"_s)));
}

void DiskFileTest::replacesAtOnce()
{
    QVERIFY(replaceFile(path(u"a"_s), "one"));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("one"));
    // Checkpoints hold links, and a link may hold a key.
    QVERIFY(!(QFileInfo(path(u"a"_s)).permissions()
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    // A reader that has the old one open goes on reading the old one.
    QFile reader(path(u"a"_s));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(replaceFile(path(u"a"_s), "two"));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("two"));
    QCOMPARE(reader.readAll(), QByteArray("one"));
    // What a killed program left half-written is in nobody's way.
    put(path(u"a.new"_s), "half of it, and longer than what comes");
    QVERIFY(replaceFile(path(u"a"_s), "three"));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("three"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
    // A link is replaced, not followed.
    put(path(u"target"_s), "stranger");
    QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
    QVERIFY(replaceFile(path(u"link"_s), "four"));
    QCOMPARE(contentOf(path(u"target"_s)), QByteArray("stranger"));
    QCOMPARE(contentOf(path(u"link"_s)), QByteArray("four"));
}

void DiskFileTest::aFailedReplacementLeavesTheOld()
{
    QCOMPARE(kindOf(replaceFile(path(u"none/a"_s), "x")), ErrorKind::FolderMissing);
    // A folder in the place of the target: the rename fails, and what was written goes.
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    QVERIFY(!replaceFile(path(u"folder"_s), "x"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"folder"_s});
    // A folder in the place of the fresh one: the old content stands.
    put(path(u"a"_s), "old");
    QVERIFY(QDir(m_dir->path()).mkdir(u"a.new"_s));
    QVERIFY(!replaceFile(path(u"a"_s), "new"));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("old"));
}

void DiskFileTest::inodesAreOfRegularFiles()
{
    put(path(u"a"_s), "x");
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    struct stat info
    { };
    QCOMPARE(::stat(QFile::encodeName(path(u"a"_s)).constData(), &info), 0);
    QCOMPARE(inodeOf(path(u"a"_s)), quint64(info.st_ino));
    QCOMPARE(inodeOf(path(u"link"_s)), quint64(0));
    QCOMPARE(inodeOf(m_dir->path()), quint64(0));
    QCOMPARE(inodeOf(path(u"none"_s)), quint64(0));
}

void DiskFileTest::namesOfAnyKindExist()
{
    QVERIFY(!nameExists(path(u"a"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"a"_s)));
    QVERIFY(nameExists(path(u"a"_s)));
    QVERIFY(nameExists(m_dir->path()));
}

void DiskFileTest::syncsFolders()
{
    QVERIFY(syncFolder(m_dir->path()));
    QCOMPARE(kindOf(syncFolder(path(u"none"_s))), ErrorKind::FolderMissing);
    put(path(u"file"_s), "x");
    QCOMPARE(kindOf(syncFolder(path(u"file"_s))), ErrorKind::FolderMissing);
}

void DiskFileTest::freeBytesAreKnown()
{
    QVERIFY(freeBytes(m_dir->path()) > 0);
    QCOMPARE(freeBytes(path(u"none"_s)), -1);
}

void DiskFileTest::errorsAreNamed_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *words, int number, ErrorKind kind) {
        QTest::newRow(words) << number << kind;
    };
    row("no such file or folder", ENOENT, ErrorKind::FolderMissing);
    row("a folder is none", ENOTDIR, ErrorKind::FolderMissing);
    row("not allowed", EACCES, ErrorKind::AccessDenied);
    row("not permitted", EPERM, ErrorKind::AccessDenied);
    row("no space", ENOSPC, ErrorKind::DiskFull);
    row("over quota", EDQUOT, ErrorKind::DiskFull);
    row("too large for this file system", EFBIG, ErrorKind::DiskFull);
    row("read-only", EROFS, ErrorKind::ReadOnly);
    row("input/output error", EIO, ErrorKind::DiskError);
    row("stale handle of a network file system", ESTALE, ErrorKind::DiskError);
    row("too many open files", EMFILE, ErrorKind::DiskError);
    row("exists", EEXIST, ErrorKind::NameTaken);
    row("name too long", ENAMETOOLONG, ErrorKind::NameUnusable);
    row("a link where none is followed", ELOOP, ErrorKind::NameUnusable);
}

void DiskFileTest::errorsAreNamed()
{
    QFETCH(const int, number);
    QFETCH(const ErrorKind, kind);
    const DownloadError error = diskError(number, u"/a/b"_s);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, 0);
    QVERIFY(error.detail.startsWith(u"/a/b: "_s));
    QVERIFY(error.detail.size() > 6);
    QVERIFY(!diskError(number, {}).detail.contains(u'/') || number == EIO);
}

void DiskFileTest::foldersThatRefuse_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("one that is missing") << u"none"_s;
    QTest::newRow("one that is a file") << u"file"_s;
    // Nobody makes files here, root neither.
    QTest::newRow("one of the kernel") << u"/proc/self"_s;
}

void DiskFileTest::foldersThatRefuse()
{
    QFETCH(const QString, folder);
    put(path(u"file"_s), "x");
    const QString whole = folder.startsWith(u'/') ? folder : path(folder);
    const auto created = DiskFile::createNew(whole + u"/a");
    QVERIFY(!created);
    QVERIFY(isDiskError(created.error().kind));
    const auto unnamed = DiskFile::createUnnamed(whole);
    QVERIFY(!unnamed || !*unnamed);
    QVERIFY(!replaceFile(whole + u"/a", "x"));
    put(path(u"mine"_s), "x");
    QVERIFY(!renameNew(path(u"mine"_s), whole + u"/a"));
    QCOMPARE(contentOf(path(u"mine"_s)), QByteArray("x"));
}

void DiskFileTest::noPermission()
{
    if (::geteuid() == 0)
        QSKIP("permissions do not bind root");
    put(path(u"locked"_s), "x");
    QVERIFY(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner));
    QCOMPARE(kindOf(DiskFile::openExisting(path(u"locked"_s))), ErrorKind::AccessDenied);
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(kindOf(DiskFile::createNew(path(u"a"_s))), ErrorKind::AccessDenied);
    QCOMPARE(kindOf(DiskFile::createUnnamed(m_dir->path())), ErrorKind::AccessDenied);
    QCOMPARE(kindOf(replaceFile(path(u"locked"_s), "y")), ErrorKind::AccessDenied);
    QCOMPARE(kindOf(removeFile(path(u"locked"_s))), ErrorKind::AccessDenied);
    QVERIFY(QFile::setPermissions(m_dir->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(contentOf(path(u"locked"_s)), QByteArray("x"));
}

QTEST_GUILESS_MAIN(DiskFileTest)
#include "DiskFileTest.moc"
