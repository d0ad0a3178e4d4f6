// SPDX-License-Identifier: MIT
#include "transfer/MountTable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

/// On tables that are written here: DIR in them stands for a folder of the test, in which mnt/stick,
/// "mnt/my stick" and other are plain folders.
class MountTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missesDrives_data();
    void missesDrives();
    void aLinkLeadsToItsDrive();
    void readsFstabAgainWhenItChanged();
    void withoutTablesNothingIsMissed();
    void theRealRootIsThere();
    void namesVolumes_data();
    void namesVolumes();

private:
    void write(const QString &name, QByteArray content);
    QString path(const QString &name) const { return m_dir->filePath(name); }
    MountTable table() const
    {
        return MountTable(path(u"fstab"_s), path(u"mountinfo"_s), path(u"by-uuid"_s));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void MountTableTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    for (const QString &name :
         {u"mnt/stick/films"_s, u"mnt/my stick"_s, u"other"_s, u"dev"_s, u"by-uuid"_s})
        QVERIFY(QDir(m_dir->path()).mkpath(name));
}

void MountTableTest::write(const QString &name, QByteArray content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    content.replace("DIR", QFile::encodeName(m_dir->path()));
    QCOMPARE(file.write(content), content.size());
}

void MountTableTest::missesDrives_data()
{
    QTest::addColumn<QByteArray>("fstab");
    QTest::addColumn<QByteArray>("mounts");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("missing");
    const QByteArray root = "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n";
    const QByteArray stick = "2 1 8:17 / DIR/mnt/stick rw shared:1 - vfat /dev/sdb1 rw\n";
    const QByteArray fstab =
        "# drives\n\n/dev/sda1 / ext4 defaults 0 1\n"
        "UUID=1\tDIR/mnt/stick vfat noauto,user 0 0\nUUID=2 none swap sw 0 0\n";
    const auto row = [](const char *words, const QByteArray &table, const QByteArray &mounts,
                        const QString &folder, bool missing) {
        QTest::newRow(words) << table << mounts << folder << missing;
    };
    row("not mounted", fstab, root, u"mnt/stick"_s, true);
    row("not mounted, a folder below", fstab, root, u"mnt/stick/films"_s, true);
    row("not mounted, a folder that is not there", fstab, root, u"mnt/stick/none/deeper"_s, true);
    row("mounted", fstab, root + stick, u"mnt/stick/films"_s, false);
    row("another folder", fstab, root, u"other"_s, false);
    row("a name that only begins so", fstab, root, u"mnt/stick2"_s, false);
    row("the folder that it lies in", fstab, root, u"mnt"_s, false);
    row("not in fstab", "/dev/sda1 / ext4 defaults 0 1\n", root, u"mnt/stick"_s, false);
    row("only in a comment", "#UUID=1 DIR/mnt/stick vfat defaults 0 0\n", root, u"mnt/stick"_s,
        false);
    row("a blank in the name", "UUID=1 DIR/mnt/my\\040stick vfat defaults 0 0\n", root,
        u"mnt/my stick"_s, true);
    row("a blank in the name, mounted", "UUID=1 DIR/mnt/my\\040stick vfat defaults 0 0\n",
        root + "2 1 8:17 / DIR/mnt/my\\040stick rw - vfat /dev/sdb1 rw\n", u"mnt/my stick"_s,
        false);
    row("something else is mounted deeper", fstab,
        root + "2 1 8:33 / DIR/mnt/stick/films rw - ext4 /dev/sdc1 rw\n", u"mnt/stick/films"_s,
        false);
    row("one within another, which is mounted",
        fstab + "UUID=3 DIR/mnt/stick/films ext4 defaults 0 0\n", root + stick,
        u"mnt/stick/films"_s, true);
    row("broken lines", "x\n" + fstab, "1 2 3\n - - -\n" + root, u"mnt/stick"_s, true);
}

void MountTableTest::missesDrives()
{
    QFETCH(const QByteArray, fstab);
    QFETCH(const QByteArray, mounts);
    QFETCH(const QString, folder);
    QFETCH(const bool, missing);
    write(u"fstab"_s, fstab);
    write(u"mountinfo"_s, mounts);
    MountTable mountTable = table();
    QCOMPARE(mountTable.isDriveMissing(path(folder)), missing);
}

