// SPDX-License-Identifier: MIT
#include "core/SharedTrouble.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class SharedTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enoughOfOneFolder();
    void noNetwork();
    void itsOwnTrouble_data();
    void itsOwnTrouble();
    void anotherTrouble();
};

namespace {

const QString folder = u"/home/a"_s;
constexpr DownloadId first{1};
constexpr DownloadId second{2};

} // namespace

void SharedTroubleTest::enoughOfOneFolder()
{
    SharedTrouble trouble;
    trouble.setEnough(2);
    trouble.enter(first, ErrorKind::DiskFull, folder);
    trouble.enter(first, ErrorKind::DiskFull, folder);
    trouble.enter(second, ErrorKind::DiskFull, u"/home/b"_s);
    QCOMPARE(trouble.heldFolders(), QSet<QString>());
    trouble.enter(second, ErrorKind::DriveMissing, folder);
    QCOMPARE(trouble.heldFolders(), QSet<QString>{folder});
    QVERIFY(!trouble.holdsAll());
    trouble.setEnough(3);
    QCOMPARE(trouble.heldFolders(), QSet<QString>());
    trouble.setEnough(0);
    trouble.leave(first);
    trouble.leave(first);
    QCOMPARE(trouble.heldFolders(), QSet<QString>{folder});
    QVERIFY(!trouble.contains(first));
    trouble.leave(second);
    QCOMPARE(trouble.heldFolders(), QSet<QString>());
}

void SharedTroubleTest::noNetwork()
{
    SharedTrouble trouble;
    trouble.setEnough(2);
    QVERIFY(!trouble.holdsAll());
    trouble.enter(first, ErrorKind::Offline, folder);
    QVERIFY(!trouble.holdsAll());
    trouble.enter(second, ErrorKind::Offline, u"/home/b"_s);
    QVERIFY(trouble.holdsAll());
    QCOMPARE(trouble.heldFolders(), QSet<QString>());
    trouble.leave(first);
    QVERIFY(!trouble.holdsAll());
}

void SharedTroubleTest::itsOwnTrouble_data()
{
    QTest::addColumn<int>("kind");
    for (const ErrorKind kind :
         {ErrorKind::None, ErrorKind::ServerBusy, ErrorKind::ConnectionLost, ErrorKind::DiskError,
          ErrorKind::FileInUse, ErrorKind::NameTaken, ErrorKind::NameUnusable})
        QTest::newRow(errorKindName(kind)) << int(kind);
}

void SharedTroubleTest::itsOwnTrouble()
{
    QFETCH(const int, kind);
    SharedTrouble trouble;
    trouble.setEnough(1);
    trouble.enter(first, ErrorKind(kind), folder);
    QVERIFY(!trouble.contains(first));
    QVERIFY(trouble.heldFolders().isEmpty() && !trouble.holdsAll());
}

void SharedTroubleTest::anotherTrouble()
{
    SharedTrouble trouble;
    trouble.setEnough(1);
    trouble.enter(first, ErrorKind::ReadOnly, folder);
    trouble.enter(first, ErrorKind::ServerBusy, folder);
    QVERIFY(!trouble.contains(first));
    QCOMPARE(trouble.heldFolders(), QSet<QString>());
}

QTEST_APPLESS_MAIN(SharedTroubleTest)
#include "SharedTroubleTest.moc"