void MountTableTest::aLinkLeadsToItsDrive()
{
    write(u"fstab"_s, "UUID=1 DIR/mnt/stick vfat defaults 0 0\n");
    write(u"mountinfo"_s, "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n");
    QVERIFY(QFile::link(path(u"mnt/stick/films"_s), path(u"link"_s)));
    MountTable mountTable = table();
    QVERIFY(mountTable.isDriveMissing(path(u"link"_s)));
}

void MountTableTest::readsFstabAgainWhenItChanged()
{
    write(u"fstab"_s, "");
    write(u"mountinfo"_s, "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n");
    MountTable mountTable = table();
    QVERIFY(!mountTable.isDriveMissing(path(u"mnt/stick"_s)));
    write(u"fstab"_s, "UUID=1 DIR/mnt/stick vfat defaults 0 0\n");
    QFile file(path(u"fstab"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(10),
                             QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(mountTable.isDriveMissing(path(u"mnt/stick"_s)));
}

void MountTableTest::withoutTablesNothingIsMissed()
{
    MountTable mountTable = table();
    QVERIFY(!mountTable.isDriveMissing(path(u"mnt/stick"_s)));
    QCOMPARE(mountTable.volumeOf(path(u"mnt/stick"_s)), QString());
    write(u"fstab"_s, "UUID=1 DIR/mnt/stick vfat defaults 0 0\n");
    QVERIFY(!table().isDriveMissing(path(u"mnt/stick"_s)));
}

void MountTableTest::theRealRootIsThere()
{
    MountTable mountTable;
    QVERIFY(!mountTable.isDriveMissing(u"/"_s));
    QFile mounts(u"/proc/self/mountinfo"_s);
    QVERIFY(mounts.open(QIODevice::ReadOnly));
    if (!mounts.readAll().contains(" / / "))
        QSKIP("the root is no mount point here: a changed root");
    QVERIFY(!mountTable.volumeOf(u"/"_s).isEmpty());
}

void MountTableTest::namesVolumes_data()
{
    QTest::addColumn<QByteArray>("mounts");
    QTest::addColumn<QString>("name");
    const QByteArray root = "1 0 8:1 / / rw - ext4 DIR/dev/sda1 rw\n";
    QTest::newRow("by its number, whatever the device is called") << root << u"uuid 1234-ABCD"_s;
    QTest::newRow("a device of no number")
        << root + "2 1 8:17 / DIR/mnt/stick rw - vfat /none/sdb1 rw\n"
        << u"vfat /none/sdb1"_s;
    QTest::newRow("of the network") << root + "2 1 0:40 / DIR/mnt rw - nfs4 server:/export rw\n"
                                    << u"nfs4 server:/export"_s;
    QTest::newRow("what lies over it counts") << root
            + "2 1 8:17 / DIR/mnt/stick rw - vfat /none/sdb1 rw\n"
              "3 2 0:50 / DIR/mnt/stick rw - tmpfs tmpfs rw\n"
                                              << u"tmpfs tmpfs"_s;
    QTest::newRow("a volume in a volume")
        << "1 0 0:30 /@home / rw - btrfs DIR/dev/sda1 rw\n"_ba << u"uuid 1234-ABCD/@home"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void MountTableTest::namesVolumes()
{
    QFETCH(const QByteArray, mounts);
    QFETCH(const QString, name);
    write(u"mountinfo"_s, mounts);
    write(u"dev/sda1"_s, "");
    write(u"dev/sdz1"_s, "");
    QVERIFY(QFile::link(path(u"dev/sdz1"_s), path(u"by-uuid/0000-0000"_s)));
    QVERIFY(QFile::link(path(u"dev/sda1"_s), path(u"by-uuid/1234-ABCD"_s)));
    QCOMPARE(table().volumeOf(path(u"mnt/stick"_s)), name);
}

QTEST_GUILESS_MAIN(MountTableTest)
#include "MountTableTest.moc"
